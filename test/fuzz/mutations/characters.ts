import type { Random } from '../random.js';

/** The text with a few characters put in, left out or cut off: controls, halves of pairs, line ends of other systems. */
export function mutateCharacters(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(12));
    case 2:
      return text
        .replaceAll('\r\n', '\n')
        .replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', ' \n', '\u2028']));
    case 3:
      return (
        text.slice(0, at) +
        random.pick(characters).repeat(random.chance(0.1) ? 2000 : 1) +
        text.slice(at)
      );
    case 4:
      return text.slice(at) + text.slice(0, at);
    default: {
      const from = random.pick([...text.slice(at, at + 1), ' ', '.', ',', '-', '\n']);
      return text.replaceAll(from, random.pick(characters));
    }
  }
}

/** The bytes of the text, with some that are no UTF-8, or in another encoding. */
export function mutateBytes(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const at = random.below(bytes.length + 1);
  switch (random.below(5)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Uint8Array.from([
        ...bytes.subarray(0, at),
        0x80 + random.below(128),
        ...bytes.subarray(at),
      ]);
    case 2:
      return Uint8Array.from([...random.pick(marks), ...bytes]);
    case 3:
      return Uint8Array.from(
        [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
      );
    default:
      return Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);
  }
}

const marks = [[0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x1f, 0x8b], [0]] as const;

const characters = [
  ...[
    '\0',
    '\x01',
    '\x02',
    '\x03',
    '\x04',
    '\x08',
    '\t',
    '\n',
    '\r',
    '\x0b',
    '\f',
    '\x1a',
    '\x1e',
    '\x7f',
  ],
  ...[
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\u2028',
    '\u2060',
    '\ufeff',
    '\ufffd',
    '\uffff',
  ],
  ...['\ud83d', '\udc00', '😀', 'é', 'e\u0301', 'İ', 'ß', 'ŉ', 'ǆ', 'ﬁ', '〇', '٣', '𝟗', 'ا', '新'],
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '/',
    '=',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '\\',
    '*',
    '#',
    '—',
    '-',
    ':',
    ';',
    ',',
    '.',
  ],
];
