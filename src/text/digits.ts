/** Where the ten digits of a script start: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const zeros: readonly number[] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The whole number that a run of digits of one script writes, or undefined for anything else or above nine digits. */
export function toNumber(digits: string): number | undefined {
  if (digits.length === 0 || digits.length > 9) return undefined;
  let number = 0;
  for (const digit of digits) {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point < start + 10);
    if (zero === undefined) return undefined;
    number = number * 10 + (point - zero);
  }
  return number;
}
