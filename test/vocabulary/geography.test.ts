import { describe, expect, it } from 'vitest';
import { coreGazetteer } from '../../src/text/place/core-gazetteer.js';
import { foldName } from '../../src/text/place/fold-name.js';
import { countryNames, countryZones } from '../../src/vocabulary/countries.js';
import { geography as arabic } from '../../src/vocabulary/languages/ar/geography.js';
import { geography as azerbaijani } from '../../src/vocabulary/languages/az/geography.js';
import { geography as german } from '../../src/vocabulary/languages/de/geography.js';
import { geography as english } from '../../src/vocabulary/languages/en/geography.js';
import { geography as spanish } from '../../src/vocabulary/languages/es/geography.js';
import { geography as finnish } from '../../src/vocabulary/languages/fi/geography.js';
import { geography as french } from '../../src/vocabulary/languages/fr/geography.js';
import { geography as italian } from '../../src/vocabulary/languages/it/geography.js';
import { geography as portuguese } from '../../src/vocabulary/languages/pt/geography.js';
import { geography as russian } from '../../src/vocabulary/languages/ru/geography.js';
import { geography as turkish } from '../../src/vocabulary/languages/tr/geography.js';
import { geography as chinese } from '../../src/vocabulary/languages/zh/geography.js';

const nameOf = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** `XK` is no ISO code: the wires use it for Kosovo. */
const isCountry = (code: string): boolean =>
  nameOf.of(code) !== undefined && new Intl.Locale(`und-${code}`).toString() === `und-${code}`;

const tables = [
  { language: 'ar', geography: arabic },
  { language: 'az', geography: azerbaijani },
  { language: 'de', geography: german },
  { language: 'en', geography: english },
  { language: 'es', geography: spanish },
  { language: 'fi', geography: finnish },
  { language: 'fr', geography: french },
  { language: 'it', geography: italian },
  { language: 'pt', geography: portuguese },
  { language: 'ru', geography: russian },
  { language: 'tr', geography: turkish },
  { language: 'zh', geography: chinese },
];

describe.each(tables)('the names of places in $language', ({ language, geography }) => {
  const { countries, regions, cities } = geography;

  it('stand for countries of ISO 3166-1', () => {
    expect(Object.values(countries).filter((code) => !isCountry(code))).toEqual([]);
  });

  // Made from CLDR 48: another edition may call a country otherwise.
  it.runIf(process.versions['cldr']?.startsWith('48'))(
    'hold the name that CLDR gives every country where people live',
    () => {
      const printed = new Intl.DisplayNames(language, { type: 'region' });
      const known = new Map(
        Object.entries(countries).map(([name, code]) => [foldName(name), code]),
      );
      for (const code of Object.keys(countryZones)) {
        if (!Object.values(countries).includes(code)) continue;
        const name = printed.of(code) ?? '';
        // CLDR shortens islands and puts remarks in brackets, which copy does not.
        if (/о-ва?( |$)|\(/.test(name)) continue;
        expect(known.get(foldName(name)), name).toBe(code);
      }
      expect(new Set(Object.values(countries)).size).toBeGreaterThan(210);
    },
  );

  it('stand for regions of countries', () => {
    for (const [name, code] of Object.entries(regions)) {
      expect(code, name).toMatch(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);
      expect(isCountry(code.slice(0, 2)), name).toBe(true);
    }
  });

  it('stand for cities that the core knows', () => {
    for (const [name, city] of Object.entries(cities)) {
      const found = coreGazetteer.lookup(city).map((place) => place.name);
      expect(found.map(foldName), name).toContain(foldName(city));
    }
  });

  it('stand once each, in lower case, since look-ups fold them', () => {
    for (const table of [countries, cities]) {
      const names = Object.keys(table);
      expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
      expect(new Set(names.map(foldName)).size).toBe(names.length);
    }
  });
});

describe('the English names of places', () => {
  it.each([
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['u.s.', 'US'],
    ['burma', 'MM'],
    ['the netherlands', 'NL'],
    ['republic of congo', 'CG'],
    ['congo', 'CD'],
    ['west germany', 'DE'],
    ['gaza strip', 'PS'],
    ['kosovo', 'XK'],
  ])('know %j as %s', (name, code) => {
    const folded = new Map(
      Object.entries(english.countries).map(([key, value]) => [foldName(key), value]),
    );
    expect(folded.get(foldName(name))).toBe(code);
  });

  it('do not give towns of a country that is no more to one of its successors', () => {
    for (const name of ['soviet union', 'u.s.s.r.', 'yugoslavia', 'czechoslovakia']) {
      expect(english.countries).not.toHaveProperty([name]);
    }
  });

  it.each([
    ['ill.', 'US-IL'],
    ['n.y.', 'US-NY'],
    ['w.va.', 'US-WV'],
    ['calif.', 'US-CA'],
    ['ca', 'US-CA'],
    ['texas', 'US-TX'],
    ['que.', 'CA-QC'],
    ['b.c.', 'CA-BC'],
    ['nsw', 'AU-NSW'],
    ['scotland', 'GB-SCT'],
    ['gujarat', 'IN-GJ'],
  ])('know %j as %s', (name, code) => {
    const key = (text: string): string => foldName(text).replaceAll(' ', '');
    const folded = new Map(
      Object.entries(english.regions).map(([printed, value]) => [key(printed), value]),
    );
    expect(folded.get(key(name))).toBe(code);
  });

  it('have the full name of a state first, by which it is shown', () => {
    const first = new Map<string, string>();
    for (const [name, code] of Object.entries(english.regions)) {
      if (!first.has(code)) first.set(code, name);
    }
    expect(first.get('US-NY')).toBe('new york');
    expect(first.get('CA-NL')).toBe('newfoundland and labrador');
    expect([...first.values()].filter((name) => name.includes('.'))).toEqual([]);
  });

  it('know all fifty states, the capital’s district and the thirteen parts of Canada', () => {
    const codes = new Set(Object.values(english.regions));
    expect([...codes].filter((code) => code.startsWith('US-'))).toHaveLength(51);
    expect([...codes].filter((code) => code.startsWith('CA-'))).toHaveLength(13);
  });
});

describe('countries', () => {
  it('are those of ISO 3166-1', () => {
    expect(Object.keys(countryNames).filter((code) => !isCountry(code))).toEqual([]);
  });

  it('have the zone of their capital where they have one', () => {
    expect(countryZones['AZ']).toBe('Asia/Baku');
    expect(countryZones['DE']).toBe('Europe/Berlin');
    for (const code of ['US', 'RU', 'AU', 'BR', 'CA', 'ID', 'MX', 'KZ', 'ES', 'UA']) {
      expect(countryZones).not.toHaveProperty(code);
    }
    for (const timeZone of Object.values(countryZones)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });
});
