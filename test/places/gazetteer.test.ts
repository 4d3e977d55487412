import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../src/places/index.js';
import { places } from '../../src/places/places.generated.js';
import { coreGazetteer } from '../../src/text/place/core-gazetteer.js';
import { corePlaces } from '../../src/vocabulary/places/core.generated.js';

const displayNames = (names: string): readonly string[] =>
  names.split('\n').flatMap((line) =>
    line
      .split('|')
      .slice(1)
      .map((entry) => entry.replace(/=.*/, '')),
  );

describe('the full gazetteer', () => {
  it('knows every place of the core under its name, at the same position and in the same zone', () => {
    for (const name of displayNames(corePlaces.names)) {
      for (const { country, position, timeZone } of coreGazetteer.lookup(name)) {
        const same = gazetteer.lookup(name).filter((place) => place.country === country);
        expect(
          same.map((place) => place.position),
          name,
        ).toContainEqual(position);
        expect(
          same.map((place) => place.timeZone),
          name,
        ).toContain(timeZone);
      }
    }
  });

  it('has 25,000 places and more, each on earth, in a country, with a zone of that country', () => {
    const canonical = new Map<string, string>();
    const toCanonical = (timeZone: string): string => {
      const known = canonical.get(timeZone);
      if (known !== undefined) return known;
      const made = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
      canonical.set(timeZone, made);
      return made;
    };
    const zones = new Map<string, readonly string[]>();
    const names = displayNames(places.names);
    expect(names.length).toBeGreaterThan(25_000);
    expect(places.numbers).toHaveLength(6 * names.length);
    for (const name of names) {
      for (const { country, regionCode, timeZone, position } of gazetteer.lookup(name)) {
        if (!zones.has(country)) {
          const { timeZones = [] } = new Intl.Locale(`und-${country}`) as { timeZones?: string[] };
          zones.set(country, timeZones.map(toCanonical));
        }
        const own = zones.get(country) ?? [];
        if (own.length > 0 && !own.includes(toCanonical(timeZone)))
          expect.fail(`${name}: ${timeZone}`);
        if (regionCode !== undefined && !regionCode.startsWith(`${country}-`)) expect.fail(name);
        if (Math.abs(position.latitude) > 90 || Math.abs(position.longitude) > 180)
          expect.fail(name);
      }
    }
  });

  it.each([
    ['PEORIA', 'US-IL', 'America/Chicago'],
    ['Springfield', 'US-MA', 'America/New_York'],
    ['El Paso', 'US-TX', 'America/Denver'],
    ['St. John’s', 'CA-NL', 'America/St_Johns'],
    ['Alice Springs', 'AU-NT', 'Australia/Darwin'],
    ['Aberdeen', 'GB-SCT', 'Europe/London'],
    ['Kochi', 'IN-KL', 'Asia/Kolkata'],
  ])('knows the %s of %s', (name, regionCode, timeZone) => {
    expect(gazetteer.lookup(name)).toContainEqual(
      expect.objectContaining({ regionCode, timeZone }),
    );
  });

  it.each([
    ['Köln', 'Cologne', 'DE'],
    ['Тула', 'Tula', 'RU'],
    ['北京', 'Beijing', 'CN'],
    ['القاهرة', 'Cairo', 'EG'],
    ['Αθήνα', 'Athens', 'GR'],
    ['AARHUS', 'Århus', 'DK'],
    ['Darjeeling', 'Dārjiling', 'IN'],
    ['Lucerne', 'Luzern', 'CH'],
  ])('finds %j as %s', (printed, name, country) => {
    expect(gazetteer.lookup(printed)).toContainEqual(expect.objectContaining({ name, country }));
  });
});
