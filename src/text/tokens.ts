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
  let at = from;
  while (at < text.length && tokens.length < limit) {
    const start = blankEnd(text, at);
    if (start === text.length) break;
    const token = tokenAt(text, start, start > at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, spaced: boolean): Token {
  const plain = plainWordEnd(text, start);
  if (plain > start)
    return { kind: 'word', text: text.slice(start, plain), start, end: plain, spaced };
  scanner.lastIndex = start;
  const found = scanner.exec(text);
  const kind = kinds.find((_, index) => found?.[index + 1] !== undefined) ?? 'mark';
  const piece = found?.[0] ?? String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind, text: piece, start, end: start + piece.length, spaced };
}

/**
 * A line's end; Han; a word with inner marks; a number; a run of dashes: a group each, in the order of `kinds`. Repeats are
 * bounded, so that no run costs more than its length.
 */
const scanner =
  /(\r\n|[\n\r\f\u2028\u2029])|(\p{sc=Han}|[\p{L}\p{M}](?:[\p{L}\p{M}]{1,64}|['’ʼ\-‐‑](?=\p{L})){0,16})|(\p{N}{1,64})|([-‐‑–—―−_]{1,16})/uy;

const kinds = ['line', 'word', 'number', 'dash'] as const;

/** Where a word of ASCII letters ends; `at` itself where none stands, or where it goes on in other letters. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (end - at < longestWord) {
    const unit = text.charCodeAt(end);
    if (isAsciiLetter(unit)) end++;
    else if (
      end > at &&
      (unit === 0x27 || unit === 0x2d) &&
      isAsciiLetter(text.charCodeAt(end + 1))
    )
      end += 2;
    else return unit >= 0x80 ? at : end;
  }
  return at;
}

const longestWord = 64;

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
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
