import { countDays } from './to-epoch-days.js';

/**
 * Milliseconds from 1970-01-01T00:00 to a day and clock time, both on the same clock, wherever it hangs. What a fraction has
 * beyond milliseconds is cut off, and a leap second is the first of the next minute.
 *
 * @param day - A real one, `2023-09-26`.
 * @param clock - A real one, `13:50:00` or `13:50:00.25`.
 */
export function wallMilliseconds(day: string, clock: string): number {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const seconds = (countDays(day) * 1440 + minutes) * 60 + Number(clock.slice(6, 8));
  return seconds * 1000 + Number(clock.slice(9, 12).padEnd(3, '0'));
}
