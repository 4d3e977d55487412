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
  const days = byDistance(day.slice(1), nearby, reachOf(day, weekday));
  const [nearest] = days;
  const fits = (candidate: Day): boolean => weekdayOf(candidate) === weekday;
  return days.find((candidate) => fits(candidate) && candidate <= (nearest ?? '')) ?? nearest;
}

/** Only a weekday can send the day further than to the year before or behind. */
function reachOf(day: string, weekday: number | undefined): number {
  if (day === '--02-29') return leapReach;
  return weekday === undefined ? 1 : reach;
}

/** In years. Leap years are up to eight years apart: 1896, 1904. */
const reach = 3;
const leapReach = 8;

/** The day in each year around the reference that has it, the nearest first, the past before the future. */
function byDistance(monthDay: string, reference: Day, years: number): readonly Day[] {
  const origin = toEpochDays(reference) ?? NaN;
  const first = Number(reference.slice(0, 4)) - years;
  return Array.from({ length: 2 * years + 1 }, (_, index) => first + index)
    .map((year) => `${String(year).padStart(4, '0')}${monthDay}`)
    .map((day) => ({ day, distance: Math.abs((toEpochDays(day) ?? NaN) - origin) }))
    .filter(({ distance }) => !Number.isNaN(distance))
    .sort((a, b) => a.distance - b.distance)
    .map(({ day }) => day);
}
