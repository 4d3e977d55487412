/**
 * Makes the tables of place names: `<language>/geography.ts` for every language.
 *
 *     node src/vocabulary/languages/geography.generate.mjs
 *
 * Countries: CLDR, as Node's Intl has it (48 when last run), and `wire-place-names.mjs`. A name stands once, though
 * several letter cases, accents and hyphens of it may be printed: look-ups fold it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import * as prettier from 'prettier';
import { isoCodes } from '../iso-codes.mjs';
import * as wire from './wire-place-names.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const { foldName } = await loadSource('../../text/place/fold-name.ts');

for (const language of Object.keys(wire.countries)) {
  await write(
    `${language}/geography.ts`,
    `import type { GeographyWords } from '../language-table.js';

/** Names of places. Made by \`geography.generate.mjs\` from CLDR, GeoNames and \`wire-place-names.mjs\`. */
export const geography: GeographyWords = {
  countries: {${rows(countriesOf(language))}},
  regions: {${rows(regionsOf(language))}},
  cities: {${rows({})}},
};
`,
  );
}

function countriesOf(language) {
  const names = ['long', 'short'].map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  const printed = isoCodes.flatMap((code) => [
    ...(wire.countries[language][code]?.split('|') ?? []).map((name) => [name, code]),
    ...names.flatMap((of) => spellings(of.of(code)).map((name) => [name, code])),
  ]);
  return once(printed, foldName);
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

/** A module of the library that imports nothing. */
async function loadSource(path) {
  const { code } = transformSync(readFileSync(join(here, path), 'utf8'), { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
