import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { coreGazetteer } from '../../../src/text/place/core-gazetteer.js';
import { standAloneCities } from '../../../src/vocabulary/ap-places.js';
import { corePlaces } from '../../../src/vocabulary/places/core.generated.js';

const everyName = corePlaces.names.split('\n').flatMap((line) => line.split('|').slice(1));
const found = everyName.flatMap((name) => coreGazetteer.lookup(name));
const everyPlace = [...new Map(found.map((place) => [JSON.stringify(place), place])).values()];

describe('the core of places', () => {
  it('weighs eight kilobytes at most, minified and zipped', () => {
    const entryPoint = 'src/vocabulary/places/core.generated.ts';
    const { outputFiles } = buildSync({ entryPoints: [entryPoint], minify: true, write: false });
    expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThan(8192);
  });

  it('has each of its places on earth, in a country, with a zone that Intl knows', () => {
    expect(everyPlace).toHaveLength(everyName.length);
    for (const { name, country, regionCode, timeZone, position, population } of everyPlace) {
      expect(country, name).toMatch(/^[A-Z]{2}$/);
      if (regionCode !== undefined) expect(regionCode, name).toMatch(new RegExp(`^${country}-`));
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), name).not.toThrow();
      expect(Math.abs(position.latitude), name).toBeLessThanOrEqual(90);
      expect(Math.abs(position.longitude), name).toBeLessThanOrEqual(180);
      expect(population, name).toBeLessThan(3e7);
    }
  });

  it('keeps its zones among those of the country, as CLDR has them', () => {
    const canonical = (timeZone: string): string =>
      new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
    for (const { name, country, timeZone } of everyPlace) {
      const { timeZones = [] } = new Intl.Locale(`und-${country}`) as { timeZones?: string[] };
      if (timeZones.length === 0) continue;
      expect(timeZones.map(canonical), name).toContain(canonical(timeZone));
    }
  });

  it('knows all cities that stand alone in AP’s datelines', () => {
    const unknown = [...standAloneCities].filter((name) => coreGazetteer.lookup(name).length === 0);
    expect(unknown).toEqual([]);
  });

  it.each([
    ['Baku', { country: 'AZ', timeZone: 'Asia/Baku' }, 40.38, 49.89],
    ['Islamabad', { country: 'PK', timeZone: 'Asia/Karachi' }, 33.72, 73.04],
    ['Nakhchivan', { regionCode: 'AZ-NX', timeZone: 'Asia/Baku' }, 39.21, 45.41],
    ['Zangilan', { country: 'AZ', timeZone: 'Asia/Baku' }, 39.09, 46.66],
    ['United Nations', { regionCode: 'US-NY', timeZone: 'America/New_York' }, 40.75, -73.97],
    ['Vatican City', { country: 'VA', timeZone: 'Europe/Vatican' }, 41.9, 12.45],
    ['The Hague', { country: 'NL', timeZone: 'Europe/Amsterdam' }, 52.08, 4.3],
    ['Davos', { country: 'CH', timeZone: 'Europe/Zurich' }, 46.8, 9.84],
    ['Gaza City', { country: 'PS', timeZone: 'Asia/Gaza' }, 31.5, 34.47],
    ['Jerusalem', { timeZone: 'Asia/Jerusalem' }, 31.77, 35.22],
    ['Washington', { regionCode: 'US-DC', timeZone: 'America/New_York' }, 38.9, -77.04],
    [
      'Indianapolis',
      { regionCode: 'US-IN', timeZone: 'America/Indiana/Indianapolis' },
      39.77,
      -86.16,
    ],
    ['Wellington', { country: 'NZ', timeZone: 'Pacific/Auckland' }, -41.29, 174.78],
    ['Suva', { country: 'FJ', timeZone: 'Pacific/Fiji' }, -18.14, 178.44],
  ])('knows %s, its country, zone and position', (name, where, latitude, longitude) => {
    const [place] = coreGazetteer.lookup(name);
    expect(place).toMatchObject({ name, ...where });
    expect(place?.position.latitude).toBeCloseTo(latitude, 1);
    expect(place?.position.longitude).toBeCloseTo(longitude, 1);
  });

  it.each([
    ['SAO PAULO', 'São Paulo'],
    ['são paulo', 'São Paulo'],
    ['PORT AU PRINCE', 'Port-au-Prince'],
    ['PORT-AU-PRINCE', 'Port-au-Prince'],
    ['SAINT LOUIS', 'St. Louis'],
    ['St Louis', 'St. Louis'],
    ['ST. JOHN’S', "St. John's"],
    ['Bogota', 'Bogotá'],
    ['Duesseldorf', 'Düsseldorf'],
    ['DUSSELDORF', 'Düsseldorf'],
    ['İSTANBUL', 'Istanbul'],
    ["Xi'an", "Xi'an"],
    ['washington', 'Washington'],
  ])('finds %j as %s', (printed, name) => {
    expect(coreGazetteer.lookup(printed).map((place) => place.name)).toContain(name);
  });

  it('finds all places of one name', () => {
    const countries = coreGazetteer.lookup('TRIPOLI').map(({ country }) => country);
    expect(countries.sort()).toEqual(['LB', 'LY']);
  });

  it.each(['', 'The', 'Atlantis', 'constructor', '__proto__'])('finds no place for %j', (name) => {
    expect(coreGazetteer.lookup(name)).toEqual([]);
  });
});
