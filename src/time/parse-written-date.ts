import type { Day } from '../model/index.js';
import type { CalendarNames } from './calendar-names.js';
import type { MailDate } from './parse-mail-date.js';
import { toClock } from './to-clock.js';
import { toDay } from './to-day.js';

/**
 * The parts of a date that is written for people, where a machine's was expected; `undefined` where the text is something else,
 * or where day and month can't be told apart.
 *
 *     mar., 26 sept. 2023 13:50:00 +0200
 *     September 26th, 2023 at 1:50 pm ET
 *     26.09.2023 13:50
 *     9/26/2023 1:50:00 PM
 *     26 Sep 23 1350 GMT
 */
export function parseWrittenDate(text: string, names: CalendarNames): MailDate | undefined {
  if (text.length > longest) return undefined;
  const line = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const withClock = readClock(line);
  if (withClock !== undefined) {
    const { clock, zone, before } = withClock;
    const date = readDate(before, names);
    return date && clock ? { ...date, clock, ...(zone !== '' && { zone }) } : undefined;
  }
  return readDate(line, names);
}

/** No date of people is longer. */
const longest = 120;

interface ClockReading {
  /** Absent where no clock shows it. */
  readonly clock: string | undefined;
  readonly zone: string;
  /** What stands in front. */
  readonly before: string;
}

function readClock(line: string): ClockReading | undefined {
  const found = clocks.map((pattern) => pattern.exec(line)).find((match) => match !== null);
  if (!found) return undefined;
  const [whole, hour = '', minute = '0', second = '0', half] = found;
  return {
    clock: toClock(hourOf(Number(hour), half), Number(minute), Number(second)),
    zone: line.slice(found.index + whole.length).trim(),
    before: line.slice(0, found.index),
  };
}

/** Tried in this order. The last, four digits without a sign, stands only behind a year. */
const clocks: readonly RegExp[] = [
  /(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?(?!\d)/i,
  /(?<!\d)(\d{1,2})()() ?([ap])\.?m\b\.?/i,
  /(?<=\d\D{1,12}\d{2,4},? )(\d\d)(\d\d)(?!\d)/,
];

/** 12 am is midnight. Some write `13:50 PM`: there the sign says nothing new. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

type DateReading = Pick<MailDate, 'day' | 'weekday'>;

function readDate(text: string, names: CalendarNames): DateReading | undefined {
  const words = text.split(/[\s,]+/).filter((word) => word !== '' && !particles.has(wordKey(word)));
  const weekdays = words.map((word) => names.weekday(word));
  const named = weekdays.find((weekday) => weekday !== undefined);
  const [first = ''] = words.filter((_, at) => weekdays[at] === undefined);
  const isNumeric = /^\d[^\p{L}]*(?:\p{sc=Han}|\d|$)/u.test(first);
  const day = (isNumeric ? numericDay(first) : undefined) ?? namedDay(words, names);
  return day === undefined ? undefined : { day, ...(named !== undefined && { weekday: named }) };
}

/** `2023/9/26`, `2023年9月26日`, `26.09.2023`, and with slashes or hyphens where day and month can be told apart. */
function numericDay(text: string): Day | undefined {
  const front = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\.?$/.exec(text);
  if (front) return toDay(Number(front[1]), Number(front[2]), Number(front[3]));
  const behind = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\.?$/.exec(text);
  if (!behind) return undefined;
  const [first, second, year] = [behind[1], behind[3], behind[4]].map(Number);
  if (first === undefined || second === undefined) return undefined;
  if (behind[2] === '.' || first > 12 || first === second) return toDay(year, second, first);
  return second > 12 ? toDay(year, first, second) : undefined;
}

/** A day, a month's name and a year, the year last; a further word may only stand first, as a weekday does. */
function namedDay(words: readonly string[], names: CalendarNames): Day | undefined {
  const parts = words.flatMap((word) => word.split(/(?<=\d)[.-](?=\p{L})|(?<=\p{L})[.-](?=\d)/u));
  const months = parts.filter((part) => names.month(part) !== undefined);
  // French `mar.` is Tuesday and March.
  const month = months.find((part) => names.weekday(part) === undefined) ?? months[0];
  const numbers = parts.filter((part) => /^\d/.test(part));
  const others = parts.filter((part) => part !== month && !numbers.includes(part));
  if (month === undefined || numbers.length !== 2 || others.length > 1) return undefined;
  const [day = '', year = ''] = numbers;
  if (!/^\d{1,2}(?:\.|º|ª|st|nd|rd|th|er|re)?$/i.test(day) || !/^(?:\d{4}|\d\d)\.?$/.test(year))
    return undefined;
  const number = Number.parseInt(year, 10);
  const full = year.length > 3 ? number : number + (number < 50 ? 2000 : 1900);
  return toDay(full, names.month(month) ?? 0, Number.parseInt(day, 10));
}

function wordKey(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

/** Words that stand between day, month, year and clock. */
const particles: ReadonlySet<string> = new Set([
  ...['at', 'of', 'the', 'de', 'del', 'da', 'di', 'do', 'a', 'à', 'alle', 'às', 'las', 'um', 'den'],
  ...['klo', 'le', 'el', 'il', 'г', 'года', 'в', 'saat', '-', '–', '|', '·', 't'],
]);
