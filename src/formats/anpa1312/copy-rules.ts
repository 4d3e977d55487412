import type { Rewriting } from '../../source/rewrite.js';

/** Signs of 1312 copy that stand for others: quotes as typewriters have them, and a stroke for a dash. */
const typography: readonly Rewriting[] = [
  // BS puts an accent on the letter in front.
  { pattern: /[A-Za-z]\x08['`^~",:]/g, replacement: accented },
  { pattern: /``/g, replacement: '“' },
  { pattern: /''/g, replacement: '”' },
  { pattern: /`/g, replacement: '‘' },
  { pattern: /(?<= )_(?= )/g, replacement: '—' },
];

/** What is left of the control characters, none of which is text. */
const controls: readonly Rewriting[] = [
  { pattern: /\r\n?/g, replacement: '\n' },
  { pattern: /[\x01-\x04\x0c]/g, replacement: '\n' },
  { pattern: /\x10/g, replacement: ' ' },
  { pattern: /\x1f/g, replacement: '\t' },
  { pattern: /[\x00\x05-\x08\x0b\x0e-\x1e\x7f]+/g, replacement: '' },
];

/** The signs that end a line: flush left, or centred; some senders have an at sign in front. */
const lineEnd: Rewriting = { pattern: /@?[<=][ \t]*(?=\r?$)/gm, replacement: '' };

/** The sign that opens a line of the head, or one that is set as it stands. */
const lineStart: Rewriting = { pattern: /^[ \t]*\^/gm, replacement: '' };

/** In a head with marked lines, one that goes on in the next: no sign ends it. */
export const joinRule: Rewriting = {
  pattern: /(?<=[^<=@\s])[ \t]*\r?\n(?=[^^\s])/g,
  replacement: ' ',
};

/** Centred lines belong together, a byline and the title beneath it; a line that is flush left is none of theirs. */
const apart: Rewriting = {
  pattern: /=(?=[ \t]*\r?\n\^[^\r\n]{0,400}<[ \t]*\r?$)/gm,
  replacement: '=\n',
};

/** For a message's head. */
export const headRules: readonly Rewriting[] = [
  apart,
  lineStart,
  lineEnd,
  ...typography,
  ...controls,
];

/** For its text: an indent starts a paragraph, unless the line is a table's row; so does the sign of a line set apart. */
export const bodyRules: readonly Rewriting[] = [
  { pattern: /^(?:\t| {3})(?![^\r\n]{0,300};[^\r\n; ]{0,60};)/gm, replacement: '\n\t' },
  { pattern: /^\x08(?![^\r\n]{0,300};[^\r\n; ]{0,60};)/gm, replacement: '\n' },
  { pattern: /^\^/gm, replacement: '\n' },
  lineEnd,
  ...typography,
  ...controls,
];

const accents: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  ':': '\u0308',
  ',': '\u0327',
};

function accented(match: string): string {
  return `${match.charAt(0)}${accents[match.charAt(2)] ?? ''}`.normalize('NFC');
}
