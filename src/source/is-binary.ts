/** Looked at from the start; a file shows what it is early. */
const sample = 4096;

/** Signs that wire protocols put around copy: SOH, STX, ETX, EOT, tab, LF, VT, FF, CR, SO, SI, DC1 to DC4, SUB, ESC and the separators. */
const inCopy: ReadonlySet<number> = new Set([
  1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 26, 27, 28, 29, 30, 31,
]);

/**
 * Whether a decoded text is no text at all: a NUL, or one control or replacement character in twenty that no wire sends.
 */
export function isBinary(text: string): boolean {
  const length = Math.min(text.length, sample);
  let strange = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0) return true;
    if ((unit < 32 && !inCopy.has(unit)) || (unit >= 0x7f && unit < 0xa0) || unit === 0xfffd)
      strange++;
  }
  return strange * 20 > length;
}
