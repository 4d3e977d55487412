/** What a token is: a run of letters, a run of digits, a single sign, a dash or what stands for one, the end of a line. */
export type TokenKind = 'word' | 'number' | 'mark' | 'dash' | 'line';

/** A piece of wire copy. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 offset of its first unit. */
  readonly start: number;
  /** UTF-16 offset just behind its last unit. */
  readonly end: number;
  /** Whether white space stands in front of it. */
  readonly spaced: boolean;
}

/**
 * The tokens of `text` from offset `from`, at most `limit` of them. White space is no token, a line's end is one. A word
 * keeps the apostrophes and hyphens within it (`O'Neill`, `Port-au-Prince`); a Han character is a word of its own, since
 * Chinese leaves no blanks between words.
 *
 *     BERGEN, Norway, Sept. 26 (Reuters) - A
 *     word  , word  , word . 26 ( word ) - word
 */
export function tokenize(text: string, from = 0, limit = 120): Token[] {
  const tokens: Token[] = [];
  const scanner = new RegExp(token, 'uy');
  let at = from;
  let spaced = false;
  while (at < text.length && tokens.length < limit) {
    const blank = blankEnd(text, at);
    if (blank > at) {
      at = blank;
      spaced = true;
      continue;
    }
    scanner.lastIndex = at;
    const found = scanner.exec(text)?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    const end = at + found.length;
    tokens.push({ kind: kindOf(found), text: found, start: at, end, spaced });
    at = end;
    spaced = false;
  }
  return tokens;
}

/** A line's end; Han; a number; a word with inner marks; a run of dashes. Bounded, so that no run costs more than its length. */
const token = [
  String.raw`\r\n|\n|\r|\f|\u2028|\u2029`,
  String.raw`\p{sc=Han}`,
  String.raw`\p{N}{1,64}`,
  String.raw`[\p{L}\p{M}](?:[\p{L}\p{M}]{1,64}|['’ʼ\-‐‑](?=[\p{L}])){0,16}`,
  String.raw`[-‐‑–—―−_]{1,16}`,
].join('|');

function kindOf(found: string): TokenKind {
  if (/^[\r\n\f\u2028\u2029]/.test(found)) return 'line';
  if (/^\p{N}/u.test(found)) return 'number';
  if (/^[\p{L}\p{M}]/u.test(found)) return 'word';
  return /^[-‐‑–—―−_]/.test(found) ? 'dash' : 'mark';
}

/** Where the blanks that start at `at` end; a line's end is none. */
function blankEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end;
}

function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    unit === 0x0b ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    unit === 0x200e ||
    unit === 0x200f ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f
  );
}
