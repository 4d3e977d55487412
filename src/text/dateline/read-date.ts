import { dateShapes } from '../../vocabulary/date-shapes.js';
import { hanToNumber, isHanNumeral, toNumber } from '../digits.js';
import type { Lexicon } from '../lexicon.js';
import type { Token } from '../tokens.js';

/** A day as printed; the calendar need not have it. */
export interface PrintedDate {
  readonly year?: number;
  /** 1 to 12; Chinese copy may print the day alone. */
  readonly month?: number;
  readonly day: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
}

/** A part of a dateline, and the index of the token behind it. */
export interface ReadPart<Value> {
  readonly value: Value;
  readonly next: number;
}

/**
 * The day that is printed at token `at`, by the first of the date shapes that fits.
 *
 *     BERGEN, Tuesday, Sept. 26, 2023 (AP)
 *             ^                       ^ next
 */
export function readDate(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<PrintedDate> | undefined {
  if (!startsDate(tokens, at, lexicon)) return undefined;
  const plain = readDay(tokens, at, lexicon);
  if (plain !== undefined) {
    const after = readWeekday(tokens, skipGlue(tokens, plain.next), lexicon);
    return after ? { value: { ...plain.value, weekday: after.value }, next: after.next } : plain;
  }
  // Only then is the first word a weekday: `mar` is March in one language and Tuesday in another.
  const before = readWeekday(tokens, at, lexicon);
  const read = before && readDay(tokens, skipGlue(tokens, before.next), lexicon);
  return before && read && { value: { ...read.value, weekday: before.value }, next: read.next };
}

/** The day by the first shape that fits. */
function readDay(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<PrintedDate> | undefined {
  for (const shape of dateShapes) {
    const read = readShape(shape, tokens, at, lexicon);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** Most tokens start no date, and this says so at once. */
function startsDate(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  const { text } = token;
  return (
    isHanNumeral(text) ||
    monthNamed(tokens, at, lexicon) !== undefined ||
    lexicon.weekday(text) !== undefined
  );
}

function readWeekday(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<number> | undefined {
  const token = tokens[at];
  const weekday = token?.kind === 'word' ? lexicon.weekday(token.text) : undefined;
  if (weekday === undefined) return undefined;
  return { value: weekday, next: isMark(tokens[at + 1], '.') ? at + 2 : at + 1 };
}

/** Reads one shape symbol by symbol; a sign of the shape must stand tight, a blank of it means any loose glue. */
function readShape(
  shape: string,
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): ReadPart<PrintedDate> | undefined {
  const fields: Partial<Record<'year' | 'month' | 'day', number>> = {};
  let at = start;
  for (const [index, symbol] of [...shape].entries()) {
    if (symbol === ' ') {
      at = skipGlue(tokens, at);
      continue;
    }
    const token = tokens[at];
    if (token === undefined) return undefined;
    const field = fieldOf(symbol);
    if (field === undefined) {
      if (token.text !== symbol || token.spaced) return undefined;
      at++;
      continue;
    }
    const value = symbol === 'M' ? monthNamed(tokens, at, lexicon) : numberAt(tokens, at);
    if (value === undefined || !inRange(field, value.value)) return undefined;
    fields[field] = value.value;
    at = value.next;
    if (symbol === 'd' && (shape[index + 1] ?? ' ') === ' ') at = skipOrdinal(tokens, at, lexicon);
  }
  const { year, month, day } = fields;
  if (day === undefined) return undefined;
  return {
    value: { ...(year !== undefined && { year }), ...(month !== undefined && { month }), day },
    next: at,
  };
}

function fieldOf(symbol: string): 'year' | 'month' | 'day' | undefined {
  switch (symbol) {
    case 'y':
      return 'year';
    case 'M':
    case 'm':
      return 'month';
    case 'd':
      return 'day';
    default:
      return undefined;
  }
}

/** A month's name of one word or, as in Levantine Arabic, of two. */
function monthNamed(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<number> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const month = lexicon.month(token.text) ?? lexicon.nearMonth(token.text);
  if (month !== undefined) return { value: month, next: at + 1 };
  const behind = tokens[at + 1];
  if (behind?.kind !== 'word') return undefined;
  const both = lexicon.month(`${token.text} ${behind.text}`);
  return both === undefined ? undefined : { value: both, next: at + 2 };
}

/** Digits of any script, or Chinese numerals, of which each is a token. */
function numberAt(tokens: readonly Token[], at: number): ReadPart<number> | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = toNumber(token.text);
    return value === undefined ? undefined : { value, next: at + 1 };
  }
  let next = at;
  let numerals = '';
  while (next < at + 4 && isHanNumeral(tokens[next]?.text ?? ''))
    numerals += tokens[next++]?.text ?? '';
  const value = hanToNumber(numerals);
  return value === undefined ? undefined : { value, next };
}

function inRange(field: 'year' | 'month' | 'day', value: number): boolean {
  if (field === 'year') return value >= 1800 && value <= 2199;
  return value >= 1 && value <= (field === 'month' ? 12 : 31);
}

/** `26th`, `1er`, `26-го`: what a language hangs on a day's number. */
function skipOrdinal(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (token === undefined || token.spaced || token.kind !== 'word') return at;
  const ordinal = token.text.toLowerCase();
  return lexicon.languages.some(({ calendar }) => calendar.ordinals.includes(ordinal))
    ? at + 1
    : at;
}

/** Commas, stops and stray stars between two parts. */
export function skipGlue(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 3 && isMark(tokens[next], ',', '.', '*', '،', '，')) next++;
  return next;
}

/** Whether the token is one of the marks. */
export function isMark(token: Token | undefined, ...marks: readonly string[]): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}
