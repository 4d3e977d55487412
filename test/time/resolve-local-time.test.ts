import { fromZonedTime } from 'date-fns-tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveLocalTime } from '../../src/time/resolve-local-time.js';
import { toEpochMilliseconds } from '../../src/time/to-epoch-milliseconds.js';
import { clockChanges } from './clock-changes.js';
import { clockOf } from './clock-of.js';

describe('resolveLocalTime', () => {
  it.each([
    ['2023-09-26T13:50:00', 'Asia/Baku', '2023-09-26T13:50:00+04:00'],
    ['2015-07-01T12:00:00', 'Asia/Baku', '2015-07-01T12:00:00+05:00'],
    ['2023-09-26T13:50', 'Asia/Kolkata', '2023-09-26T13:50:00+05:30'],
    ['2023-09-26T13:50:00.25', 'asia/kathmandu', '2023-09-26T13:50:00.25+05:45'],
    ['2023-12-31T23:59:59', 'America/St_Johns', '2023-12-31T23:59:59-03:30'],
    ['2024-02-29T00:00:00', 'Europe/London', '2024-02-29T00:00:00+00:00'],
    ['2024-03-20T12:00:00', 'Africa/Casablanca', '2024-03-20T12:00:00+00:00'],
    ['2024-05-20T12:00:00', 'Africa/Casablanca', '2024-05-20T12:00:00+01:00'],
    ['2012-07-01T12:00:00', 'Europe/Moscow', '2012-07-01T12:00:00+04:00'],
    ['2023-09-26T13:50:00', 'UTC', '2023-09-26T13:50:00Z'],
    ['2023-09-26T13:50:00', '+00:00', '2023-09-26T13:50:00+00:00'],
    ['2023-09-26T13:50:00', '-04:30', '2023-09-26T13:50:00-04:30'],
    ['2016-12-31T23:59:60', 'UTC', '2016-12-31T23:59:60Z'],
    ['0099-01-01T00:00:00', 'UTC', '0099-01-01T00:00:00Z'],
  ])('reads %s in %s as %s', (local, zone, instant) => {
    expect(resolveLocalTime(local, zone)).toEqual({ instant, alternatives: [] });
  });

  it('rounds the seconds of local mean time away', () => {
    const { instant } = resolveLocalTime('1840-01-01T12:00:00', 'Europe/London');
    expect(instant).toBe('1840-01-01T12:00:00-00:01');
    expect(resolveLocalTime('1971-06-01T12:00:00', 'Africa/Monrovia').instant).toBe(
      '1971-06-01T12:00:00-00:45',
    );
  });

  it.each([
    ['2024-10-27T01:30:00', 'Europe/London', '+01:00', '+00:00'],
    ['2024-10-27T01:00:00', 'Europe/London', '+01:00', '+00:00'],
    ['2024-11-03T01:59:59', 'America/New_York', '-04:00', '-05:00'],
    ['2024-04-07T01:45:00', 'Australia/Lord_Howe', '+11:00', '+10:30'],
    ['2010-11-06T23:30:00', 'America/St_Johns', '-02:30', '-03:30'],
  ])('finds that %s happens twice in %s', (local, zone, first, second) => {
    const alternatives = [local + first, local + second];
    const read = resolveLocalTime(local, zone);
    const problem = 'time/ambiguous';
    expect(read).toEqual({ instant: local + first, problem, alternatives });
    expect(resolveLocalTime(local, zone, 'earlier')).toEqual(read);
    expect(resolveLocalTime(local, zone, 'later').instant).toBe(local + second);
    expect(resolveLocalTime(local, zone, 'reject')).toEqual({ problem, alternatives });
  });

  it.each([
    [
      '2024-03-31T01:30:00',
      'Europe/London',
      '2024-03-31T00:30:00+00:00',
      '2024-03-31T02:30:00+01:00',
    ],
    [
      '2024-10-06T02:15:00',
      'Australia/Lord_Howe',
      '2024-10-06T01:45:00+10:30',
      '2024-10-06T02:45:00+11:00',
    ],
    [
      '2018-11-04T00:00:00',
      'America/Sao_Paulo',
      '2018-11-03T23:00:00-03:00',
      '2018-11-04T01:00:00-02:00',
    ],
    [
      '2011-12-30T12:00:00.5',
      'Pacific/Apia',
      '2011-12-29T12:00:00.5-10:00',
      '2011-12-31T12:00:00.5+14:00',
    ],
  ])('finds that %s never happens in %s', (local, zone, earlier, later) => {
    const alternatives = [earlier, later];
    const problem = 'time/skipped';
    expect(resolveLocalTime(local, zone)).toEqual({ instant: earlier, problem, alternatives });
    expect(resolveLocalTime(local, zone, 'later').instant).toBe(later);
    expect(resolveLocalTime(local, zone, 'reject')).toEqual({ problem, alternatives });
  });

  it.each([
    ['2011-12-29T23:59:59', '2011-12-29T23:59:59-10:00'],
    ['2011-12-31T00:00:00', '2011-12-31T00:00:00+14:00'],
  ])('reads %s in Apia, beside the day that it skipped', (local, instant) => {
    expect(resolveLocalTime(local, 'Pacific/Apia')).toEqual({ instant, alternatives: [] });
  });

  it.each(['Europe/Atlantis', 'BST', 'EST', '', 'local', '+25:00', '__proto__'])(
    'knows no zone %j',
    (zone) => {
      expect(resolveLocalTime('2023-09-26T13:50:00', zone)).toEqual({
        problem: 'time/unknown-zone',
        alternatives: [],
      });
    },
  );

  it('knows no zone whose offset ISO 8601 in the model can not carry', () => {
    expect(resolveLocalTime('1800-01-01T00:00:00', 'Asia/Manila').problem).toBe(
      'time/unknown-zone',
    );
  });

  it.each([
    '',
    '2023-09-26',
    '2023-02-29T00:00:00',
    '2023-09-26T24:00:00',
    '2023-09-26T13:60:00',
    '2023-09-26T13:50:00Z',
    '2023-09-26T13:50:00+04:00',
    '26 Sep 2023 13:50',
  ])('refuses %j, which is no local time', (local) => {
    expect(resolveLocalTime(local, 'Asia/Baku')).toEqual({
      problem: 'time/invalid',
      alternatives: [],
    });
  });
});

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
/** Seconds of 1973 to 2037, when all offsets were of whole minutes. */
const instant = fc
  .integer({ min: Date.UTC(1973, 0, 1) / 1000, max: Date.UTC(2038, 0, 1) / 1000 - 1 })
  .map((seconds) => seconds * 1000);
const changes = clockChanges();
const gaps = changes.filter(({ jump }) => jump > 0);
const overlaps = changes.filter(({ jump }) => jump < 0);
/** A moment of a change: the change, and a share of its length. */
const moment = (among: typeof changes): fc.Arbitrary<readonly [(typeof changes)[number], number]> =>
  fc.tuple(
    fc.constantFrom(...among),
    fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  );

describe('for every zone and instant', () => {
  it('the time that the clock shows leads back to the instant, or to it and another one', () => {
    fc.assert(
      fc.property(instant, zone, (epoch, name) => {
        const local = clockOf(epoch, name);
        const read = resolveLocalTime(local, name);
        const candidates =
          read.problem === undefined ? [read.instant ?? ''] : [...read.alternatives];
        expect(read.problem === undefined || read.problem === 'time/ambiguous').toBe(true);
        expect(candidates.map(toEpochMilliseconds)).toContain(epoch);
      }),
      { numRuns: 1000 },
    );
  });

  it('before 1973 too, to half a minute', () => {
    const old = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(1973, 0, 1) / 1000 });
    fc.assert(
      fc.property(old, zone, (seconds, name) => {
        const read = resolveLocalTime(clockOf(seconds * 1000, name), name);
        const candidates = [read.instant ?? '', ...read.alternatives].map(toEpochMilliseconds);
        const nearest = Math.min(
          ...candidates.map((epoch) => Math.abs((epoch ?? Infinity) - seconds * 1000)),
        );
        expect(nearest).toBeLessThanOrEqual(30_000);
      }),
      { numRuns: 500 },
    );
  });

  it('an instant shows the clock time and the offset that it is written with', () => {
    fc.assert(
      fc.property(instant, zone, fc.constantFrom('earlier', 'later'), (wall, name, choice) => {
        const local = clockOf(wall, 'UTC');
        const written = resolveLocalTime(local, name, choice).instant ?? '';
        expect(clockOf(toEpochMilliseconds(written) ?? NaN, name)).toBe(written.slice(0, 19));
      }),
      { numRuns: 500 },
    );
  });

  it('date-fns-tz agrees wherever the clock shows the time once', () => {
    fc.assert(
      fc.property(instant, zone, (wall, name) => {
        const local = clockOf(wall, 'UTC');
        const read = resolveLocalTime(local, name);
        fc.pre(read.problem === undefined);
        expect(toEpochMilliseconds(read.instant ?? '')).toBe(fromZonedTime(local, name).getTime());
      }),
      { numRuns: 500 },
    );
  });
});

describe('at every change of a clock', () => {
  it('has enough of them to look at', () => {
    expect(gaps.length).toBeGreaterThan(500);
    expect(overlaps.length).toBeGreaterThan(500);
  });

  it('an overlap gives both instants, the earlier and the later', () => {
    fc.assert(
      fc.property(moment(overlaps), ([{ at, jump, zone }, share]) => {
        const later = at + Math.floor((share * -jump) / 1000) * 1000;
        const local = clockOf(later, zone);
        const of = (choice: 'earlier' | 'later' | 'reject'): number | undefined =>
          toEpochMilliseconds(resolveLocalTime(local, zone, choice).instant ?? '');
        expect(resolveLocalTime(local, zone).problem).toBe('time/ambiguous');
        expect([of('earlier'), of('later'), of('reject')]).toEqual([
          later + jump,
          later,
          undefined,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a gap gives the instants as far before and behind the change as the time is within it', () => {
    fc.assert(
      fc.property(moment(gaps), ([{ at, jump, zone }, share]) => {
        const within = Math.floor((share * jump) / 1000) * 1000;
        const lastShown = Date.parse(`${clockOf(at - 1000, zone)}Z`) + 1000;
        const local = clockOf(lastShown + within, 'UTC');
        const { problem, alternatives } = resolveLocalTime(local, zone);
        expect(problem).toBe('time/skipped');
        expect(alternatives.map(toEpochMilliseconds)).toEqual([at + within - jump, at + within]);
      }),
      { numRuns: 1000 },
    );
  });

  it('the seconds before and behind are no part of it', () => {
    for (const { at, jump, zone } of changes) {
      const outside = jump > 0 ? [at - 1000, at] : [at + jump - 1000, at - jump];
      for (const epoch of outside) {
        const read = resolveLocalTime(clockOf(epoch, zone), zone);
        expect(read.problem).toBeUndefined();
        expect(toEpochMilliseconds(read.instant ?? '')).toBe(epoch);
      }
    }
  });
});
