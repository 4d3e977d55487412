import { describe, expect, it } from 'vitest';
import { inferZone } from '../../src/time/infer-zone.js';
import { resolveLocalTime } from '../../src/time/resolve-local-time.js';
import { resolveZone } from '../../src/time/resolve-zone.js';

describe('resolveZone', () => {
  it.each([
    ['GMT', 'UTC'],
    ['Z', 'UTC'],
    ['z', 'UTC'],
    ['G.M.T.', 'UTC'],
    ['cest', '+02:00'],
    ['MESZ', '+02:00'],
    ['HEC', '+01:00'],
    ['EST', '-05:00'],
    ['EDT', '-04:00'],
    ['ET', 'America/New_York'],
    ['MSK', 'Europe/Moscow'],
    ['мск', 'Europe/Moscow'],
    ['МСК', 'Europe/Moscow'],
    ['по  московскому времени', 'Europe/Moscow'],
    ['TSİ', 'Europe/Istanbul'],
    ['Bakı vaxtı', 'Asia/Baku'],
    ['Baku time', 'Asia/Baku'],
    ['AZT', 'Asia/Baku'],
    ['JST', '+09:00'],
    ['AEST', '+10:00'],
    ['SAST', '+02:00'],
    ['WAT', '+01:00'],
    ['EAT', '+03:00'],
    ['HKT', 'Asia/Hong_Kong'],
    ['北京时间', 'Asia/Shanghai'],
    ['+04:00', '+04:00'],
    ['-0330', '-03:30'],
    ['GMT+4', '+04:00'],
    ['UTC+05:30', '+05:30'],
    ['Etc/GMT+4', 'Etc/GMT+4'],
    ['Asia/Baku', 'Asia/Baku'],
    ['asia/baku', 'asia/baku'],
    ['EST5EDT', 'EST5EDT'],
  ])('takes %s for %s', (word, zone) => {
    expect(resolveZone(word)).toEqual({ zone, alternatives: [] });
  });

  it.each([
    '',
    'XYZ',
    'Europe/Atlantis',
    'local time',
    'constructor',
    '__proto__',
    '+15:00',
    'ACT',
  ])('knows no zone %j', (word) => {
    expect(resolveZone(word)).toEqual({ problem: 'time/unknown-zone', alternatives: [] });
  });

  it.each([
    ['IST', 'IN', '+05:30'],
    ['IST', 'IL', '+02:00'],
    ['IST', 'IE', '+01:00'],
    ['BST', 'GB', '+01:00'],
    ['BST', 'BD', '+06:00'],
    ['CST', 'US', '-06:00'],
    ['CST', 'CN', '+08:00'],
    ['PST', 'PH', '+08:00'],
    ['AST', 'SA', '+03:00'],
    ['AMT', 'AM', '+04:00'],
  ])('takes %s in %s for %s', (word, country, zone) => {
    expect(resolveZone(word, [{ country }])).toEqual({ zone, alternatives: [] });
  });

  it('settles a word by a zone too', () => {
    const settled = { zone: '+08:00', alternatives: [] };
    expect(resolveZone('CST', [{ timeZone: 'Asia/Shanghai' }])).toEqual(settled);
  });

  it('passes over a source that has no say', () => {
    const sources = [{ country: 'DE', timeZone: 'Europe/Berlin' }, { country: 'IL' }];
    expect(resolveZone('IST', sources)).toEqual({ zone: '+02:00', alternatives: [] });
  });

  it.each([
    ['nobody', [], '+05:30'],
    ['one who has no say', [{ country: 'FR', timeZone: 'Europe/Paris' }], '+05:30'],
    ['two who differ', [{ country: 'IE' }, { country: 'IN' }], '+01:00'],
  ])('reports that a word is ambiguous to %s', (_, sources, zone) => {
    expect(resolveZone('IST', sources)).toEqual({
      zone,
      problem: 'time/ambiguous-zone',
      alternatives: ['+05:30', '+02:00', '+01:00'],
    });
  });

  it('means by MSK the clock of Moscow on the day in question', () => {
    const { zone = '' } = resolveZone('MSK');
    const at = (day: string): string | undefined => resolveLocalTime(`${day}T12:00`, zone).instant;
    expect(at('2012-01-10')).toBe('2012-01-10T12:00:00+04:00');
    expect(at('2023-01-10')).toBe('2023-01-10T12:00:00+03:00');
  });
});

describe('inferZone', () => {
  const timeZone = 'Asia/Baku';
  const agency = { timeZone: 'Europe/Paris', country: 'FR' };
  const place = { timeZone: 'Asia/Tokyo' };

  it('takes the option, then the agency, then the place', () => {
    expect(inferZone({ timeZone, agency, place })).toEqual({ zone: 'Asia/Baku', from: 'option' });
    expect(inferZone({ agency, place })).toEqual({ zone: 'Europe/Paris', from: 'agency' });
    expect(inferZone({ place })).toEqual({ zone: 'Asia/Tokyo', from: 'place' });
    expect(inferZone({ agency: { country: 'FR' }, place })?.from).toBe('place');
  });

  it('makes no zone up', () => {
    expect(inferZone({})).toBeUndefined();
    expect(inferZone({ agency: { country: 'FR' }, place: {} })).toBeUndefined();
  });
});
