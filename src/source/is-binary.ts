/** Looked at from the start; a file shows what it is early. */
const sample = 4096;

/** NUL, the control characters that no wire puts around copy (they send SOH to EOT, HT to SI, DC1 to DC4 and SUB to US), and U+FFFD. */
const strange = /[\0\x05-\x08\x10\x15-\x19\x7f-\x9f\ufffd]/g;

/**
 * Whether a decoded text is no text at all: a NUL, or one control or replacement character in twenty that no wire sends.
 */
export function isBinary(text: string): boolean {
  const start = text.slice(0, sample);
  const found = start.match(strange) ?? [];
  return found.includes('\0') || found.length * 20 > start.length;
}
