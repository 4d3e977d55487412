import { clockWords, embargoOpenings } from '../../vocabulary/embargo-words.js';
import { resolveZone } from '../../time/resolve-zone.js';
import { toClock } from '../../time/to-clock.js';
import { isMark, type PrintedDate, readDate, type ReadPart } from '../dateline/read-date.js';
import { toNumber } from '../digits.js';
import { type Lexicon, wordKey } from '../lexicon.js';
import { type Token, tokenize } from '../tokens.js';

/** An embargo as a line of copy tells it; what it does not tell is absent. */
export interface PrintedEmbargo {
  readonly text: string;
  /** `HH:MM:SS`. */
  readonly clock?: string;
  readonly date?: PrintedDate;
  /** 1 (Monday) to 7, where no date stands. */
  readonly weekday?: number;
  /** As printed. */
  readonly zone?: string;
}

/** Longer than any embargo line. */
const longest = 160;

/**
 * The embargo that the line tells.
 *
 *     EMBARGOED UNTIL 0001 GMT TUESDAY
 *                     ^    ^   ^ weekday
 *                     clock zone
 */
export function readEmbargo(line: string, lexicon: Lexicon): PrintedEmbargo | undefined {
  if (line.length > longest) return undefined;
  const start = line.search(/[\p{L}]/u);
  const lower = line.slice(Math.max(start, 0)).toLowerCase().replace(/’/g, "'");
  const opening = embargoOpenings.reduce(
    (best, next) => (lower.startsWith(next) && next.length > best.length ? next : best),
    '',
  );
  if (opening === '') return undefined;
  const found = scan(tokenize(line, start + opening.length, 40), lexicon);
  return { text: line.replace(/^[*\s]{0,8}|[*\s]{0,8}$/g, ''), ...found };
}

function scan(tokens: readonly Token[], lexicon: Lexicon): Omit<PrintedEmbargo, 'text'> {
  let found: Omit<PrintedEmbargo, 'text'> = {};
  let at = 0;
  while (at < tokens.length) {
    const read = readAt(tokens, at, lexicon, found);
    if (read === undefined) at++;
    else {
      found = { ...read.value, ...found };
      at = read.next;
    }
  }
  return found;
}

type Found = Omit<PrintedEmbargo, 'text'>;

/** One more part of the embargo at the token; a date before a clock time, since both are numbers. */
function readAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  found: Found,
): ReadPart<Found> | undefined {
  const date = found.date === undefined ? readDate(tokens, at, lexicon) : undefined;
  const clock = found.clock === undefined ? readClock(tokens, at) : undefined;
  if (date?.value.month !== undefined && !isClockRather(tokens, at, clock)) {
    return { value: { date: date.value }, next: date.next };
  }
  if (clock) return { value: { clock: clock.value }, next: clock.next };
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const weekday = lexicon.weekday(token.text);
  if (weekday !== undefined) return { value: { weekday }, next: at + 1 };
  if (!/^\p{Lu}{2,5}$/u.test(token.text) || resolveZone(token.text).zone === undefined)
    return undefined;
  return { value: { zone: token.text }, next: at + 1 };
}

/** `00.01` is a time of day where a date could be read of it too. */
function isClockRather(
  tokens: readonly Token[],
  at: number,
  clock: ReadPart<string> | undefined,
): boolean {
  return clock !== undefined && isMark(tokens[at + 1], '.', ':') && tokens[at + 3]?.text !== '.';
}

/** `0001`, `00:01`, `00.01am`, `9am`, `9 p.m.`, `13 Uhr`, `noon`. */
function readClock(tokens: readonly Token[], at: number): ReadPart<string> | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') {
    const clock = clockWords[wordKey(token.text)];
    return clock === undefined ? undefined : { value: clock, next: at + 1 };
  }
  if (token?.kind !== 'number') return undefined;
  const number = toNumber(token.text);
  if (number === undefined) return undefined;
  if (token.text.length === 4) {
    const half = halfOf(tokens, at + 1);
    return clockOf(Math.floor(number / 100), number % 100, half, half?.next ?? at + 1);
  }
  const minutes = isMark(tokens[at + 1], ':', '.') ? tokens[at + 2] : undefined;
  if (minutes?.kind === 'number' && minutes.text.length === 2 && !minutes.spaced) {
    const half = halfOf(tokens, at + 3);
    return clockOf(number, toNumber(minutes.text) ?? 60, half, half?.next ?? at + 3);
  }
  const half = halfOf(tokens, at + 1);
  if (half) return clockOf(number, 0, half, half.next);
  return /^(?:uhr|h|hrs|hours|часов)$/iu.test(tokens[at + 1]?.text ?? '')
    ? clockOf(number, 0, undefined, at + 2)
    : undefined;
}

interface Half {
  readonly isAfternoon: boolean;
  readonly next: number;
}

/** `am`, `p.m.` behind an hour. */
function halfOf(tokens: readonly Token[], at: number): Half | undefined {
  const text = tokens[at]?.text.toLowerCase() ?? '';
  if (text === 'am' || text === 'pm') return { isAfternoon: text === 'pm', next: at + 1 };
  const isDotted =
    (text === 'a' || text === 'p') &&
    isMark(tokens[at + 1], '.') &&
    tokens[at + 2]?.text.toLowerCase() === 'm';
  return isDotted
    ? { isAfternoon: text === 'p', next: isMark(tokens[at + 3], '.') ? at + 4 : at + 3 }
    : undefined;
}

function clockOf(
  hour: number,
  minute: number,
  half: Half | undefined,
  next: number,
): ReadPart<string> | undefined {
  if (half && (hour < 1 || hour > 12) && hour !== 0) return undefined;
  const whole = half ? (hour % 12) + (half.isAfternoon ? 12 : 0) : hour;
  const clock = toClock(whole, minute);
  return clock === undefined ? undefined : { value: clock, next };
}
