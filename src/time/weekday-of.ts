import { toEpochDays } from './to-epoch-days.js';

/** The day's weekday, 1 (Monday) to 7 (Sunday) as in ISO 8601; `undefined` for a day without a year. */
export function weekdayOf(day: string): number | undefined {
  const days = toEpochDays(day);
  return days === undefined ? undefined : weekdayAt(days);
}

/** The weekday, likewise, of a day by its distance from 1970-01-01. */
export function weekdayAt(epochDays: number): number {
  // 1970-01-01 was a Thursday. Days before it are negative, so the remainder is taken twice.
  return ((((epochDays + 3) % 7) + 7) % 7) + 1;
}
