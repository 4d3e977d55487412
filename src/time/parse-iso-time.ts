import type { Day } from '../model/index.js';
import { toClock } from './to-clock.js';
import { toDay } from './to-day.js';

/** What stands in an ISO 8601 time, each part checked by itself. */
export interface IsoTime {
  readonly day: Day;
  /** `13:50:00` or `13:50:00.25`; absent where the text is a day alone. */
  readonly clock?: string;
  /** As written: `Z`, `+0400`, `UTC`, `Asia/Baku`. Whether it is a zone at all is not checked here. */
  readonly zone?: string;
}

/**
 * The parts of a time written in ISO 8601 or close to it; `undefined` where the text is something else, or a day or clock
 * time that does not exist. Read are RFC 3339, and what files write instead: the basic format, a blank for `T`, a comma
 * before the fraction, missing seconds, an offset without colon or minutes, the name of a zone, no zone at all.
 *
 *     2023-09-26T13:50:00.25+04:00
 *     20230926T135000+0400
 *     2023-09-26 13:50 UTC
 */
export function parseIsoTime(text: string): IsoTime | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month, date, hour, minute, second, fraction, zone] = match;
  const day = toDay(Number(year), Number(month), Number(date));
  if (day === undefined) return undefined;
  if (hour === undefined) return { day };
  const clock = toClock(Number(hour), Number(minute), Number(second ?? 0));
  if (clock === undefined) return undefined;
  return {
    day,
    clock: fraction === undefined ? clock : `${clock}.${fraction}`,
    ...(zone !== undefined && { zone }),
  };
}

const pattern =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[Tt ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?(?: ?([A-Za-z+\-−].{0,40}))?)?$/;
