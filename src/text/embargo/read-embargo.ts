import { clockWords, embargoOpenings } from '../../vocabulary/embargo-words.js';
import { resolveZone } from '../../time/resolve-zone.js';
import { toClock } from '../../time/to-clock.js';
import { type PrintedDate, readDate, type ReadPart } from '../dateline/read-date.js';
import { toNumber } from '../digits.js';
import type { Lexicon } from '../lexicon.js';
import { wordKey } from '../word-key.js';
import { LineTokens } from '../line-tokens.js';

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
  const start = line.search(/\p{L}/u);
  if (start < 0) return undefined;
  const opening = opened.exec(
    line
      .slice(start, start + longestOpening)
      .toLowerCase()
      .replace(/’/g, "'"),
  );
  if (opening === null) return undefined;
  const found = scan(new LineTokens(line, start + opening[0].length, lexicon, mostTokens));
  const zone = printedOffset.exec(line)?.[1];
  return {
    ...found,
    text: line.replace(/^[*\s]{0,8}|[*\s]{0,8}$/g, ''),
    ...(zone !== undefined && { zone }),
  };
}

/** `08:00 +02:00`: an offset stands apart from the clock time. */
const printedOffset = /\s([+-]\d{2}:\d{2})(?=\s|$)/;

/** An embargo is told within so many tokens. */
const mostTokens = 40;

const longestOpening = 60;

/** The longest opening that fits. */
const opened = new RegExp(
  `^(?:${[...embargoOpenings].sort((a, b) => b.length - a.length).join('|')})`,
);

type Found = Omit<PrintedEmbargo, 'text'>;

function scan(tokens: LineTokens): Found {
  let found: Found = {};
  let at = 0;
  while (tokens.at(at) !== undefined) {
    const read = readAt(tokens, at, found);
    if (read === undefined) at++;
    else {
      found = { ...read.value, ...found };
      at = read.next;
    }
  }
  return found;
}

/** One more part of the embargo at the token; a date before a clock time, since both are numbers. */
function readAt(tokens: LineTokens, at: number, found: Found): ReadPart<Found> | undefined {
  const date = found.date === undefined ? readDate(tokens, at) : undefined;
  const clock = found.clock === undefined ? readClock(tokens, at) : undefined;
  if (date?.value.month !== undefined && !isClockRather(tokens, at, clock)) {
    return { value: { date: date.value }, next: date.next };
  }
  if (clock) return { value: { clock: clock.value }, next: clock.next };
  const token = tokens.at(at);
  if (token?.kind !== 'word') return undefined;
  const weekday = tokens.lexicon.weekday(token.text);
  if (weekday !== undefined) return { value: { weekday }, next: at + 1 };
  if (!mayBeZone.test(token.text) || resolveZone(token.text).zone === undefined) return undefined;
  return { value: { zone: token.text }, next: at + 1 };
}

/** Capitals, or as Russian copy has it `мск`. */
const mayBeZone = /^(?:\p{Lu}{2,5}|\p{sc=Cyrillic}{3})$/u;

/** `00.01` is a time of day where a date could be read of it too. */
function isClockRather(
  tokens: LineTokens,
  at: number,
  clock: ReadPart<string> | undefined,
): boolean {
  return clock !== undefined && tokens.isMark(at + 1, '.:') && tokens.at(at + 3)?.text !== '.';
}

/** `0001`, `00:01`, `00.01am`, `9am`, `9 p.m.`, `13 Uhr`, `noon`. */
function readClock(tokens: LineTokens, at: number): ReadPart<string> | undefined {
  const token = tokens.at(at);
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
  const minutes = tokens.isMark(at + 1, ':.') ? tokens.at(at + 2) : undefined;
  if (minutes?.kind === 'number' && minutes.text.length === 2 && !minutes.spaced) {
    const half = halfOf(tokens, at + 3);
    return clockOf(number, toNumber(minutes.text) ?? 60, half, half?.next ?? at + 3);
  }
  const half = halfOf(tokens, at + 1);
  if (half) return clockOf(number, 0, half, half.next);
  return /^(?:uhr|h|hrs|hours|часов)$/iu.test(tokens.at(at + 1)?.text ?? '')
    ? clockOf(number, 0, undefined, at + 2)
    : undefined;
}

interface Half {
  readonly isAfternoon: boolean;
  readonly next: number;
}

/** `am`, `p.m.` behind an hour. */
function halfOf(tokens: LineTokens, at: number): Half | undefined {
  const text = tokens.at(at)?.text.toLowerCase() ?? '';
  if (text === 'am' || text === 'pm') return { isAfternoon: text === 'pm', next: at + 1 };
  const isDotted =
    (text === 'a' || text === 'p') &&
    tokens.isMark(at + 1, '.') &&
    tokens.at(at + 2)?.text.toLowerCase() === 'm';
  return isDotted
    ? { isAfternoon: text === 'p', next: tokens.isMark(at + 3, '.') ? at + 4 : at + 3 }
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
