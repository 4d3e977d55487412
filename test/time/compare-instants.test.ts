import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareInstants } from '../../src/time/compare-instants.js';
import { formatOffset } from '../../src/time/format-offset.js';
import { toEpochMilliseconds } from '../../src/time/to-epoch-milliseconds.js';

describe('compareInstants', () => {
  it.each([
    ['2023-09-26T13:50:00+04:00', '2023-09-26T09:50:00Z', 0],
    ['2023-09-26T13:50:00+04:00', '2023-09-26T13:50:00Z', -1],
    ['2023-09-26T23:00:00-05:00', '2023-09-27T03:59:59Z', 1],
    ['2023-09-26T13:50:00.001Z', '2023-09-26T13:50:00Z', 1],
    ['2023-09-26T13:50:00.25Z', '2023-09-26T13:50:00.250Z', 0],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z', 0],
  ])('of %s and %s has the sign of %s', (a, b, sign) => {
    expect(Math.sign(compareInstants(a, b) ?? NaN)).toBe(sign);
    expect(Math.sign(compareInstants(b, a) ?? NaN)).toBe(0 - sign);
  });

  it.each([
    '',
    '2023-09-26',
    '2023-09-26T13:50:00',
    '2023-02-30T13:50:00Z',
    '2023-09-26T13:50 EST',
  ])('says nothing of %j', (text) => {
    expect(compareInstants(text, '2023-09-26T13:50:00Z')).toBeUndefined();
    expect(compareInstants('2023-09-26T13:50:00Z', text)).toBeUndefined();
  });

  it('compares in any offset as the engine does', () => {
    const epoch = fc.integer({ min: -1e12, max: 4e12 });
    const offset = fc.integer({ min: -840, max: 840 });
    fc.assert(
      fc.property(epoch, offset, (milliseconds, minutes) => {
        const wall = new Date(milliseconds + minutes * 60_000).toISOString().slice(0, -1);
        expect(toEpochMilliseconds(wall + formatOffset(minutes))).toBe(milliseconds);
      }),
    );
  });
});
