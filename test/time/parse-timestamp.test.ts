import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimestamp } from '../../src/time/parse-timestamp.js';
import { toEpochMilliseconds } from '../../src/time/to-epoch-milliseconds.js';
import { cpuTime } from '../linear-time/cpu-time.js';

describe('parseTimestamp', () => {
  it.each([
    ['Tue, 26 Sep 2023 13:50:00 GMT', '2023-09-26T13:50:00Z'],
    ['Tue, 26 Sep 2023 13:50:00 +0400', '2023-09-26T13:50:00+04:00'],
    ['Tue, 26 Sep 2023 13:50:00 -0400 (EDT)', '2023-09-26T13:50:00-04:00'],
    ['Tue, 26 Sep 2023 13:50:00 +0200 CEST', '2023-09-26T13:50:00+02:00'],
    ['Tue, 26 Sep 2023 13:50:00 GMT+0200', '2023-09-26T13:50:00+02:00'],
    ['Tue, 26 Sep 2023 13:50:00 GMT-5', '2023-09-26T13:50:00-05:00'],
    ['Tue, 26 Sep 2023 13:50:00 Z', '2023-09-26T13:50:00Z'],
    ['Tue, 26 Sep 2023 13:50:00 UT', '2023-09-26T13:50:00Z'],
    ['Tue, 26 Sep 2023 13:50:00 America/New_York', '2023-09-26T13:50:00-04:00'],
    ['Tue,26 Sep 2023 13:50:00 GMT', '2023-09-26T13:50:00Z'],
    ['26 Sep 2023 13:50 EST', '2023-09-26T13:50:00-05:00'],
    ['26 Sep 23 3:50 PDT', '2023-09-26T03:50:00-07:00'],
    ['26 Sep 49 13:50 GMT', '2049-09-26T13:50:00Z'],
    ['26 Sep 50 13:50 GMT', '1950-09-26T13:50:00Z'],
    ['26 Sep 123 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['Tuesday, 26-Sep-23 13:50:00 GMT', '2023-09-26T13:50:00Z'],
    ['Tue, 26 September 2023 13:50:00 GMT', '2023-09-26T13:50:00Z'],
    ['Tue, 26 Sept. 2023, 13:50:00 GMT', '2023-09-26T13:50:00Z'],
    ['Tue Sep 26 13:50:00 +0000 2023', '2023-09-26T13:50:00+00:00'],
    ['September 26, 2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['Tuesday, September 26, 2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['  \n Tue,  26 Sep 2023\t13:50:00 GMT ', '2023-09-26T13:50:00Z'],
    ['2023-09-26T13:50:00+0000', '2023-09-26T13:50:00+00:00'],
    ['2023-09-26T13:50:00.123Z', '2023-09-26T13:50:00.123Z'],
    ['2023-09-26 13:50:00+04', '2023-09-26T13:50:00+04:00'],
    ['2023-09-26 13:50:00 UTC', '2023-09-26T13:50:00Z'],
    ['20230926T135000+0400', '2023-09-26T13:50:00+04:00'],
    ['Tue, 26 Sep 2023 13:50:00 -0000', '2023-09-26T13:50:00+00:00'],
    ['Tue, 26 Sep 2023 13:50:00 +1400', '2023-09-26T13:50:00+14:00'],
    ['1695736200', '2023-09-26T13:50:00Z'],
    ['1695736200000', '2023-09-26T13:50:00Z'],
    ['1695736200250', '2023-09-26T13:50:00.250Z'],
  ])('reads %j as %s', (text, instant) => {
    expect(parseTimestamp(text)).toEqual({ day: instant.slice(0, 10), instant, findings: [] });
  });

  it('takes the zones of RFC 822 for those of North America, whoever sends them', () => {
    const { instant, findings } = parseTimestamp('Tue, 26 Sep 2023 13:50:00 CST', {
      agency: { country: 'CN', timeZone: 'Asia/Shanghai' },
    });
    expect(instant).toBe('2023-09-26T13:50:00-06:00');
    expect(findings).toEqual([]);
  });

  it.each(['Tue Sep 26 13:50:00 2023', '26 Sep 2023 13:50', '2023-09-26 13:50:00'])(
    'gives %j an instant only where a zone is given',
    (text) => {
      expect(parseTimestamp(text)).toMatchObject({
        day: '2023-09-26',
        findings: [{ code: 'time/no-zone' }],
      });
      expect(parseTimestamp(text)).not.toHaveProperty('instant');
      expect(parseTimestamp(text, { timeZone: 'Asia/Baku' })).toMatchObject({
        instant: '2023-09-26T13:50:00+04:00',
        findings: [{ code: 'time/zone-inferred' }],
      });
    },
  );

  it.each(['Tue, 26 Sep 2023', '2023-09-26', 'September 26, 2023'])(
    'makes up no clock time for %j',
    (text) => {
      const place = { path: 'publishedAt' };
      const read = parseTimestamp(text, { timeZone: 'Asia/Baku' }, place);
      expect(read).toMatchObject({
        day: '2023-09-26',
        findings: [{ code: 'time/no-clock', severity: 'warning', ...place }],
      });
      expect(read).not.toHaveProperty('instant');
    },
  );

  it('keeps a day whose weekday is wrong, and says so', () => {
    const read = parseTimestamp('Mon, 26 Sep 2023 13:50:00 GMT');
    expect(read).toMatchObject({
      instant: '2023-09-26T13:50:00Z',
      findings: [{ code: 'time/weekday-mismatch', severity: 'warning' }],
    });
    expect(read.findings[0]?.message).toContain('2023-09-26');
  });

  it('passes over a weekday in a language it does not know', () => {
    expect(parseTimestamp('çər, 26 Sep 2023 13:50:00 GMT').findings).toEqual([]);
  });

  it.each([
    '',
    'yesterday',
    '30 Feb 2023 13:50:00 GMT',
    '26 Sep 2023 24:00:00 GMT',
    '26 Sep 2023 13:60:00 GMT',
    '26 Spt 2023 13:50:00 GMT',
    '26 2023 13:50:00 GMT',
    '26 Sep 13:50:00 GMT',
    '169573',
    '16957362000',
    `26 Sep 2023 13:50:00 ${'G'.repeat(1000)}`,
  ])('takes %j for no time', (text) => {
    expect(parseTimestamp(text)).toMatchObject({ findings: [{ code: 'time/invalid' }] });
    expect(parseTimestamp(text)).not.toHaveProperty('day');
  });

  it('reads the dates that engines write as engines do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -6e8, max: 4e9 }), (seconds) => {
        const date = new Date(seconds * 1000);
        for (const text of [date.toUTCString(), date.toISOString(), date.toString()]) {
          const { instant } = parseTimestamp(text);
          expect([text, toEpochMilliseconds(instant ?? '')]).toEqual([text, date.getTime()]);
        }
      }),
    );
  });

  it('never throws, nor gives an instant without an offset', () => {
    const zone = fc.constantFrom('GMT', '+0400', 'BST', '\u0000', '((((', '+', ' ');
    const text = fc.oneof(
      fc.string(),
      fc.tuple(fc.string({ maxLength: 4 }), zone).map(([a, b]) => `26 Sep 2023 13:50${a}${b}`),
    );
    fc.assert(
      fc.property(text, (stamp) => {
        const { instant, findings } = parseTimestamp(stamp, { timeZone: stamp });
        if (instant === undefined) expect(findings).not.toEqual([]);
        else expect(instant).toMatch(/(?:Z|[+-]\d\d:\d\d)$/);
      }),
    );
  });

  it('takes a time in proportion to the length of what it refuses', () => {
    for (const part of ['(', '()', ' ', '26 Sep ', '2023-09-26T', 'a-']) {
      expect(cpuTime(() => parseTimestamp(part.repeat(200_000)))).toBeLessThan(500);
    }
  });
});
