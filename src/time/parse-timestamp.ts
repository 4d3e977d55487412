import type { Day } from '../model/index.js';
import { parseIsoTime } from './parse-iso-time.js';
import { type InstantReading, parseLocalTime, type TimeContext } from './parse-local-time.js';
import { type MailDate, parseMailDate } from './parse-mail-date.js';
import { reportTime, type TimePlace } from './report-time.js';
import { weekdayOf } from './weekday-of.js';

/** A time stamp, read. */
export interface TimestampReading extends InstantReading {
  /** The day as written, also where no instant comes of it; absent where the text is none. */
  readonly day?: Day;
}

/**
 * The instant of a time stamp as feeds and files write it: ISO 8601 or RFC 822, with the liberties of `parseIsoTime` and
 * `parseMailDate`. The zone, where none is written, is that of the context; a day alone gives no instant.
 */
export function parseTimestamp(
  text: string,
  context: TimeContext = {},
  place: TimePlace = {},
): TimestampReading {
  const trimmed = text.trim();
  const time: MailDate | undefined = parseIsoTime(trimmed) ?? parseMailDate(trimmed);
  if (time === undefined)
    return { findings: [reportTime('time/invalid', { text: trimmed }, place)] };
  const { day, clock, zone, weekday } = time;
  const { findings, ...reading }: InstantReading =
    clock === undefined
      ? { findings: [reportTime('time/no-clock', { text: trimmed }, place)] }
      : parseLocalTime(`${day}T${clock}`, zone, context, place);
  if (weekday === undefined || weekday === weekdayOf(day)) return { day, ...reading, findings };
  const mismatch = reportTime('time/weekday-mismatch', { text: trimmed, taken: day }, place);
  return { day, ...reading, findings: [mismatch, ...findings] };
}
