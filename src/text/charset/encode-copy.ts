import { toWindows1252 } from '../../source/windows-1252.js';
import { toAscii } from './to-ascii.js';

/** The character sets that framed copy is written in. */
export type Charset = 'utf-8' | 'windows-1252' | 'us-ascii';

/**
 * The bytes of a text; characters that the set has not got are written by those that it has.
 *
 * @throws TypeError for a set that is none of them.
 */
export function encodeCopy(text: string, charset: Charset, language?: string): Uint8Array {
  switch (charset) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'us-ascii':
      return new TextEncoder().encode(toAscii(text, language));
    case 'windows-1252':
      return windows1252(text.normalize('NFC'), language);
    default:
      throw new TypeError(
        `charset: expected "utf-8", "windows-1252" or "us-ascii", got ${JSON.stringify(charset satisfies never)}`,
      );
  }
}

function windows1252(text: string, language: string | undefined): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text) {
    const byte = toWindows1252(sign);
    if (byte !== undefined) bytes.push(byte);
    else for (const plain of toAscii(sign, language)) bytes.push(plain.charCodeAt(0));
  }
  return Uint8Array.from(bytes);
}
