import { bylineCodes } from '../../diagnostics/codes/byline.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Byline } from '../../model/index.js';
import type { Lexicon } from '../lexicon.js';
import { bylineWords } from './byline-words.js';
import { mayBeByline } from './may-be-byline.js';
import { continuesByline } from './continues-byline.js';
import { organizationOf, personOf } from './person-of.js';
import { readOpening, type Opening } from './read-opening.js';
import { type PeopleReading, readPeople } from './read-people.js';
import { isCapitalWord, type Reading, readingOf } from './reading.js';
import { type Term, termsOf } from './terms.js';
import { enough, sure, weighByline } from './weigh-byline.js';

/**
 * Where the text stands. In a byline's own field a name alone is one; in copy it takes a keyword such as `By`, or more
 * evidence the less the place asks for a byline.
 */
export type BylinePosition =
  'field' | 'above-headline' | 'below-headline' | 'above-text' | 'trailing' | 'anywhere';

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
  /** Paths are relative to the byline: `people[0].place`. */
  readonly findings: readonly Finding[];
}

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
  const { position } = context;
  const lines = linesOf(text, position === 'field' ? longestField : longestLine);
  const [first] = lines;
  if (first === undefined) return undefined;
  const all = bylineWords(lexicon);
  if (position !== 'field') {
    const needsMore = position !== 'above-text' && lines.length === 1;
    if (!mayBeByline(text.slice(first.start, first.end), all, needsMore)) return undefined;
  }
  let terms = termsOf(text, first.start, first.end, all);
  const opening = readOpening(terms, all, position === 'field');
  if (!mayOpen(opening, terms, position)) return undefined;
  const words = opening.keyword === undefined ? all : bylineWords(lexicon, opening.keyword);
  for (const line of lines.slice(1, mostLines)) {
    const next = termsOf(text, line.start, line.end, words);
    if (
      position !== 'field' &&
      !continuesByline(readingOf(text, next, words, lexicon, isShouted(next)))
    )
      break;
    terms = [
      ...terms.slice(0, readOpening(terms, all, position === 'field').end),
      lineTerm(terms),
      ...next,
    ];
  }
  return readTerms(readingOf(text, terms, words, lexicon, isShouted(terms)), context);
}

function readTerms(reading: Reading, context: BylineContext): BylineReading | undefined {
  const { terms, words } = reading;
  const opening = readOpening(terms, words, context.position === 'field');
  const found = readPeople(reading, opening.next, opening.end);
  if (found === undefined) return undefined;
  const confidence = weighByline(reading, opening, found, context.position);
  if (confidence < enough) return undefined;
  const isBracketed = opening.end < terms.length && terms[opening.end]?.kind === 'close';
  const from = isBracketed || terms[0]?.kind === 'dash' ? 1 : 0;
  const printed = {
    start: terms[from]?.start ?? 0,
    end: terms[Math.min(found.next, opening.end) - 1]?.end ?? 0,
  };
  const end = found.next >= opening.end ? (terms.at(-1)?.end ?? printed.end) : printed.end;
  return {
    ...bylineOf(reading, found, opening, { printed, confidence, home: context.home }),
    confidence,
    span: { start: terms[0]?.start ?? 0, end },
  };
}

function bylineOf(
  reading: Reading,
  found: PeopleReading,
  opening: Opening,
  { printed, confidence, home }: { printed: Span; confidence: number; home: string | undefined },
): Pick<BylineReading, 'byline' | 'findings'> {
  const people = found.people.map((draft, index) =>
    personOf(reading, draft, `people[${index}]`, home),
  );
  const uncertain =
    confidence < sure
      ? [
          finding(
            bylineCodes,
            'byline/uncertain',
            `Read "${reading.text.slice(printed.start, printed.end)}" as a byline; it could be something else.`,
            { span: printed },
          ),
        ]
      : [];
  const unplaced = found.unplaced.map((part) =>
    finding(
      bylineCodes,
      'byline/unplaced',
      `"${part.text}" is neither a name, a title, an organization nor a place.`,
      {
        span: { start: part.start, end: part.end },
      },
    ),
  );
  return {
    byline: {
      text: reading.text.slice(printed.start, printed.end),
      people: people.map(({ person }) => person),
      ...(found.organization && { organization: organizationOf(reading, found.organization) }),
      role: opening.role ?? 'author',
    },
    findings: [...uncertain, ...unplaced, ...people.flatMap(({ findings }) => findings)],
  };
}

/** Whether the first two words behind the opening are in capitals. */
function isShouted(terms: readonly Term[]): boolean {
  const named = terms
    .slice(1)
    .filter(({ kind }) => kind === 'word')
    .slice(0, 2);
  return (
    named.length > 0 && named.every(({ text }) => isCapitalWord(text) || /^\p{Lu}\.?$/u.test(text))
  );
}

/** Whether a byline can open so where the text stands. */
function mayOpen({ kind }: Opening, terms: readonly Term[], position: BylinePosition): boolean {
  if (kind === 'keyword' || position === 'field') return true;
  if (kind === 'none' && position === 'anywhere') return false;
  return /^[^\p{Ll}\p{N}]/u.test(terms[kind === 'none' ? 0 : 1]?.text ?? '');
}

interface TextLine {
  readonly start: number;
  readonly end: number;
}

/** A byline has at most this many lines. */
const mostLines = 16;
/** Longer lines of copy are prose. */
const longestLine = 320;
const longestField = 2000;

/** The lines of the text, blank ones left out, up to one that is too long. */
function linesOf(text: string, longest: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  while (start < text.length && lines.length < mostLines) {
    const end = lineEnd(text, start, longest);
    if (end - start > longest) break;
    if (/\S/.test(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where the line that starts at `start` ends; a line longer than that is not looked at to its end. */
function lineEnd(text: string, start: number, longest: number): number {
  const stop = Math.min(text.length, start + longest + 1);
  let end = start;
  while (end < stop && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
  return end;
}

function lineTerm(terms: readonly Term[]): Term {
  const at = terms.at(-1)?.end ?? 0;
  return { kind: 'line', text: '', key: '', start: at, end: at, spaced: false };
}
