import type { Day } from '../model/index.js';

/**
 * The day as the model has it, `2023-09-26`, or `--09-26` without a year; `undefined` where the calendar (Gregorian, also
 * before 1582) has no such day. Without a year, 29 February is a day.
 *
 * @param year - 1 to 9999, or `undefined` where nobody gave it.
 * @param month - 1 to 12.
 */
export function toDay(year: number | undefined, month: number, day: number): Day | undefined {
  if (!isInCalendar(year, month, day)) return undefined;
  const front = year === undefined ? '-' : String(year).padStart(4, '0');
  return `${front}-${pad(month)}-${pad(day)}`;
}

/** Whether the calendar has the day, as {@link toDay} asks it. */
export function isInCalendar(year: number | undefined, month: number, day: number): boolean {
  const isWhole = Number.isInteger(year ?? 1) && Number.isInteger(month) && Number.isInteger(day);
  if (!isWhole || (year !== undefined && (year < 1 || year > 9999))) return false;
  return day >= 1 && day <= daysIn(year ?? leapYear, month);
}

const leapYear = 2000;

function daysIn(year: number, month: number): number {
  if (month !== 2) return monthLengths[month - 1] ?? 0;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
