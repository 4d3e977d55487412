import { toEpochDays } from './to-epoch-days.js';

/** The day's weekday, 1 (Monday) to 7 (Sunday) as in ISO 8601; `undefined` for a day without a year. */
export function weekdayOf(day: string): number | undefined {
  const days = toEpochDays(day);
  // 1970-01-01 was a Thursday. Days before it are negative, so the remainder is taken twice.
  return days === undefined ? undefined : ((((days + 3) % 7) + 7) % 7) + 1;
}
