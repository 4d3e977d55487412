import { afterEach, describe, expect, it } from 'vitest';
import { nearestYear } from '../../src/time/nearest-year.js';
import { parseTimestamp } from '../../src/time/parse-timestamp.js';
import { resolveLocalTime } from '../../src/time/resolve-local-time.js';
import { toDay } from '../../src/time/to-day.js';
import { weekdayOf } from '../../src/time/weekday-of.js';
import { clockChanges } from './clock-changes.js';
import { clockOf } from './clock-of.js';

const changes = clockChanges();

/** All that the layer makes of times around every change of some clocks. */
function everything(): unknown {
  return changes.flatMap(({ zone, at }) =>
    [-1, 0, 1800, 3599, 3600].map((seconds) => {
      const local = clockOf(at + seconds * 1000, zone);
      const day = local.slice(0, 10);
      return [
        resolveLocalTime(local, zone),
        parseTimestamp(local.replace('T', ' '), { timeZone: zone }).instant,
        weekdayOf(day),
        nearestYear(`-${day.slice(4)}`, '2011-12-30'),
        toDay(2011, 12, 30),
      ];
    }),
  );
}

const hostZone = process.env['TZ'];
const noon = Date.UTC(2024, 6, 1, 12);

describe('the zone of the machine', () => {
  afterEach(() => {
    if (hostZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = hostZone;
  });

  it.each([
    ['America/New_York', 8],
    ['Asia/Kolkata', 17],
    ['Pacific/Apia', 1],
    ['Australia/Lord_Howe', 22],
  ])('changes nothing when it is %s', (zone, hour) => {
    process.env['TZ'] = 'UTC';
    const expected = everything();
    process.env['TZ'] = zone;
    expect(new Date(noon).getHours()).toBe(hour);
    expect(everything()).toEqual(expected);
  });
});
