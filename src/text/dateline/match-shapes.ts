import type { PrintedPlace } from '../place/resolve-place.js';
import type { Token } from '../tokens.js';
import type { PrintedAgencies } from './read-agency.js';
import { isMark, type PrintedDate, skipGlue } from './read-date.js';
import { type Found, readPart } from './read-part.js';
import type { Line } from './read-places.js';
import {
  type Element,
  type Part,
  type Separator,
  type ShapeNode,
  shapeTree,
  type Sign,
} from './shape-tree.js';

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
  const matches: ShapeMatch[] = [];
  walk(line, shapeTree(), { found: {}, at: 0, endToken: 0, separator: '' }, matches);
  return matches;
}

/** A shape read so far. */
interface Progress {
  readonly found: Found;
  /** Index of the token that is next. */
  readonly at: number;
  /** Index of the token behind the last part. */
  readonly endToken: number;
  readonly separator: string;
}

function walk(
  line: Line,
  nodes: readonly ShapeNode[],
  progress: Progress,
  matches: ShapeMatch[],
): void {
  for (const { element, isWhole, next } of nodes) {
    const further = step(line, element, progress);
    if (further === undefined) continue;
    if (isWhole) matches.push(matchOf(further));
    walk(line, next, further, matches);
  }
}

function step(line: Line, element: Element, progress: Progress): Progress | undefined {
  const { tokens } = line;
  const { at, found } = progress;
  if (isPart(element)) {
    const part = readPart(line, element, at === 0 ? at : skipGlue(tokens, at));
    if (part === undefined) return undefined;
    return { ...progress, found: join(found, part.value), at: part.next, endToken: part.next };
  }
  if (isSign(element)) {
    const end = signEnd(element, tokens, at);
    if (end === undefined) return undefined;
    const separator = element === '电' ? element : progress.separator;
    const credit = element === '电' ? wiredBy(line, at + 2, end - 1) : undefined;
    return { found: { ...found, ...(credit && { credit }) }, at: end, endToken: end, separator };
  }
  const end = separatorEnd(element, tokens, at);
  if (end === undefined) return undefined;
  const isUnprinted = element === '¶' || element === '_';
  return { ...progress, at: end, separator: isUnprinted ? '' : (tokens[end - 1]?.text ?? '') };
}

function matchOf({ found, at, endToken, separator }: Progress): ShapeMatch {
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
  return parts.has(element);
}

const parts: ReadonlySet<Element> = new Set(['P', 'D', 'A', '(A)', '/A/', 'C', 'CC']);

function isSign(element: Element): element is Sign {
  return element === '电' || element === '(' || element === ')';
}

/** An agency in front and one in brackets are both the dateline's. */
function join(found: Found, part: Found): Found {
  if (found.agencies === undefined || part.agencies === undefined) return { ...found, ...part };
  const agencies = [...found.agencies.agencies, ...part.agencies.agencies];
  return { ...found, agencies: { ...part.agencies, agencies } };
}

/** Index of the token behind the separator, or undefined where another thing stands. */
function separatorEnd(
  element: Separator,
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

const signs: Readonly<Record<Sign, readonly string[]>> = {
  '(': ['(', '（'],
  ')': [')', '）'],
  电: ['电', '電'],
};

/** A sign of the dateline itself; the word for "wired" takes the reporter's credit behind it along. */
function signEnd(sign: Sign, tokens: readonly Token[], at: number): number | undefined {
  if (!signs[sign].includes(tokens[at]?.text ?? '')) return undefined;
  if (sign !== '电' || !isMark(tokens[at + 1], '(', '（')) return at + 1;
  const close = tokens.findIndex((token, index) => index > at && isMark(token, ')', '）'));
  const isCredit =
    tokens[at + 2]?.text === '记' || tokens[at + 2]?.text === '記' || close - at < longestCredit;
  return close > 0 && isCredit ? close + 1 : at + 1;
}

/** The reporter's credit between the brackets behind the word for "wired". */
function wiredBy({ text, tokens }: Line, from: number, to: number): Found['credit'] {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || from >= to) return undefined;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
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
