import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Byline } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { bylineLines } from './byline-lines.js';
import { bylineOf } from './byline-of.js';
import type { BylinePosition } from './byline-position.js';
import { bylineWords } from './byline-words.js';
import { continuesByline } from './continues-byline.js';
import { mayBeByline } from './may-be-byline.js';
import { peopleOrigins } from './people-origins.js';
import { type Opening, readOpening } from './read-opening.js';
import { readPeople } from './read-people.js';
import { isCapitalWord, type Reading, readingOf } from './reading.js';
import type { Term } from './term.js';
import { termsOf } from './terms.js';
import { enough, weighByline } from './weigh-byline.js';

export type { BylinePosition } from './byline-position.js';

/** What the reader of a byline is told. */
export interface BylineContext {
  readonly position: BylinePosition;
  /** ISO 3166-1 of the sender's seat: of several places of one name, its own is likelier. */
  readonly home?: string;
}

/** A byline found in a text. */
export interface BylineReading {
  readonly byline: Byline;
  /** 0 to 1. */
  readonly confidence: number;
  /** Of all that was read, its closing signs too. */
  readonly span: Span;
  /** Where each of the people's fields was read, by its path in the byline: `people[0].name`. */
  readonly origins: () => Readonly<Record<string, Span>>;
  /** Paths are those in the byline too. */
  readonly findings: readonly Finding[];
}

/** Longer lines of copy are prose. */
const longestLine = 320;
const longestField = 2000;

/**
 * The byline that `text` starts with, if one does: its first line, and those behind that belong to it.
 *
 *     By JANE DOE and JOHN ROE
 *     AP Business Writers
 */
export function readByline(
  text: string,
  lexicon: Lexicon,
  context: BylineContext,
): BylineReading | undefined {
  const isField = context.position === 'field';
  const [first, ...others] = bylineLines(text, isField ? longestField : longestLine);
  if (first === undefined) return undefined;
  const all = bylineWords(lexicon);
  if (!isField) {
    const needsMore = context.position !== 'above-text' && others.length === 0;
    if (!mayBeByline(text.slice(first.start, first.end), all, lexicon, needsMore)) return undefined;
  }
  let terms = termsOf(text, first.start, first.end, all);
  const opening = readOpening(terms, all, isField);
  if (!mayOpen(opening, terms, context.position)) return undefined;
  const words = opening.keyword === undefined ? all : bylineWords(lexicon, opening.keyword);
  for (const line of others) {
    const next = termsOf(text, line.start, line.end, words);
    const isPart =
      isField || continuesByline(readingOf(text, next, words, lexicon, isShouted(next)));
    if (!isPart) break;
    terms = [...withoutClosing(terms), lineEnd(terms), ...next];
  }
  return readTerms(readingOf(text, terms, words, lexicon, isShouted(terms)), context);
}

function readTerms(reading: Reading, { position, home }: BylineContext): BylineReading | undefined {
  const { terms, words } = reading;
  const opening = readOpening(terms, words, position === 'field');
  const people = readPeople(reading, opening.next, opening.end);
  if (people === undefined) return undefined;
  const confidence = weighByline(reading, opening, people, position);
  if (confidence < enough) return undefined;
  const printed = {
    start: terms[opening.start]?.start ?? 0,
    end: terms[Math.min(people.next, opening.end) - 1]?.end ?? 0,
  };
  const isWhole = people.next >= opening.end;
  const found = bylineOf(reading, { opening, people, printed, confidence, home });
  return {
    byline: found.byline,
    confidence,
    span: {
      start: terms[0]?.start ?? 0,
      end: isWhole ? (terms.at(-1)?.end ?? printed.end) : printed.end,
    },
    origins: () => Object.fromEntries(peopleOrigins(people.people)),
    findings: found.findings,
  };
}

/** Whether the first two words behind the opening are in capitals. */
function isShouted(terms: readonly Term[]): boolean {
  const named = terms.slice(1).filter(({ kind }) => kind === 'word');
  const isCapital = ({ text }: Term): boolean => isCapitalWord(text) || /^\p{Lu}\.?$/u.test(text);
  return named.length > 0 && named.slice(0, 2).every(isCapital);
}

/** Whether a byline can open so where the text stands. */
function mayOpen(
  { kind, start }: Opening,
  terms: readonly Term[],
  position: BylinePosition,
): boolean {
  if (kind === 'keyword' || position === 'field') return true;
  if (kind === 'none' && position === 'anywhere') return false;
  return /^[^\p{Ll}\p{N}]/u.test(terms[start]?.text ?? '');
}

/** The terms without the sign that closes a line of some wires: `=`, `<`. */
function withoutClosing(terms: readonly Term[]): readonly Term[] {
  return /^[=<]$/.test(terms.at(-1)?.text ?? '') ? terms.slice(0, -1) : terms;
}

function lineEnd(terms: readonly Term[]): Term {
  const at = terms.at(-1)?.end ?? 0;
  return { kind: 'line', text: '', key: '', start: at, end: at, spaced: false };
}
