import type { Lexicon } from '../lexicon.js';
import { kinds } from '../word-kinds.js';
import type { BylineWords } from './byline-words.js';
import type { Phrases } from './phrases.js';
import type { Term } from './term.js';

/** What the readers of a byline's parts look at. They take and give indexes into `terms`. */
export interface Reading {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly words: BylineWords;
  readonly lexicon: Lexicon;
  /** The kinds of each term, 0 where it is no word. */
  readonly kinds: readonly number[];
  /** Whether the names are in capitals, so that a word in small letters begins something else. */
  readonly isShouted: boolean;
}

/** A reading of `terms`, which stand in `text`. */
export function readingOf(
  text: string,
  terms: readonly Term[],
  words: BylineWords,
  lexicon: Lexicon,
  isShouted = false,
): Reading {
  const kindsOfTerms = terms.map(({ kind, key, text: printed }) =>
    kind === 'word' ? words.kindsOf(key) | letterCase(printed) : 0,
  );
  return { text, terms, words, lexicon, kinds: kindsOfTerms, isShouted };
}

/** A run of terms, `to` just behind the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the text, blanks and line ends in it made one blank. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text of a run of terms. */
export function partOf({ text, terms }: Reading, { from, to }: Run): Part {
  const start = terms[from]?.start ?? 0;
  const end = terms[to - 1]?.end ?? start;
  const printed = text.slice(start, end);
  return { text: uneven.test(printed) ? printed.replace(/\s+/g, ' ') : printed, start, end };
}

/** White space other than a single blank. */
const uneven = /\s\s|[^\S ]/;

/** Whether the term at `at` is a word of one of the `wanted` kinds. */
export function isKind(reading: Reading, at: number, wanted: number): boolean {
  return ((reading.kinds[at] ?? 0) & wanted) !== 0;
}

/** Whether a term of the run is a word of one of the `wanted` kinds. */
export function holdsKind(reading: Reading, { from, to }: Run, wanted: number): boolean {
  for (let at = from; at < to; at++) if (isKind(reading, at, wanted)) return true;
  return false;
}

/** Whether the word at `at` stands for "and". A letter alone, such as Spanish `Y`, does so only when it is small. */
export function isAnd(reading: Reading, at: number): boolean {
  if (!isKind(reading, at, kinds.and)) return false;
  return !isKind(reading, at, kinds.capital) || (reading.terms[at]?.text.length ?? 0) >= 2;
}

/** How many terms at `at` are a word in front of a place, such as `in` or `based in`; 0 for none. */
export function inLength(reading: Reading, at: number): number {
  return isKind(reading, at, kinds.inStart) ? connective(reading, at, reading.words.in) : 0;
}

/** How many terms at `at` are a word in front of an affiliation, such as `of`; 0 for none. */
export function ofLength(reading: Reading, at: number): number {
  return isKind(reading, at, kinds.ofStart) ? connective(reading, at, reading.words.of) : 0;
}

/** Such a word has a small letter, unless it starts a line or all is in capitals: `In` and `Of` may be names. */
function connective(reading: Reading, at: number, phrases: Phrases<true>): number {
  const { terms, isShouted } = reading;
  if (isKind(reading, at, kinds.capital)) {
    const startsLine = at === 0 || terms[at - 1]?.kind === 'line';
    if (!startsLine && !(isShouted && isKind(reading, at, kinds.shouted))) return 0;
  }
  return phrases.match(terms, at)?.length ?? 0;
}

/** How a word is written, as bits of {@link kinds}. */
function letterCase(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) return kinds.small;
  const isAsciiCapital = first >= 0x41 && first <= 0x5a;
  if (!isAsciiCapital && !/^[\p{Lu}\p{Lt}]/u.test(text))
    return /^\p{Ll}/u.test(text) ? kinds.small : 0;
  return isCapitalWord(text) ? kinds.capital | kinds.shouted : kinds.capital;
}

/** Whether the word is in capitals throughout, and not one letter alone. */
export function isCapitalWord(text: string): boolean {
  return /^\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
