import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestYear } from '../../src/time/nearest-year.js';
import { clockOf } from './clock-of.js';

const [monday, tuesday, friday, sunday] = [1, 2, 5, 7];

describe('nearestYear', () => {
  it.each([
    ['--09-26', '2023-09-27', '2023-09-26'],
    ['--09-26', '2023-09-26', '2023-09-26'],
    ['--12-30', '2024-01-02', '2023-12-30'],
    ['--01-02', '2023-12-30', '2024-01-02'],
    ['--09-26', '2023-09-27T01:00:00+04:00', '2023-09-26'],
    ['2019-09-26', '2023-09-27', '2019-09-26'],
  ])('dates %s on %s as %s', (day, reference, dated) => {
    expect(nearestYear(day, reference)).toBe(dated);
  });

  it.each([
    ['2023-05-01', '2024-02-29'],
    ['2022-02-28', '2020-02-29'],
    ['2022-03-02', '2024-02-29'],
    ['1900-03-01', '1904-02-29'],
    ['1900-02-28', '1896-02-29'],
  ])('dates 29 February on %s as the nearest leap day, %s', (reference, dated) => {
    expect(nearestYear('--02-29', reference)).toBe(dated);
  });

  it('takes the past one of two equally near', () => {
    // 183 days each way: 2024 is a leap year.
    expect(nearestYear('--12-31', '2024-07-01')).toBe('2023-12-31');
    expect(nearestYear('--12-31', '2024-07-02')).toBe('2024-12-31');
  });

  it('counts the day that the offset of the reference shows', () => {
    expect(nearestYear('--12-31', '2024-07-02T00:00:00+14:00')).toBe('2024-12-31');
    expect(nearestYear('--12-31', '2024-07-01T23:00:00-11:00')).toBe('2023-12-31');
  });

  it.each([
    ['--09-26', '2023-10-01', tuesday, '2023-09-26', 'the nearest year fits'],
    ['--09-26', '2026-10-01', tuesday, '2023-09-26', 'three years before fits'],
    ['--09-26', '2024-10-01', tuesday, '2023-09-26', 'the year before fits'],
    ['--09-26', '2025-10-01', sunday, '2025-09-26', 'none near fits'],
    ['--09-26', '2024-10-01', friday, '2024-09-26', 'only the year ahead would fit'],
    ['--02-29', '2024-03-01', monday, '2016-02-29', 'two leap years before fits'],
    ['--01-02', '2023-12-30', tuesday, '2024-01-02', 'the nearest fits and is ahead'],
  ])('dates %s on %s, on weekday %s, as %s: %s', (day, reference, weekday, dated) => {
    expect(nearestYear(day, reference, weekday)).toBe(dated);
  });

  it.each([
    ['--02-30', '2023-09-26'],
    ['2023-02-29', '2023-09-26'],
    ['09-26', '2023-09-26'],
    ['--09-26', 'last year'],
    ['--09-26', '--09-26'],
    ['--09-26', ''],
  ])('dates nothing by %j on %j', (day, reference) => {
    expect(nearestYear(day, reference)).toBeUndefined();
  });

  it('keeps within the years that a day can have', () => {
    expect(nearestYear('--12-30', '0001-01-02')).toBe('0001-12-30');
    expect(nearestYear('--01-02', '9999-12-30')).toBe('9999-01-02');
  });

  it('never leaves another year nearer', () => {
    const epoch = fc.integer({ min: -50_000, max: 50_000 }).map((days) => days * 86_400_000);
    const distance = (a: string, b: string): number =>
      Math.abs(Date.parse(`${a}T00:00Z`) - Date.parse(`${b}T00:00Z`));
    fc.assert(
      fc.property(epoch, epoch, (some, other) => {
        const reference = clockOf(other, 'UTC').slice(0, 10);
        const monthDay = clockOf(some, 'UTC').slice(4, 10);
        fc.pre(monthDay !== '-02-29');
        const dated = nearestYear(`-${monthDay}`, reference) ?? '';
        expect(dated.slice(4)).toBe(monthDay);
        for (const years of [-1, 1]) {
          const rival = `${String(Number(dated.slice(0, 4)) + years)}${monthDay}`;
          expect(distance(dated, reference)).toBeLessThanOrEqual(distance(rival, reference));
        }
      }),
    );
  });
});
