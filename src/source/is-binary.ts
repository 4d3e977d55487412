/** Looked at from the start; a file shows what it is early. */
const sample = 4096;

/** NUL, the control characters that no wire puts around copy or in it (all others are in use there), and U+FFFD. */
const strange = /[\0\x06\x15\x17-\x19\x80-\x9f\ufffd]/g;

/**
 * Whether a decoded text is no text at all: a NUL, or one control or replacement character in twenty that no wire sends.
 */
export function isBinary(text: string): boolean {
  const start = text.slice(0, sample);
  const found: readonly string[] = start.match(strange) ?? [];
  return found.includes('\0') || found.length * 20 > start.length;
}
