import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Country,
  Day,
  Instant,
  InstantOrDay,
  Language,
  RegionCode,
  TimeZone,
  Uri,
} from '../../src/model/index.js';
import { anyDay, anyInstant, anyInstantOrDay } from '../arbitraries/article.js';

const schemas = { Instant, InstantOrDay, Day, Language, Country, RegionCode, TimeZone, Uri };
type Name = keyof typeof schemas;

const accepted: readonly (readonly [Name, readonly string[]])[] = [
  [
    'Instant',
    [
      '2023-09-26T13:50:00+04:00',
      '2024-02-29T00:00:00Z',
      '2000-02-29T23:59:60-03:30',
      '2023-09-26T13:50:00.250+14:00',
    ],
  ],
  ['InstantOrDay', ['2023-09-26T13:50:00+04:00', '2023-09-26', '2024-02-29']],
  ['Day', ['2023-09-26', '--09-26', '2024-02-29', '--02-29', '2000-02-29']],
  ['Language', ['en', 'az', 'pt-BR', 'zh-Hant-TW', 'sr-Latn']],
  ['Country', ['AZ', 'NO']],
  ['RegionCode', ['US-IL', 'IL', 'NO-46', 'GB-ENG']],
  ['TimeZone', ['Asia/Baku', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3']],
  ['Uri', ['urn:newsml:news.example:1', 'A-1']],
];

const refused: readonly (readonly [Name, readonly string[], RegExp])[] = [
  [
    'Instant',
    [
      '',
      '2023-09-26',
      '2023-09-26T13:50:00',
      '2023-09-26T13:50+04:00',
      '2023-09-26 13:50:00Z',
      '2023-09-31T00:00:00Z',
      '2023-13-01T00:00:00Z',
      '2023-09-26T24:00:00Z',
      '2023-09-26T13:50:00+15:00',
      '2023-09-26T13:50:00Z\n',
      '26 September 2023',
    ],
    /instant with seconds and an offset/,
  ],
  ['Instant', ['2023-02-29T00:00:00Z', '1900-02-29T00:00:00Z'], /no 29 February/],
  ['InstantOrDay', ['', '--09-26', '2023-09-26T13:50:00', '2023-09', '2023-09-26\n'], /or a day/],
  ['InstantOrDay', ['2023-02-29', '2023-02-29T00:00:00Z'], /no 29 February/],
  [
    'Day',
    [
      '',
      '2023-9-26',
      '2023-09-31',
      '--13-01',
      '-09-26',
      '09-26',
      '2023-09-26T00:00:00Z',
      '--02-30',
    ],
    /Expected a day/,
  ],
  ['Day', ['2023-02-29', '2100-02-29'], /no 29 February/],
  ['Language', ['', 'english language', 'e', 'en_GB'], /BCP 47/],
  ['Country', ['az', 'AZE', '', 'A1'], /alpha-2/],
  ['RegionCode', ['us-il', 'Illinois', 'US-ILLI', ''], /3166-2/],
  ['TimeZone', ['', '+04:00', 'Asia/', 'Asia Baku'], /IANA/],
  ['Uri', [''], /Too small/],
];

describe('a value of the model', () => {
  it.each(accepted)('%s takes %j as it is', (name, texts) => {
    expect(texts.map((text) => schemas[name].parse(text))).toEqual(texts);
  });

  it.each(refused)('%s refuses each of %j', (name, texts, message) => {
    const issues = texts.map((text) => schemas[name].safeParse(text).error?.issues[0]?.message);
    expect(issues).toEqual(texts.map(() => expect.stringMatching(message) as string));
  });

  it('takes every instant and every day that the calendar has', () => {
    fc.assert(fc.property(anyInstant, (instant) => Instant.parse(instant) === instant));
    fc.assert(fc.property(anyDay, (day) => Day.parse(day) === day));
    fc.assert(fc.property(anyInstantOrDay, (time) => InstantOrDay.parse(time) === time));
  });

  it('takes no day that the calendar lacks', () => {
    const numbers = fc.tuple(
      fc.nat(9999),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(numbers, ([year, month, date]) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(date).padStart(2, '0'),
        ].join('-');
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(Day.safeParse(text).success).toBe(exists);
      }),
    );
  });
});
