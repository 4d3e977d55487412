/**
 * Makes the tables of place names: `<language>/geography.ts` for every language.
 *
 *     node src/vocabulary/languages/geography.generate.mjs
 *
 * Countries: CLDR, as Node's Intl has it (48 when last run). Cities of the core: GeoNames, see `../places/geonames-names.mjs`.
 * Both: `wire-place-names.mjs`. A name stands once, though several letter cases, accents and hyphens of it may be printed:
 * look-ups fold it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { isoCodes } from '../iso-codes.mjs';
import { coreRows } from '../places/core-rows.mjs';
import { foldName } from '../places/fold-name.mjs';
import { namesIn } from '../places/geonames-names.mjs';
import * as wire from './wire-place-names.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** Where the language is spoken: all the core's cities there have their names. */
const speakers = {
  ar: 'AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE',
  az: 'AZ TR GE',
  de: 'AT CH DE LI LU',
  es: 'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE',
  fi: 'FI',
  fr: 'BE CH FR LU MC',
  it: 'CH IT SM VA',
  pt: 'AO BR CV MZ PT ST',
  ru: 'RU AZ AM BY GE KG KZ MD TJ TM UA UZ',
  tr: 'TR AZ CY',
  zh: 'CN HK MO SG TW',
};

/** Territories from where only English wires file, if any. */
const seldom = new Set(
  'AI AX BL BQ CC CK CX GF GG GP IM JE MF MP MQ MS NC NF NU PF PM PN RE SH SJ SX TC TK VG VI WF YT'.split(
    ' ',
  ),
);

/** What `countries.ts` has already: `norway NO`. */
const englishNames = new Set(
  Array.from(
    readFileSync(new URL('../countries.ts', import.meta.url), 'utf8')
      .split('countryZones')[0]
      .matchAll(/^ {2}([A-Z]{2}): (['"])(.*)\2,$/gm),
    ([, code, , name]) => `${foldName(name)} ${code}`,
  ),
);

/** Where names are not in Latin letters alone. */
const scripts = {
  ar: '\\p{Script=Arabic}',
  az: '\\p{Script=Latin}\\p{Script=Cyrillic}',
  ru: '\\p{Script=Cyrillic}',
  zh: '\\p{Script=Han}',
};

for (const language of Object.keys(wire.countries)) {
  await write(
    `${language}/geography.ts`,
    `${language === 'en' ? "import { printedCountries } from '../../printed-countries.js';\n" : ''}import type { GeographyWords } from '../language-table.js';

/** Names of places. Made by \`geography.generate.mjs\` from CLDR, GeoNames and \`wire-place-names.mjs\`. */
export const geography: GeographyWords = {
  countries: {${language === 'en' ? '\n    ...printedCountries,' : ''}${rows(countriesOf(language))}},
  regions: {${rows(regionsOf(language))}},
  cities: {${rows(citiesOf(language))}},
};
`,
  );
}

function countriesOf(language) {
  const names = ['long', 'short'].map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  const codes = isoCodes.filter((code) => language === 'en' || !seldom.has(code));
  const printed = codes.flatMap((code) => [
    ...(wire.countries[language][code]?.split('|') ?? []).map((name) => [name, code]),
    ...names.flatMap((of) => spellings(of.of(code)).map((name) => [name, code])),
  ]);
  const isPrinted = ([name, code]) =>
    language === 'en' && englishNames.has(`${foldName(name)} ${code}`);
  return once(
    printed.filter((row) => !isPrinted(row)),
    foldName,
  );
}

/** CLDR's remarks in brackets and its abbreviated islands are not how a name is printed. */
function spellings(name) {
  if (name === undefined) return [];
  return [
    name
      .replace(/ \(.*\)$/, '')
      .replace('о-ва', 'острова')
      .replace('о-в ', 'остров '),
  ];
}

function regionsOf(language) {
  const table = language === 'en' ? wire.regions : (wire.regionsByLanguage[language] ?? {});
  const printed = Object.entries(table).flatMap(([code, names]) =>
    names
      .split('|')
      .filter((name) => name !== '-')
      .map((name) => [name, code]),
  );
  return once(printed, (name) => foldName(name).replaceAll(' ', ''));
}

/** Names in the language of cities of the core, where they are not the English ones. */
function citiesOf(language) {
  const own = wire.cities[language] ?? {};
  const unknown = [...Object.keys(own), ...wire.bureaus].filter(
    (name) => !coreRows.some(({ names }) => names[0] === name),
  );
  if (unknown.length > 0) throw new Error(`Not in the core of places: ${unknown.join(', ')}`);
  const translated = language === 'en' ? new Map() : namesIn(language);
  const printed = placesNamedIn(language, own).flatMap(({ id, names: [english] }) => {
    const names = own[english]?.split('|') ?? [translated.get(String(id)) ?? english];
    return names.map((name) => [name.replace(/市$/, ''), english]);
  });
  const differing = printed.filter(
    ([name, english]) => foldName(name) !== foldName(english) && isOfScript(name, language),
  );
  return once(differing, foldName);
}

/** Places of the core with names of our own, those where the language is spoken, and the wires' bureaus; the largest first. */
function placesNamedIn(language, own) {
  const home = speakers[language]?.split(' ') ?? [];
  return coreRows
    .filter(
      ({ names: [name], country }) =>
        name in own || home.includes(country) || wire.bureaus.includes(name),
    )
    .sort((a, b) => b.population - a.population);
}

/** GeoNames has some names in another script than the language's, and some with remarks. */
function isOfScript(name, language) {
  const letters = scripts[language] ?? '\\p{Script=Latin}';
  return new RegExp(`^[${letters}\\p{M}\\p{Pd}'’.,ʻ ]+$`, 'u').test(name);
}

/** Lower-case names to values; of names that fold alike the first stays. */
function once(pairs, fold) {
  const seen = new Set();
  const table = {};
  for (const [name, value] of pairs) {
    const key = fold(name);
    if (seen.has(key)) continue;
    seen.add(key);
    table[name.normalize('NFC').toLowerCase().replaceAll('i\u0307', 'i')] = value;
  }
  return table;
}

function rows(table) {
  return Object.entries(table)
    .map(([key, value]) => `\n${JSON.stringify(key)}: ${JSON.stringify(value)},`)
    .join('');
}

async function write(path, source) {
  const file = join(here, path);
  mkdirSync(dirname(file), { recursive: true });
  const options = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(source, { ...options, filepath: file }));
}
