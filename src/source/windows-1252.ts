/** Bytes 80 to 9F of Windows-1252. Source: encoding.spec.whatwg.org, index-windows-1252.txt; what is undefined stays a C1 control. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Puts right what some engines' TextDecoder makes of Windows-1252: Node 20 and 22 have releases that read bytes 80 to 9F as
 * control characters, so that quotes and dashes vanish. Text that was read well has none of these and stays as it is.
 */
export function fixWindows1252(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (sign) => c1.charAt(sign.charCodeAt(0) - 0x80));
}

/** The byte of Windows-1252 for a character, or undefined where it has none. */
export function toWindows1252(character: string): number | undefined {
  const unit = character.charCodeAt(0);
  if (character.length === 1 && (unit < 0x80 || (unit >= 0xa0 && unit <= 0xff))) return unit;
  const at = c1.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}
