import { bylineKeywords } from '../../vocabulary/byline-keywords.js';
import { nameParticles, namesToo } from '../../vocabulary/personal-names.js';
import type {
  BylineWords as BylineTable,
  CreditRole,
  LanguageTable,
} from '../../vocabulary/languages/language-table.js';
import { type Lexicon, wordKey } from '../lexicon.js';
import { type Phrases, phrases } from './phrases.js';

/** What a word can be in a byline, and how it is written. A word is often several of these, so they are bits of one number. */
export const kinds = {
  and: 1 << 0,
  article: 1 << 1,
  honorific: 1 << 2,
  /** An honorific only where its stop is printed: `Gen.`, but not the given name `Gen`. */
  stoppedHonorific: 1 << 3,
  suffix: 1 << 4,
  title: 1 << 5,
  organization: 1 << 6,
  staff: 1 << 7,
  notName: 1 << 8,
  common: 1 << 9,
  month: 1 << 10,
  weekday: 1 << 11,
  particle: 1 << 12,
  /** A title's, organization's or agency's word that people are named too. */
  nameToo: 1 << 13,
  /** A word by which alone a newspaper is known; such a word is an organization's too. */
  paper: 1 << 14,
  /** How it is written: starting with a capital, with a small letter, in capitals throughout. */
  capital: 1 << 15,
  small: 1 << 16,
  shouted: 1 << 17,
  /** An agency's name may start with it. */
  agencyStart: 1 << 18,
  /** A phrase in front of a place, of an affiliation or of credited people may start with it. */
  inStart: 1 << 19,
  ofStart: 1 << 20,
  creditStart: 1 << 21,
} as const;

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
  readonly creditBefore: Phrases<CreditRole>;
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
    words = merged(own.length > 0 ? own : lexicon.languages, own.length > 0);
    byKeyword.set(choice, words);
  }
  return words;
}

/** Keywords come from the tables alone, so that no text makes this grow. */
const known = new WeakMap<Lexicon, Map<string, BylineWords>>();

function opens({ before, credits }: BylineTable, keyword: string): boolean {
  return before.includes(keyword) || Object.hasOwn(credits.before, keyword);
}

function merged(languages: readonly LanguageTable[], isNarrow: boolean): BylineWords {
  const table = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) {
      const key = wordKey(word);
      table.set(key, (table.get(key) ?? 0) | kind);
    }
  };
  const bylines = languages.map((language) => language.bylines);
  for (const { and, articles, suffixes, titles, staff, notNames } of bylines) {
    add(and, kinds.and);
    add(articles, kinds.article);
    add(suffixes, kinds.suffix);
    add(titles, kinds.title);
    add(staff, kinds.staff);
    add(notNames, kinds.notName);
  }
  for (const { organizations, papers } of bylines) {
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
    add(Object.keys(calendar.months), kinds.month);
    add(Object.keys(calendar.weekdays), kinds.weekday);
  }
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
  const before = markers([...bylines.flatMap((words) => words.before), ...bylineKeywords]);
  const creditBefore = phrases(bylines.flatMap(({ credits }) => Object.entries(credits.before)));
  return {
    kindsOf: (key) => table.get(key) ?? kindsOfCompound(table, key),
    singularOf: (key) => singularOf(table, key),
    isOpener: (key) => before.starts(key) || creditBefore.starts(key),
    before,
    in: markers(bylines.flatMap((words) => words.in)),
    of: markers(bylines.flatMap((words) => words.of)),
    creditBefore,
    creditBehind: phrases(bylines.flatMap(({ credits }) => Object.entries(credits.behind))),
  };
}

/** `Union-Tribune` is a paper as `Tribune` is, and `l'Institut` an organization as `Institut` is. */
function kindsOfCompound(table: ReadonlyMap<string, number>, key: string): number {
  const joint = Math.max(key.lastIndexOf('-'), key.lastIndexOf("'"), key.lastIndexOf('’'));
  if (joint < 0) return 0;
  return (table.get(key.slice(joint + 1)) ?? 0) & (kinds.organization | kinds.paper | kinds.title);
}

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
