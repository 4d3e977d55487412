import { datelineShapes } from '../../vocabulary/dateline-shapes.js';
import type { PrintedPlace } from '../place/resolve-place.js';
import type { Token } from '../tokens.js';
import { type PrintedAgencies, readBareAgency, readEnclosedAgency } from './read-agency.js';
import { isMark, type PrintedDate, readDate, type ReadPart, skipGlue } from './read-date.js';
import { type Line, readPlaces } from './read-places.js';

/** A line's start, read as a dateline of one of the shapes. */
export interface ShapeMatch {
  readonly places: readonly PrintedPlace[];
  readonly date?: PrintedDate;
  readonly agencies: PrintedAgencies['agencies'];
  readonly credit?: PrintedAgencies['credit'];
  /** The sign between dateline and lead; `电` in Chinese, `''` where the line just ends or goes on. */
  readonly separator: string;
  /** Index of the token behind the last part, and of the one that starts the lead. */
  readonly endToken: number;
  readonly leadToken: number;
}

/** Every shape of the table that the line's start has. */
export function matchShapes(line: Line): readonly ShapeMatch[] {
  const read = remembering(line);
  return patterns().flatMap((pattern) => match(line, pattern, read) ?? []);
}

type Part = 'P' | 'D' | 'A' | '(A)' | '/A/' | 'C';
type Element = Part | '-' | ':' | '.' | '¶' | '_' | '电' | '(' | ')';

let compiled: readonly (readonly Element[])[] | undefined;

function patterns(): readonly (readonly Element[])[] {
  return (compiled ??= datelineShapes.map(({ parts }) => parts.split(' ') as Element[]));
}

/** What a part of a kind reads to at a token; every shape asks again, so answers are kept. */
type Reader = (part: Part, at: number) => ReadPart<Found> | undefined;

interface Found {
  readonly credit?: PrintedAgencies['credit'];
  readonly places?: readonly PrintedPlace[];
  readonly date?: PrintedDate;
  readonly agencies?: PrintedAgencies;
}

function remembering(line: Line): Reader {
  const known = new Map<string, ReadPart<Found> | undefined>();
  return (part, at) => {
    const key = part + String(at);
    if (!known.has(key)) known.set(key, readPart(line, part, at));
    return known.get(key);
  };
}

function readPart(line: Line, part: Part, at: number): ReadPart<Found> | undefined {
  const { text, tokens, lexicon } = line;
  switch (part) {
    case 'P': {
      const read = readPlaces(line, at);
      return read && { value: { places: read.value }, next: read.next };
    }
    case 'D': {
      const read = readDate(tokens, at, lexicon);
      return read && { value: { date: read.value }, next: read.next };
    }
    case 'C': {
      const read = readReporter(line, at);
      return read && { value: { credit: read.value }, next: read.next };
    }
    case 'A':
      return agenciesOf(readBareAgency(text, tokens, at, lexicon));
    case '(A)':
      return isMark(tokens[at], '/')
        ? undefined
        : agenciesOf(readEnclosedAgency(text, tokens, at, lexicon));
    case '/A/':
      return isMark(tokens[at], '/')
        ? agenciesOf(readEnclosedAgency(text, tokens, at, lexicon))
        : undefined;
  }
}

/** A reporter's name behind the agency's, up to the stop: one to four words, the first with a capital. */
function readReporter(
  { text, tokens }: Line,
  at: number,
): ReadPart<PrintedAgencies['credit']> | undefined {
  let next = at;
  while (next < at + 4 && tokens[next]?.kind === 'word') next++;
  const first = tokens[at];
  const last = tokens[next - 1];
  if (first === undefined || last === undefined || next === at || /^\p{Ll}/u.test(first.text))
    return undefined;
  return {
    value: { text: text.slice(first.start, last.end), start: first.start, end: last.end },
    next,
  };
}

function agenciesOf(read: ReadPart<PrintedAgencies> | undefined): ReadPart<Found> | undefined {
  return read && { value: { agencies: read.value }, next: read.next };
}

function match(
  { tokens }: Line,
  pattern: readonly Element[],
  read: Reader,
): ShapeMatch | undefined {
  let found: Found = {};
  let at = 0;
  let endToken = 0;
  let separator = '';
  for (const [index, element] of pattern.entries()) {
    if (isPart(element)) {
      const part = read(element, index === 0 ? at : skipGlue(tokens, at));
      if (part === undefined) return undefined;
      found = join(found, part.value);
      at = endToken = part.next;
      continue;
    }
    if (element === '(' || element === ')' || element === '电') {
      const end = signEnd(element, tokens, at);
      if (end === undefined) return undefined;
      if (element === '电') separator = element;
      at = endToken = end;
      continue;
    }
    const end = separatorEnd(element, tokens, at);
    if (end === undefined) return undefined;
    separator = tokens[end - 1]?.text ?? '';
    if (element === '¶' || element === '_') separator = '';
    at = end;
  }
  const credit = found.credit ?? found.agencies?.credit;
  return {
    places: found.places ?? [],
    ...(found.date && { date: found.date }),
    agencies: found.agencies?.agencies ?? [],
    ...(credit && { credit }),
    separator,
    endToken,
    leadToken: at,
  };
}

function isPart(element: Element): element is Part {
  return /^[PDC]$|A/.test(element);
}

/** An agency in front and one in brackets are both the dateline's. */
function join(found: Found, part: Found): Found {
  if (found.agencies === undefined || part.agencies === undefined) return { ...found, ...part };
  const agencies = [...found.agencies.agencies, ...part.agencies.agencies];
  return { ...found, agencies: { ...part.agencies, agencies } };
}

/** Index of the token behind the separator, or undefined where another thing stands. */
function separatorEnd(
  element: '-' | ':' | '.' | '¶' | '_',
  tokens: readonly Token[],
  at: number,
): number | undefined {
  const token = tokens[at];
  switch (element) {
    case '-': {
      const dash = skipGlue(tokens, at);
      return isDash(tokens, dash) || isMark(tokens[dash], '=') ? dash + 1 : undefined;
    }
    case ':':
      return isMark(token, ':', '：') ? at + 1 : undefined;
    case '.':
      return isMark(token, '.', '。') ? at + 1 : undefined;
    case '¶':
      return lineEnd(tokens, skipGlue(tokens, at));
    case '_':
      return token !== undefined && token.spaced && token.kind !== 'dash' && token.kind !== 'line'
        ? at
        : undefined;
  }
}

const signs: Readonly<Record<'(' | ')' | '电', readonly string[]>> = {
  '(': ['(', '（'],
  ')': [')', '）'],
  电: ['电', '電'],
};

/** A sign of the dateline itself; the word for "wired" takes the reporter's credit behind it along. */
function signEnd(sign: '(' | ')' | '电', tokens: readonly Token[], at: number): number | undefined {
  if (!signs[sign].includes(tokens[at]?.text ?? '')) return undefined;
  if (sign !== '电' || !isMark(tokens[at + 1], '(', '（')) return at + 1;
  const close = tokens.findIndex((token, index) => index > at && isMark(token, ')', '）'));
  const isCredit =
    tokens[at + 2]?.text === '记' || tokens[at + 2]?.text === '記' || close - at < longestCredit;
  return close > 0 && isCredit ? close + 1 : at + 1;
}

/** Characters of a reporter's credit in brackets. */
const longestCredit = 16;

/** A lone hyphen is a dash only with a blank on one side; tight, it joins words: `U.S.-CHINA`. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'dash') return false;
  return token.text !== '-' || token.spaced || tokens[at + 1]?.spaced !== false;
}

function lineEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return at;
  return token.kind === 'line' ? at + 1 : undefined;
}
