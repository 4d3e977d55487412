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

/** The tokens of `text` from offset `from`, at most `limit` of them: see {@link nextToken}. */
export function tokenize(text: string, from = 0, limit = 120): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (tokens.length < limit) {
    const token = nextToken(text, at);
    if (token === undefined) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/**
 * The first token of `text` from offset `from` on; `undefined` where none is left. White space is no token, a line's end is one. A
 * word keeps the apostrophes and hyphens within it (`O'Neill`, `Port-au-Prince`); a Han character is a word of its own, since
 * Chinese leaves no blanks between words.
 *
 *     BERGEN, Norway, Sept. 26 (Reuters) - A
 *     word  , word  , word . 26 ( word ) - word
 */
export function nextToken(text: string, from: number): Token | undefined {
  let start = from;
  while (isBlank(text.charCodeAt(start))) start++;
  if (start >= text.length) return undefined;
  const spaced = start > from;
  const kind = kindOfAscii(text.charCodeAt(start));
  const end = kind === undefined ? start : asciiEnd(text, start, kind);
  return kind === undefined || end === start
    ? anyToken(text, start, spaced)
    : { kind, text: text.slice(start, end), start, end, spaced };
}

/** A token by its first character, where that is ASCII; a hyphen counts as a dash. */
function kindOfAscii(unit: number): TokenKind | undefined {
  if (isAsciiLetter(unit)) return 'word';
  if (unit >= 0x80 || unit === 0x0d) return undefined;
  if (unit >= 0x30 && unit <= 0x39) return 'number';
  if (unit === 0x2d || unit === 0x5f) return 'dash';
  return unit === 0x0a || unit === 0x0c ? 'line' : 'mark';
}

/** Where a token of ASCII alone ends; `start` itself where it may go on in other characters, or is too long. */
function asciiEnd(text: string, start: number, kind: TokenKind): number {
  if (kind === 'mark' || kind === 'line') return start + 1;
  const most = kind === 'dash' ? longestDash : longestRun;
  let end = start + 1;
  while (end - start < most) {
    const unit = text.charCodeAt(end);
    if (unit >= 0x80) return start;
    if (kindOfAscii(unit) === kind) end++;
    else if (kind === 'word' && isInner(unit) && isAsciiLetter(text.charCodeAt(end + 1))) end += 2;
    else return end;
  }
  return start;
}

/** Longer runs are cut, as {@link scanner} does. */
const longestRun = 64;
const longestDash = 16;

/** Whether the sign stands within words. */
function isInner(unit: number): boolean {
  return unit === 0x27 || unit === 0x2d;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function anyToken(text: string, start: number, spaced: boolean): Token {
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

/** White space within a line. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || unit === 0x09 || unit === 0x0b;
  return (
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x200e ||
    unit === 0x200f ||
    unit === 0x202f
  );
}
