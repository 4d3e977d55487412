import { bylineKeywords, bylineTitles } from '../../vocabulary/byline-keywords.js';
import { nameParticles, namesToo } from '../../vocabulary/personal-names.js';
import type {
  BylineWords as BylineTable,
  CreditRole,
  LanguageTable,
} from '../../vocabulary/languages/language-table.js';
import { firstWord, type Lexicon } from '../lexicon.js';
import { moreCalendarNames } from '../more-calendars.js';
import { wordKey } from '../word-key.js';
import { kinds } from '../word-kinds.js';
import { type Phrases, phrases } from './phrases.js';

/** The byline words of some languages, ready to be asked. */
export interface BylineWords {
  /** The {@link kinds} of a word, by its key (see `wordKey`); 0 for none. */
  kindsOf(key: string): number;
  /** The word itself, or its singular where that is a title too: `writer` for `writers`. */
  singularOf(key: string): string;
  /** Whether a phrase that opens bylines or credits starts with the word. */
  isOpener(key: string): boolean;
  readonly before: Phrases<true>;
  readonly in: Phrases<true>;
  readonly of: Phrases<true>;
  /** What ends a word for a place from where somebody reports, the longest first. */
  readonly reports: readonly string[];
  readonly creditBefore: Phrases<CreditRole>;
  /** Behind credited names, and nothing about the people. */
  readonly asides: Phrases<true>;
  readonly creditBehind: Phrases<CreditRole>;
}

/** The byline words of the lexicon's languages. Where a keyword tells the language, `keyword` narrows them to its own. */
export function bylineWords(lexicon: Lexicon, keyword?: string): BylineWords {
  let byKeyword = known.get(lexicon);
  if (byKeyword === undefined) known.set(lexicon, (byKeyword = new Map<string, BylineWords>()));
  const choice = keyword ?? '';
  let words = byKeyword.get(choice);
  if (words === undefined) {
    const own = lexicon.languages.filter(({ bylines }) => opens(bylines, choice));
    words = merged(own.length > 0 ? own : lexicon.languages, lexicon.agencyStarts, own.length > 0);
    byKeyword.set(choice, words);
  }
  return words;
}

/** Keywords come from the tables alone, so that no text makes this grow. */
const known = new WeakMap<Lexicon, Map<string, BylineWords>>();

function opens({ before, credits }: BylineTable, keyword: string): boolean {
  return before.includes(keyword) || Object.hasOwn(credits.before, keyword);
}

function merged(
  languages: readonly LanguageTable[],
  agencyStarts: ReadonlySet<string>,
  isNarrow: boolean,
): BylineWords {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) {
      const key = wordKey(word);
      table.set(key, (table.get(key) ?? 0) | kind);
    }
  };
  const bylines = languages.map((language) => language.bylines);
  for (const { before, and, articles, suffixes, titles, staff, notNames } of bylines) {
    add(
      before.filter((phrase) => !phrase.includes(' ')),
      kinds.before,
    );
    add(and, kinds.and);
    add(articles, kinds.article);
    add(suffixes, kinds.suffix);
    add(titles, kinds.title);
    add(staff, kinds.staff);
    add(notNames, kinds.notName);
  }
  add(bylineTitles, kinds.title);
  for (const { organizations, papers, beats = [], ranks = [] } of bylines) {
    add(ranks, kinds.rank);
    add(beats, kinds.rank | kinds.beat);
    add(organizations, kinds.organization);
    add(papers, kinds.organization | kinds.paper);
  }
  for (const [index, { honorifics }] of bylines.entries()) {
    // `M.` is Monsieur in French copy and an initial in all other.
    const own = honorifics.filter((word) => isNarrow || index === 0 || word.length > 2);
    add(
      own.filter((word) => !word.endsWith('.')),
      kinds.honorific,
    );
    add(
      own.filter((word) => word.endsWith('.')),
      kinds.stoppedHonorific,
    );
  }
  for (const { calendar } of languages) {
    const months = Object.keys(calendar.months);
    add(months, kinds.month);
    add(firstWords(months.filter((name) => name.includes(' '))), kinds.monthStart);
    add(Object.keys(calendar.weekdays), kinds.weekday);
  }
  const more = moreCalendarNames();
  add(Object.keys(more.months), kinds.month);
  add(Object.keys(more.weekdays), kinds.weekday);
  // Frequent words of one language are names in another: `Per`, `Han`, `Don`.
  for (const { commonWords } of isNarrow ? languages : languages.slice(0, 1)) {
    add(commonWords, kinds.common);
  }
  for (const words of bylines) {
    add(firstWords(words.in), kinds.inStart);
    add(firstWords(words.of), kinds.ofStart);
    add(firstWords(Object.keys(words.credits.before)), kinds.creditStart);
  }
  add(nameParticles, kinds.particle);
  add(namesToo, kinds.nameToo);
  for (const [key, kind] of table) {
    if (agencyStarts.has(firstWord(key))) table.set(key, kind | kinds.agencyStart);
  }
  for (const key of agencyStarts) table.set(key, (table.get(key) ?? 0) | kinds.agencyStart);
  const before = markers([...bylines.flatMap((words) => words.before), ...bylineKeywords]);
  const creditBefore = phrases(bylines.flatMap(({ credits }) => Object.entries(credits.before)));
  return {
    kindsOf: (key) => table.get(key) ?? kindsOfCompound(table, key),
    singularOf: (key) => singularOf(table, key),
    isOpener: (key) => before.starts(key) || creditBefore.starts(key),
    before,
    in: markers(bylines.flatMap((words) => words.in)),
    of: markers(bylines.flatMap((words) => words.of)),
    reports: bylines
      .flatMap(({ reports = [] }) => reports)
      .sort((one, other) => other.length - one.length),
    creditBefore,
    asides: markers(bylines.flatMap(({ credits }) => credits.asides ?? [])),
    creditBehind: phrases(bylines.flatMap(({ credits }) => Object.entries(credits.behind))),
  };
}

/**
 * `Union-Tribune` is a paper as `Tribune` is, `l'Institut` an organization as `Institut` is, and `AFP-DPA` starts as an agency's
 * name does.
 */
function kindsOfCompound(table: ReadonlyMap<string, number>, key: string): number {
  if (!compound.test(key)) return 0;
  const start = (table.get(firstWord(key)) ?? 0) & kinds.agencyStart;
  const joint = Math.max(key.lastIndexOf('-'), key.lastIndexOf("'"), key.lastIndexOf('’'));
  const end = joint < 0 ? 0 : (table.get(key.slice(joint + 1)) ?? 0) & ofLastPart;
  return start | end;
}

/** What parts a word; Chinese has nothing between words. */
const compound = /[-'’ .‐–]|^\p{sc=Han}/u;

/** What the last part of a compound makes of it. */
const ofLastPart = kinds.organization | kinds.paper | kinds.title;

/** Endings of the plural in the languages that wirecopy reads. */
const pluralEndings = ['s', 'es', 'en', 'ы', 'и', 'lar', 'lər', 'ler'];

function singularOf(table: ReadonlyMap<string, number>, key: string): string {
  const ending = pluralEndings.find(
    (plural) =>
      key.endsWith(plural) && ((table.get(key.slice(0, -plural.length)) ?? 0) & kinds.title) !== 0,
  );
  return ending === undefined ? key : key.slice(0, -ending.length);
}

function firstWords(phrasesOfWords: readonly string[]): readonly string[] {
  return phrasesOfWords.map((phrase) => phrase.split(' ', 1)[0] ?? '');
}

function markers(words: readonly string[]): Phrases<true> {
  return phrases(words.map((word) => [word, true] as const));
}
