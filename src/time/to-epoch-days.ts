import { isDay } from './is-day.js';
import { wallMilliseconds } from './wall-milliseconds.js';

/** Days from 1970-01-01 to the day; `undefined` for a day without a year and for what is no day. */
export function toEpochDays(day: string): number | undefined {
  if (!isDay(day) || day.startsWith('-')) return undefined;
  return wallMilliseconds(day, '00:00:00') / 86_400_000;
}
