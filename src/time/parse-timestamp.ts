import type { Day } from '../model/index.js';
import { type CalendarNames, englishNames } from './calendar-names.js';
import { parseEpoch } from './parse-epoch.js';
import { parseIsoTime } from './parse-iso-time.js';
import { type InstantReading, parseLocalTime, type TimeContext } from './parse-local-time.js';
import { type MailDate, parseMailDate } from './parse-mail-date.js';
import { parseWrittenDate } from './parse-written-date.js';
import { reportTime, type TimePlace } from './report-time.js';
import { countDays } from './to-epoch-days.js';
import { weekdayAt } from './weekday-of.js';

/** What the reader of a time stamp is told. */
export interface TimestampContext extends TimeContext {
  /** Names of months and days, for dates that are written for people. Default: those of English. */
  readonly names?: CalendarNames;
}

/** A time stamp, read. */
export interface TimestampReading extends InstantReading {
  /** The day as written, also where no instant comes of it; absent where the text is none. */
  readonly day?: Day;
}

/**
 * The instant of a time stamp as feeds and files write it: ISO 8601 or RFC 822, with the liberties of `parseIsoTime` and
 * `parseMailDate`; seconds since 1970; or a date as `parseWrittenDate` reads it. The zone, where none is written, is that of the
 * context; a day alone gives no instant.
 */
export function parseTimestamp(
  text: string,
  context: TimestampContext = {},
  place: TimePlace = {},
): TimestampReading {
  const trimmed = text.trim();
  const time = readTime(trimmed, context.names ?? englishNames);
  if (time === undefined)
    return { findings: [reportTime('time/invalid', { text: trimmed }, place)] };
  const { day, weekday } = time;
  const { instant, findings } = instantOf(time, trimmed, context, place);
  const isRight = weekday === undefined || weekday === weekdayAt(countDays(day));
  const all = isRight
    ? findings
    : [reportTime('time/weekday-mismatch', { text: trimmed, taken: day }, place), ...findings];
  return instant === undefined ? { day, findings: all } : { day, instant, findings: all };
}

function instantOf(
  { day, clock, zone }: MailDate,
  text: string,
  context: TimeContext,
  place: TimePlace,
): InstantReading {
  if (clock === undefined) return { findings: [reportTime('time/no-clock', { text }, place)] };
  const local = `${day}T${clock}`;
  const fixed = zone === undefined ? undefined : fixedOffset(zone);
  if (fixed === undefined) return parseLocalTime(local, zone, context, place);
  return { instant: `${local}${fixed}`, findings: [] };
}

function readTime(text: string, names: CalendarNames): MailDate | undefined {
  const exact = parseIsoTime(text) ?? parseMailDate(text) ?? parseEpoch(text);
  // `1:50 PM` stands where those forms have a zone.
  const isTwelveHours = /^[ap]\.?m\b/i.test(exact?.zone ?? '');
  return exact === undefined || isTwelveHours ? parseWrittenDate(text, names) : exact;
}

/** What most zones are: Greenwich's, or an offset; for these there is nothing to look up. */
function fixedOffset(zone: string): string | undefined {
  if (zone === 'Z' || zone === 'GMT') return 'Z';
  const [, hours, minutes] = /^([+-](?:0\d|1[0-3])):?([0-5]\d)$/.exec(zone) ?? [];
  return hours === undefined || minutes === undefined || `${hours}${minutes}` === '-0000'
    ? undefined
    : `${hours}:${minutes}`;
}
