import { asciiForms, asciiFormsByLanguage } from '../../vocabulary/transliterations.js';

/**
 * The text in ASCII: letters of the language as it writes them without its own (`ä` is `ae` in German), other letters without their
 * marks, signs by what wires type for them. A question mark stands for what has no such form.
 *
 * @param language - BCP 47.
 */
export function toAscii(text: string, language = ''): string {
  const own = asciiFormsByLanguage[language.toLowerCase().split('-', 1)[0] ?? ''];
  return text
    .normalize('NFC')
    .replace(/[^\x00-\x7f]/gu, (sign) => own?.[sign] ?? asciiForms[sign] ?? withoutMarks(sign));
}

function withoutMarks(sign: string): string {
  const plain = sign.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(/[^\x00-\x7f]/gu, (rest) => asciiForms[rest] ?? '?');
}
