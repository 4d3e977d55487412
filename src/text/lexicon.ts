import type { AgencyRow } from '../vocabulary/agencies.js';
import type { LanguageTable } from '../vocabulary/languages/language-table.js';
import { foldName } from './place/fold-name.js';
import type { Gazetteer, GazetteerPlace } from './place/gazetteer.js';
import { moreCalendarNames } from './more-calendars.js';
import { placeCase } from './place/place-case.js';
import { wordKey } from './word-key.js';

/** The words at hand while a text is read: those of the languages, agencies and places that the options name. */
export interface Lexicon {
  readonly languages: readonly LanguageTable[];
  /** 1 to 12, by a month's name in any of the languages, or of those known by their calendar alone; in any case, with or without a stop. */
  month(word: string): number | undefined;
  /** 1 to 12, by a month's full name in the first language with one letter wrong, left out or put in: `Mach`. */
  nearMonth(word: string): number | undefined;
  /** 1 (Monday) to 7, likewise. */
  weekday(word: string): number | undefined;
  /** ISO 3166-1 alpha-2, by a country's name in any of the languages. */
  country(name: string): string | undefined;
  /** ISO 3166-2, by a state's or province's name or abbreviation. */
  region(name: string): string | undefined;
  /** A region's full name in display case, by its ISO 3166-2 code. */
  regionName(code: string): string | undefined;
  /** By a name as printed, in any case. */
  agency(printed: string): AgencyRow | undefined;
  /** The words that agencies' names start with, as {@link wordKey} has them: a quick look before `agency`. */
  readonly agencyStarts: ReadonlySet<string>;
  /** By its id. */
  agencyById(id: string): AgencyRow | undefined;
  /** The places of the name, in any of the languages. */
  places(name: string): readonly GazetteerPlace[];
  /** Whether the name is a country's, a region's or that of a place that is known. */
  isPlace(name: string): boolean;
}

/** What a lexicon is made of. The first language that knows a word decides. */
export interface LexiconSources {
  readonly languages: readonly LanguageTable[];
  readonly agencies: readonly AgencyRow[];
  /** Asked in this order; the first that knows the name answers. */
  readonly gazetteers: readonly Gazetteer[];
}

/** A lexicon over `sources`. Its tables are merged when first asked, each once. */
export function createLexicon({ languages, agencies, gazetteers }: LexiconSources): Lexicon {
  const months = lazily(() =>
    merge([...languages.map((l) => l.calendar.months), moreCalendarNames().months]),
  );
  const fullMonths = lazily(() =>
    (languages[0]?.calendar.write.full ?? []).map((name) => name.toLowerCase()),
  );
  const weekdays = lazily(() =>
    merge([...languages.map((l) => l.calendar.weekdays), moreCalendarNames().weekdays]),
  );
  const regionNames = lazily(() => fullRegionNames(languages));
  const printed = lazily(() => byPrintedName(agencies));
  const starts = lazily(() => new Set([...printed().keys()].map((key) => firstWord(wordKey(key)))));
  const ids = lazily(() => new Map(agencies.map((row) => [row.id, row])));
  const named = placeNames(languages, gazetteers);
  return {
    languages,
    month: (word) => months().get(wordKey(word)),
    nearMonth: (word) => nearMonth(word, fullMonths()),
    weekday: (word) => weekdays().get(wordKey(word)),
    country: (name) => named(name).country,
    region: (name) => named(name).region,
    regionName: (code) => regionNames().get(code),
    agency: (name) => printed().get(agencyKey(name)),
    get agencyStarts() {
      return starts();
    },
    agencyById: (id) => ids().get(id),
    places: (name) => named(name).places,
    isPlace: (name) => {
      const { country, region, places } = named(name);
      return country !== undefined || region !== undefined || places.length > 0;
    },
  };
}

/** What a name is the name of. */
interface Named {
  readonly country: string | undefined;
  readonly region: string | undefined;
  readonly places: readonly GazetteerPlace[];
}

/** Names are asked for again and again while a line is read, and come again from story to story; so many are kept. */
const mostNames = 500;

/** Looks up names in the languages' tables, merged when first asked, and in the gazetteers. */
function placeNames(
  languages: readonly LanguageTable[],
  gazetteers: readonly Gazetteer[],
): (name: string) => Named {
  const tables = lazily(() => ({
    countries: merge(
      languages.map((l) => l.geography.countries),
      foldName,
    ),
    regions: merge(
      languages.map((l) => l.geography.regions),
      regionKey,
    ),
    cities: merge(
      languages.map((l) => l.geography.cities),
      foldName,
    ),
  }));
  const known = new Map<string, Named>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    const { countries, regions, cities } = tables();
    const folded = foldName(name);
    const found: Named = {
      country: countries.get(folded),
      region: regions.get(folded.replace(/[ .]/g, '')),
      places: lookUp(name, cities.get(folded), gazetteers),
    };
    if (known.size >= mostNames) known.clear();
    if (name.length <= longestName) known.set(apart(name), found);
    return found;
  };
}

/** The same text in a string of its own: engines keep a text as long as a piece of it is kept. */
function apart(name: string): string {
  return ` ${name}`.slice(1);
}

/** Longer names are none that come again. */
const longestName = 60;

/** The places of the first gazetteer that knows the name, or its English form. */
function lookUp(
  name: string,
  english: string | undefined,
  gazetteers: readonly Gazetteer[],
): readonly GazetteerPlace[] {
  for (const gazetteer of gazetteers) {
    const found = gazetteer.lookup(name);
    if (found.length > 0) return found;
    const translated = english === undefined ? [] : gazetteer.lookup(english);
    if (translated.length > 0) return translated;
  }
  return [];
}

/** A slip in a short word could mean too much. */
const shortestSlip = 4;
const longestMonth = 12;

function nearMonth(word: string, months: readonly string[]): number | undefined {
  if (word.length < shortestSlip || word.length > longestMonth) return undefined;
  const key = wordKey(word);
  const index = months.findIndex((name) => isOneSlip(key, name));
  return index < 0 ? undefined : index + 1;
}

/** Whether one letter put in, left out or changed makes the one word the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < shortestSlip) return false;
  let front = 0;
  while (front < a.length && a[front] === b[front]) front++;
  const rest = (text: string, other: string): string =>
    text.slice(front + (text.length >= other.length ? 1 : 0));
  return rest(a, b) === rest(b, a);
}

/** `N.Y.`, `N. Y.` and `NY` are one region, as are `W.Va.` and `W. Va.` */
function regionKey(name: string): string {
  return foldName(name).replace(/[ .]/g, '');
}

/** The longest name of each region, since its others are abbreviations. */
function fullRegionNames(languages: readonly LanguageTable[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { geography } of languages) {
    for (const [name, code] of Object.entries(geography.regions)) {
      // The tables have the full name of a region first, then abbreviations and other names.
      if (!names.has(code)) names.set(code, name);
    }
  }
  for (const [code, name] of names) names.set(code, placeCase(name.toUpperCase()));
  return names;
}

/** Agencies by lower case, with no difference between a blank, a stop and a hyphen within the name. */
function agencyKey(name: string): string {
  const composed = ascii.test(name) ? name : name.normalize('NFC');
  return composed
    .toLowerCase()
    .replace(/[\s.\-‐–]+/g, ' ')
    .trim();
}

const ascii = /^[\x20-\x7e]*$/;

/** Up to a blank, stop or hyphen; of Chinese, where each character is a word, the first. */
export function firstWord(name: string): string {
  if (/^\p{sc=Han}/u.test(name)) return name.slice(0, 1);
  for (let end = 0; end < name.length; end++) {
    if (' .-‐–'.includes(name[end] ?? '')) return name.slice(0, end);
  }
  return name;
}

function byPrintedName(agencies: readonly AgencyRow[]): ReadonlyMap<string, AgencyRow> {
  const rows = new Map<string, AgencyRow>();
  for (const row of agencies) {
    for (const name of [...row.printed, row.name]) {
      const key = agencyKey(name);
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return rows;
}

function merge<Value>(
  tables: readonly Readonly<Record<string, Value>>[],
  key: (name: string) => string = (name) => name,
): ReadonlyMap<string, Value> {
  const merged = new Map<string, Value>();
  for (const table of tables) {
    for (const [name, value] of Object.entries(table)) {
      const folded = key(name);
      if (!merged.has(folded)) merged.set(folded, value);
    }
  }
  return merged;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
