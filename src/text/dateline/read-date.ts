import { betweenDateParts, dateShapes } from '../../vocabulary/date-shapes.js';
import { hanToNumber, isHanNumeral, toNumber } from '../digits.js';
import type { LineTokens } from '../line-tokens.js';
import { kinds } from '../word-kinds.js';

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
export function readDate(tokens: LineTokens, at: number): ReadPart<PrintedDate> | undefined {
  if (!startsDate(tokens, at)) return undefined;
  const plain = readDay(tokens, at);
  if (plain !== undefined) {
    const after = readWeekday(tokens, skipGlue(tokens, plain.next));
    return after ? { value: withWeekday(plain.value, after.value), next: after.next } : plain;
  }
  // Only then is the first word a weekday: `mar` is March in one language and Tuesday in another.
  const before = readWeekday(tokens, at);
  const read = before && readDay(tokens, skipGlue(tokens, before.next));
  return before && read && { value: withWeekday(read.value, before.value), next: read.next };
}

/** Most tokens start no date, and this says so at once. */
function startsDate(tokens: LineTokens, at: number): boolean {
  const token = tokens.at(at);
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  if (tokens.isKind(at, kinds.month | kinds.monthStart | kinds.weekday)) return true;
  // A slip in a month's name is one only beside a day.
  const isBesideDay = tokens.at(skipGlue(tokens, at + 1))?.kind === 'number';
  return (
    isHanNumeral(token.text) || (isBesideDay && tokens.lexicon.nearMonth(token.text) !== undefined)
  );
}

function withWeekday({ year, month, day }: PrintedDate, weekday: number): PrintedDate {
  return {
    day,
    weekday,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
  };
}

/** The day by the first shape that fits. */
function readDay(tokens: LineTokens, at: number): ReadPart<PrintedDate> | undefined {
  const startsWithNumber = tokens.at(at)?.kind === 'number';
  for (const shape of shapes) {
    if (startsWithNumber && shape[0] === 'M') continue;
    const read = readShape(shape, tokens, at);
    if (read !== undefined) return read;
  }
  return undefined;
}

/** The symbols of each shape. */
const shapes: readonly (readonly string[])[] = dateShapes.map((shape) => [...shape]);

function readWeekday(tokens: LineTokens, at: number): ReadPart<number> | undefined {
  const token = tokens.at(at);
  if (token === undefined || !tokens.isKind(at, kinds.weekday)) return undefined;
  const weekday = tokens.lexicon.weekday(token.text);
  if (weekday === undefined) return undefined;
  return { value: weekday, next: tokens.isMark(at + 1, '.') ? at + 2 : at + 1 };
}

/** Reads one shape symbol by symbol; a sign of the shape must stand tight, a blank of it means any loose glue. */
function readShape(
  shape: readonly string[],
  tokens: LineTokens,
  start: number,
): ReadPart<PrintedDate> | undefined {
  let year: number | undefined;
  let month: number | undefined;
  let day: number | undefined;
  let at = start;
  for (let index = 0; index < shape.length; index++) {
    const symbol = shape[index] ?? '';
    const read = readSymbol(symbol, tokens, at);
    if (read === undefined) return undefined;
    at = read.next;
    if (symbol === 'y') year = read.value;
    else if (symbol === 'M' || symbol === 'm') month = read.value;
    else if (symbol === 'd') {
      day = read.value;
      if ((shape[index + 1] ?? ' ') === ' ') at = skipOrdinal(tokens, at);
    }
  }
  return day === undefined
    ? undefined
    : {
        value: { day, ...(year !== undefined && { year }), ...(month !== undefined && { month }) },
        next: at,
      };
}

/** What stands at the token for the symbol: the number that it means, 0 where it means none. */
function readSymbol(symbol: string, tokens: LineTokens, at: number): ReadPart<number> | undefined {
  switch (symbol) {
    case ' ': {
      const next = skipGlue(tokens, at);
      const isJoined = betweenDateParts.includes(tokens.at(next)?.text ?? '');
      return { value: 0, next: isJoined ? next + 1 : next };
    }
    case 'M':
      return monthNamed(tokens, at);
    case 'y':
      return numberAt(tokens, at, 1800, 2199);
    case 'm':
      return numberAt(tokens, at, 1, 12);
    case 'd':
      return numberAt(tokens, at, 1, 31);
    default: {
      const token = tokens.at(at);
      return token?.text === symbol && !token.spaced ? { value: 0, next: at + 1 } : undefined;
    }
  }
}

/** A month's name of one word or, as in Levantine Arabic, of two. */
function monthNamed(tokens: LineTokens, at: number): ReadPart<number> | undefined {
  const token = tokens.at(at);
  if (token?.kind !== 'word') return undefined;
  const { lexicon } = tokens;
  const month = tokens.isKind(at, kinds.month)
    ? lexicon.month(token.text)
    : lexicon.nearMonth(token.text);
  if (month !== undefined) return { value: month, next: at + 1 };
  const behind = tokens.at(at + 1);
  if (behind?.kind !== 'word' || !tokens.isKind(at, kinds.monthStart)) return undefined;
  const both = lexicon.month(`${token.text} ${behind.text}`);
  return both === undefined ? undefined : { value: both, next: at + 2 };
}

/** Digits of any script, or Chinese numerals, of which each is a token. */
function numberAt(
  tokens: LineTokens,
  at: number,
  least: number,
  most: number,
): ReadPart<number> | undefined {
  const token = tokens.at(at);
  let next = at + 1;
  let value: number | undefined;
  if (token?.kind === 'number') value = toNumber(token.text);
  else if (token?.kind === 'word' && isHanNumeral(token.text)) {
    let numerals = token.text;
    while (next < at + 4 && isHanNumeral(tokens.at(next)?.text ?? ''))
      numerals += tokens.at(next++)?.text ?? '';
    value = hanToNumber(numerals);
  }
  return value === undefined || value < least || value > most ? undefined : { value, next };
}

/** `26th`, `1er`, `26-го`: what a language hangs on a day's number. */
function skipOrdinal(tokens: LineTokens, at: number): number {
  const token = tokens.at(at);
  if (token === undefined || token.spaced || token.kind !== 'word') return at;
  const ordinal = token.text.toLowerCase();
  return tokens.lexicon.languages.some(({ calendar }) => calendar.ordinals.includes(ordinal))
    ? at + 1
    : at;
}

/** Commas, stops and stray stars between two parts. */
export function skipGlue(tokens: LineTokens, at: number): number {
  let next = at;
  while (next < at + 3 && tokens.isMark(next, ',.*،，')) next++;
  return next;
}
