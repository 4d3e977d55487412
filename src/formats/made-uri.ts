/**
 * ninjs and NewsML-G2 require an identifier. For an article without one a URI is made of its content, so that a client that keeps
 * items by it never takes one for another; a reader takes it for none.
 */
const prefix = 'urn:x-wirecopy:';

/** A URI for an article that has none: the same text gives the same one. */
export function makeUri(content: string): string {
  return `${prefix}${hash(content, 0x01000193)}${hash(content, 0x5bd1e995)}`;
}

/** Whether a URI is one of these, and names nothing that a sender knows. */
export function isMadeUri(uri: string): boolean {
  return uri.startsWith(prefix);
}

/** FNV-1a with a multiplier of choice, 32 bits, as eight hexadecimal digits. */
function hash(text: string, multiplier: number): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), multiplier);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
