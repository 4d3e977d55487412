/** Where the ten digits of a script start: ASCII, Arabic-Indic, Persian, Devanagari, Bengali, full width. */
const zeros: readonly number[] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** The whole number that a run of digits of one script writes, or undefined for anything else or above nine digits. */
export function toNumber(digits: string): number | undefined {
  if (digits.length === 0 || digits.length > 9) return undefined;
  let number = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digitOf(digits.charCodeAt(at));
    if (digit === undefined) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const zero = zeros.find((start) => unit >= start && unit < start + 10);
  return zero === undefined ? undefined : unit - zero;
}

const hanDigits = '〇一二三四五六七八九';

/** The whole number that Chinese numerals of up to ninety-nine write: `三`, `十八`, `二十六`, `二六`, `廿六`. */
export function hanToNumber(numerals: string): number | undefined {
  const plain = numerals.replace('零', '〇').replace('廿', '二十').replace('卅', '三十');
  if (plain === '' || plain.length > 3) return undefined;
  if (!plain.includes('十')) return positional(plain);
  const [tens = '', ones = ''] = plain.split('十');
  const ten = tens === '' ? 1 : hanDigits.indexOf(tens);
  const one = ones === '' ? 0 : hanDigits.indexOf(ones);
  return ten < 0 || one < 0 ? undefined : ten * 10 + one;
}

function positional(numerals: string): number | undefined {
  const digits = [...numerals].map((numeral) => hanDigits.indexOf(numeral));
  return digits.includes(-1) ? undefined : Number(digits.join(''));
}

/** Whether the character is a Chinese numeral. */
export function isHanNumeral(character: string): boolean {
  return character.length === 1 && hanNumerals.includes(character);
}

const hanNumerals = `零十廿卅${hanDigits}`;
