import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/time/day-of.js';
import { isDay } from '../../src/time/is-day.js';
import { toClock } from '../../src/time/to-clock.js';
import { toDay } from '../../src/time/to-day.js';
import { toEpochDays } from '../../src/time/to-epoch-days.js';
import { weekdayOf } from '../../src/time/weekday-of.js';
import { clockOf } from './clock-of.js';

/** Days of 1600 to 2400, by their distance from 1970-01-01. */
const epochDays = fc.integer({ min: -135_140, max: 157_053 });
const dayAt = (days: number): string => clockOf(days * 86_400_000, 'UTC').slice(0, 10);

describe('toDay', () => {
  it.each([
    [2023, 9, 26, '2023-09-26'],
    [undefined, 9, 26, '--09-26'],
    [undefined, 2, 29, '--02-29'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [7, 1, 1, '0007-01-01'],
  ])('writes %s, %s, %s as %s', (year, month, day, text) => {
    expect(toDay(year, month, day)).toBe(text);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [undefined, 2, 30],
    [2023, 4, 31],
    [2023, 0, 1],
    [2023, 13, 1],
    [2023, 9, 0],
    [0, 1, 1],
    [10_000, 1, 1],
    [2023, 9.5, 1],
    [NaN, 9, 1],
    [2023, NaN, 1],
  ])('finds no day %s, %s, %s in the calendar', (year, month, day) => {
    expect(toDay(year, month, day)).toBeUndefined();
  });

  it('knows the same days as the engine', () => {
    const field = fc.integer({ min: -1, max: 33 });
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), field, field, (year, month, day) => {
        const rolled = new Date(Date.UTC(year, month - 1, day));
        const isReal = rolled.getUTCMonth() === month - 1 && rolled.getUTCDate() === day;
        expect(toDay(year, month, day) !== undefined).toBe(
          isReal && rolled.getUTCFullYear() === year,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isDay', () => {
  it.each(['2023-09-26', '--09-26', '--02-29', '2024-02-29'])('holds for %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['', '2023-9-26', '2023-02-29', '--02-30', '-09-26', '20230926', '2023-09-26T13:50:00'])(
    'does not hold for %j',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('toClock', () => {
  it.each([
    [13, 50, undefined, '13:50:00'],
    [0, 0, 0, '00:00:00'],
    [23, 59, 59, '23:59:59'],
    [23, 59, 60, '23:59:60'],
  ])('writes %s, %s, %s as %s', (hour, minute, second, text) => {
    expect(toClock(hour, minute, second)).toBe(text);
  });

  it.each([
    [24, 0, 0],
    [-1, 0, 0],
    [13, 60, 0],
    [13, 50, 60],
    [13, 59, 61],
    [13.5, 0, 0],
    [13, NaN, 0],
  ])('finds no %s, %s, %s on a clock', (hour, minute, second) => {
    expect(toClock(hour, minute, second)).toBeUndefined();
  });
});

describe('dayOf', () => {
  it.each([
    ['2023-09-27T01:00:00+04:00', '2023-09-27'],
    ['2023-09-26T23:00:00Z', '2023-09-26'],
    ['2023-09-26', '2023-09-26'],
    ['--09-26', undefined],
    ['2023-02-30T01:00:00Z', undefined],
    ['yesterday', undefined],
  ])('of %s is %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
});

describe('toEpochDays and weekdayOf', () => {
  it('count every day as the engine does', () => {
    fc.assert(
      fc.property(epochDays, (days) => {
        expect(toEpochDays(dayAt(days))).toBe(days);
        expect(weekdayOf(dayAt(days))).toBe(new Date(days * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  it.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2023-09-26', 2],
    ['2023-10-01', 7],
    ['2023-10-02', 1],
    ['--09-26', undefined],
    ['2023-02-29', undefined],
  ])('%s is weekday %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});
