import { describe, expect, it } from 'vitest';
import { parseLocalTime, type TimeContext } from '../../src/time/parse-local-time.js';

const local = '2023-09-26T13:50:00';
const place = { path: 'publishedAt', span: { start: 3, end: 9 } };

const codes = (printedZone: string | undefined, context: TimeContext, time = local): unknown =>
  parseLocalTime(time, printedZone, context).findings.map(({ code, severity }) => [code, severity]);

describe('parseLocalTime', () => {
  it('takes the printed zone in silence', () => {
    const context = { timeZone: 'Asia/Tokyo', agency: { timeZone: 'Europe/Paris' } };
    const expected = { instant: '2023-09-26T13:50:00Z', findings: [] };
    expect(parseLocalTime(local, 'GMT', context)).toEqual(expected);
  });

  it.each([
    ['option', { timeZone: 'Asia/Baku', agency: { timeZone: 'Asia/Tokyo' } }, "the option's"],
    ['agency', { agency: { timeZone: 'Asia/Baku', country: 'AZ' } }, "the agency's"],
    ['place', { agency: {}, place: { timeZone: 'Asia/Baku' } }, "the dateline place's"],
  ])('says that the zone is from the %s', (_, context, giver) => {
    expect(parseLocalTime(local, undefined, context, place)).toEqual({
      instant: '2023-09-26T13:50:00+04:00',
      findings: [
        {
          code: 'time/zone-inferred',
          severity: 'info',
          message: `"2023-09-26T13:50:00" has no zone; Asia/Baku was taken, ${giver}.`,
          fix: 'Set the option `timeZone` where the time is that of another.',
          ...place,
        },
      ],
    });
  });

  it('makes no instant without a zone, and keeps the text', () => {
    const { instant, findings } = parseLocalTime(local, undefined, {}, place);
    expect(instant).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'time/no-zone', severity: 'warning', ...place }]);
    expect(findings[0]?.message).toContain('"2023-09-26T13:50:00"');
  });

  it('puts no other zone in the place of an unknown one', () => {
    const context = { timeZone: 'Asia/Baku' };
    expect(parseLocalTime(local, 'XYZ', context).instant).toBeUndefined();
    expect(codes('XYZ', context)).toEqual([['time/unknown-zone', 'warning']]);
    const misspelt = { timeZone: 'Asia/Bakoo', agency: { timeZone: 'Asia/Tokyo' } };
    expect(parseLocalTime(local, undefined, misspelt).instant).toBeUndefined();
    expect(codes(undefined, misspelt)).toEqual([['time/unknown-zone', 'warning']]);
  });

  it('settles an abbreviation by the option, the agency and the place', () => {
    const at = (context: TimeContext): string | undefined =>
      parseLocalTime(local, 'IST', context).instant;
    expect(at({ timeZone: 'Europe/Dublin' })).toBe('2023-09-26T13:50:00+01:00');
    expect(at({ agency: { country: 'IL' } })).toBe('2023-09-26T13:50:00+02:00');
    expect(at({ agency: { country: 'US' }, place: { country: 'IN' } })).toBe(
      '2023-09-26T13:50:00+05:30',
    );
    expect(codes('IST', { agency: { country: 'IL' } })).toEqual([]);
    expect(codes('IST', {})).toEqual([['time/ambiguous-zone', 'info']]);
  });

  it('hears the agency before the place, and says that they differ', () => {
    const context = { agency: { country: 'IL' }, place: { country: 'IN' } };
    expect(parseLocalTime(local, 'IST', context).instant).toBe('2023-09-26T13:50:00+02:00');
    expect(codes('IST', context)).toEqual([['time/ambiguous-zone', 'info']]);
  });

  it('says what an ambiguous abbreviation could mean, and what was taken', () => {
    expect(parseLocalTime(local, 'BST').findings[0]?.message).toBe(
      '"BST" means +01:00 or +06:00; +01:00 was taken.',
    );
  });

  it('says what a doubtful time could mean, and what was taken', () => {
    const twice = '2024-10-27T01:30:00';
    const read = (disambiguation: 'later' | 'reject'): unknown =>
      parseLocalTime(twice, 'Europe/London', { disambiguation }).findings[0]?.message;
    const both = `A clock of Europe/London shows ${twice} twice, ${twice}+01:00 or ${twice}+00:00`;
    expect(read('later')).toBe(`${both}; ${twice}+00:00 was taken.`);
    expect(read('reject')).toBe(`${both}; neither was taken.`);
    expect(codes('Europe/London', {}, twice)).toEqual([['time/ambiguous', 'warning']]);
  });

  it('reports a skipped time beside the zone it was read in', () => {
    expect(codes(undefined, { timeZone: 'Europe/London' }, '2024-03-31T01:30:00')).toEqual([
      ['time/zone-inferred', 'info'],
      ['time/skipped', 'warning'],
    ]);
  });

  it('reports a time that does not exist, cut to a readable length', () => {
    const { instant, findings } = parseLocalTime(`2023-02-30${'!'.repeat(500)}`, 'GMT');
    expect(instant).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'time/invalid', severity: 'warning' }]);
    expect(findings[0]?.message.length).toBeLessThan(120);
  });
});
