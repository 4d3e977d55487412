import { describe, expect, it } from 'vitest';
import { formatDateline } from '../../../src/front-door/text.js';
import { Dateline } from '../../../src/model/index.js';
import type { AgencyRow } from '../../../src/vocabulary/agencies.js';

const bergen = Dateline.parse({
  text: '',
  places: [{ name: 'Bergen', country: 'NO' }],
  date: '2023-09-26',
  agencies: [{ name: 'Reuters', id: 'reuters' }],
});
const ofDay = (date: string): Dateline => ({ ...bergen, date });
const inPlaces = (...places: Dateline['places']): Dateline => ({ ...bergen, places });

const mine = {
  id: 'mine',
  name: 'Mine',
  printed: ['Mine'],
  country: 'NO',
  timeZone: 'Europe/Oslo',
} as const;

/** A dateline printed by a template of one's own. */
function printed(template: string, dateline: Dateline): string {
  const row: AgencyRow = { ...mine, dateline: template };
  return formatDateline(dateline, 'mine', { agencies: [row] });
}

describe('a house style', () => {
  it.each([
    ['ap', 'BERGEN, Norway (Reuters) — '],
    ['aap', 'BERGEN, NORWAY, Sept 26 Reuters - '],
    ['tass', 'BERGEN, September 26. /Reuters/. '],
    ['efe', 'Bergen, 26 sep (Reuters).- '],
    ['ansa', '(Reuters) - BERGEN, 26 SET - '],
    ['pap', 'Bergen, 26.09.2023 (Reuters) - '],
    ['belga', 'BERGEN 26/09 (Reuters) = '],
  ])('is that of %s: %j', (style, line) => {
    expect(formatDateline(bergen, style)).toBe(line);
  });

  it.each([
    ['ap', { ...bergen, places: [] }, '(Reuters) — '],
    ['reuters', { ...bergen, agencies: [] }, 'BERGEN, Norway, Sept 26 - '],
    ['afp', ofDay('--09-26'), 'Bergen, Norway, Sept 26 (Reuters) - '],
    ['pap', ofDay('--09-26'), 'Bergen, 26.09 (Reuters) - '],
    ['mti', ofDay('--09-26'), 'Bergen, September 26. (Reuters) - '],
  ])('of %s leaves out what a dateline does not have', (style, dateline, line) => {
    expect(formatDateline(dateline, style)).toBe(line);
  });

  it('has no date where there is none', () => {
    const { date, ...undated } = bergen;
    expect(date).toBeDefined();
    expect(formatDateline(undated, 'reuters')).toBe('BERGEN, Norway (Reuters) - ');
  });

  it('joins several places and agencies', () => {
    const agencies = [...bergen.agencies, { name: 'dpa' }];
    const places = [...bergen.places, { name: 'Lyon', country: 'FR' as const }];
    expect(formatDateline({ ...bergen, places, agencies }, 'ap')).toBe(
      'BERGEN, Norway/LYON, France (Reuters/dpa) — ',
    );
  });
});

describe('behind a city', () => {
  it.each([
    ['stands nothing where everybody knows it', { name: 'London', country: 'GB' }, 'LONDON'],
    [
      'stands its state as abbreviated',
      { name: 'Salem', regionCode: 'US-OR', country: 'US' },
      'SALEM, Ore.',
    ],
    [
      'stands the country for a region without an abbreviation',
      { name: 'Bergen', regionCode: 'NO-46', country: 'NO' },
      'BERGEN, Norway',
    ],
    [
      'stands its region where no country is known',
      { name: 'Bergen', region: 'Vestland' },
      'BERGEN, Vestland',
    ],
    ['stands no country of the same name', { name: 'Singapore', country: 'SG' }, 'SINGAPORE'],
  ])('%s', (_, place, line) => {
    expect(formatDateline(inPlaces(place), 'cp')).toBe(`${line} (Reuters) — `);
  });
});

describe('a month', () => {
  it.each([
    ['a name of three letters', '[Sep 26]', '2023-05-04', 'May 4'],
    ['three letters of a longer name', '[Sep 26]', '2023-06-04', 'Jun 4'],
    ['the usual short form', '[Sept 26]', '2023-06-04', 'June 4'],
    ['a stop where it is cut', '[Sep. 26]', '2023-06-04', 'Jun. 4'],
    ['no stop where it is whole', '[Sep. 26]', '2023-05-04', 'May 4'],
    ['capitals', '[SEPTEMBER 26]', '2023-06-04', 'JUNE 4'],
    ['small letters', '[26 september]', '2023-06-04', '4 june'],
    ['two digits', '[26.09.2023]', '2023-06-04', '4.06.2023'],
  ])('is printed as the sample: %s', (_, template, date, line) => {
    expect(printed(template, ofDay(date))).toBe(line);
  });

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
    [30, '30th'],
  ])('has its day %i counted', (day, line) => {
    const date = `2023-05-${String(day).padStart(2, '0')}`;
    expect(printed('[26th]', ofDay(date))).toBe(line);
  });
});

describe('a style that is not known', () => {
  it.each(['nobody', 'AP'])('is refused with those that are: %s', (style) => {
    expect(() => formatDateline(bergen, style)).toThrow(
      new RegExp(`expected one of ap, reuters, .*, got "${style}"`),
    );
  });

  it('is refused with the agencies of the caller too', () => {
    const row: AgencyRow = { ...mine, dateline: '[Bergen]: ' };
    expect(() => formatDateline(bergen, 'nobody', { agencies: [row] })).toThrow(
      /expected one of mine, ap, /,
    );
  });

  it('is that of an agency without one', () => {
    expect(() => formatDateline(bergen, 'mine', { agencies: [mine] })).toThrow(TypeError);
  });
});
