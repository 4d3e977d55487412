import { isDay } from './is-day.js';

/** Days from 1970-01-01 to the day; `undefined` for a day without a year and for what is no day. */
export function toEpochDays(day: string): number | undefined {
  return isDay(day) && !day.startsWith('-') ? countDays(day) : undefined;
}

/**
 * Days from 1970-01-01 to a real day with its year. They are counted, not asked of `Date`, which is ten times slower: every date
 * of a feed has a weekday to be held against.
 */
export function countDays(day: string): number {
  const month = Number(day.slice(5, 7));
  // A year begins in March here, so that the leap day is its last.
  const year = Number(day.slice(0, 4)) - (month > 2 ? 0 : 1);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - daysTo1970;
}

/** From 1 March of the year 0. */
const daysTo1970 = 719_468;
