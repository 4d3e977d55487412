import type { Day } from '../model/index.js';
import { dayOf } from './day-of.js';
import { isDay } from './is-day.js';
import { toEpochDays } from './to-epoch-days.js';
import { weekdayOf } from './weekday-of.js';

/**
 * The day with the year that brings it nearest to the reference: 30 December is last year's on 2 January, and 29 February is
 * that of the nearest leap year. Of two equally near the past one is taken, since news tells what has happened.
 *
 * Where the nearest year has not got the day on the printed weekday, but one of the three before it has (of the leap years in the
 * eight before it, for 29 February), that one is taken: a reference may well be younger than the story by years, but hardly
 * older. Where none has, the weekday counts for nothing; `weekdayOf` shows whether it fits. Beside a reference as old as the
 * story, such as its own time stamp, a weekday that does not fit is a slip: do not pass it then.
 *
 * @param day - `--MM-DD`; a day that has its year keeps it.
 * @param reference - ISO day, or an instant, of which the day counts that its own offset shows.
 * @param weekday - 1 (Monday) to 7, where the text names it.
 * @returns `undefined` where `day` is no day or `reference` names none.
 */
export function nearestYear(day: string, reference: string, weekday?: number): Day | undefined {
  if (!isDay(day)) return undefined;
  if (!day.startsWith('-')) return day;
  const nearby = dayOf(reference);
  if (nearby === undefined) return undefined;
  const monthDay = day.slice(1);
  const year = Number(nearby.slice(0, 4));
  const isLeapDay = monthDay === '-02-29';
  const nearest = nearestOf(monthDay, nearby, year, isLeapDay ? leapReach : 1);
  if (weekday === undefined || nearest === undefined) return nearest;
  const first = year - (isLeapDay ? leapReach : reach);
  for (let at = Number(nearest.slice(0, 4)); at >= first; at--) {
    const candidate = inYear(monthDay, at);
    if (weekdayOf(candidate) === weekday) return candidate;
  }
  return nearest;
}

/** In years: how far a weekday can send the day. Leap years are up to eight years apart: 1896, 1904. */
const reach = 3;
const leapReach = 8;

/** Of the years around that of the reference, the day in the one that brings it nearest; the past one of two. */
function nearestOf(monthDay: string, reference: Day, year: number, years: number): Day | undefined {
  const origin = toEpochDays(reference) ?? NaN;
  let nearest: Day | undefined;
  let least = Infinity;
  for (let at = year - years; at <= year + years; at++) {
    const candidate = inYear(monthDay, at);
    const distance = Math.abs((toEpochDays(candidate) ?? Infinity) - origin);
    if (distance < least) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

function inYear(monthDay: string, year: number): Day {
  return `${String(year).padStart(4, '0')}${monthDay}`;
}
