import { isInCalendar } from './to-day.js';

/** Whether the text is a day of the calendar: `2023-09-26`, or `--09-26` without a year. */
export function isDay(text: string): boolean {
  const match = /^(?:(\d{4})|-)-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const year = match[1] === undefined ? undefined : Number(match[1]);
  return isInCalendar(year, Number(match[2]), Number(match[3]));
}
