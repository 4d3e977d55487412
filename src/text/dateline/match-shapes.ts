import type { LineTokens } from '../line-tokens.js';
import type { PrintedPlace } from '../place/resolve-place.js';
import type { PrintedAgencies, PrintedAgency } from './read-agency.js';
import { type PrintedDate, skipGlue } from './read-date.js';
import { type Found, readPart } from './read-part.js';
import { type Element, type Part, type ShapeNode, shapeTree } from './shape-tree.js';

/** A line's start, read as a dateline of one of the shapes, or of what stands first in some. */
export interface ShapeMatch {
  readonly places: readonly PrintedPlace[];
  readonly date: PrintedDate | undefined;
  readonly agencies: readonly PrintedAgency[];
  readonly credit: PrintedAgencies['credit'] | undefined;
  /** The sign between dateline and lead; `电` in Chinese, `''` where the line just ends or goes on. */
  readonly separator: string;
  /** Index of the token behind the last part, and of the one that starts the lead. */
  readonly endToken: number;
  readonly leadToken: number;
}

/** Every shape of the table that the line's start has. */
export function matchShapes(tokens: LineTokens): readonly ShapeMatch[] {
  const matches: ShapeMatch[] = [];
  walk(tokens, shapeTree(), nothing, matches);
  return matches;
}

const nothing: ShapeMatch = {
  places: [],
  date: undefined,
  agencies: [],
  credit: undefined,
  separator: '',
  endToken: 0,
  leadToken: 0,
};

function walk(
  tokens: LineTokens,
  nodes: readonly ShapeNode[],
  before: ShapeMatch,
  matches: ShapeMatch[],
): void {
  for (const { element, isWhole, next } of nodes) {
    const further = step(tokens, element, before);
    if (further === undefined) continue;
    if (isWhole) matches.push(further);
    if (next.length > 0) walk(tokens, next, further, matches);
  }
}

function step(tokens: LineTokens, element: Element, before: ShapeMatch): ShapeMatch | undefined {
  const at = before.leadToken;
  switch (element) {
    case '-': {
      const dash = skipGlue(tokens, at);
      return isDash(tokens, dash) || tokens.isMark(dash, '=')
        ? separated(before, tokens.at(dash)?.text ?? '', dash + 1)
        : undefined;
    }
    case ':':
    case '.':
      return tokens.isMark(at, marks[element])
        ? separated(before, tokens.at(at)?.text ?? '', at + 1)
        : undefined;
    case '¶': {
      const end = lineEnd(tokens, skipGlue(tokens, at));
      return end === undefined ? undefined : separated(before, '', end);
    }
    case '_':
      return isTextBehindBlank(tokens, at) ? separated(before, '', at) : undefined;
    case '(':
    case ')':
      return tokens.isMark(at, marks[element])
        ? signed(before, before.separator, at + 1)
        : undefined;
    case '电': {
      const end = wiredEnd(tokens, at);
      const credit = end === undefined ? undefined : wiredBy(tokens, at + 2, end - 1);
      return end === undefined ? undefined : signed(before, '电', end, credit);
    }
    default:
      return withPart(tokens, element, before);
  }
}

const marks = { ':': ':：', '.': '.。', '(': '(（', ')': ')）' } as const;

function withPart(tokens: LineTokens, part: Part, before: ShapeMatch): ShapeMatch | undefined {
  if (part === 'CC' && !namesReporter(before)) return undefined;
  const at = before.leadToken;
  const read = readPart(tokens, part, at === 0 ? at : skipGlue(tokens, at));
  return read && joined(before, read.value, read.next);
}

/** Behind most agencies' names capitals are a label or a headline: `(AP) _ EDITOR'S NOTE _ …`. */
function namesReporter({ agencies }: ShapeMatch): boolean {
  return agencies.some(({ row }) => row?.namesReporter === true);
}

/** An agency in front and one in brackets are both the dateline's. */
function joined(
  before: ShapeMatch,
  { places, date, agencies, credit }: Found,
  next: number,
): ShapeMatch {
  return {
    places: places ?? before.places,
    date: date ?? before.date,
    agencies: agencies ? [...before.agencies, ...agencies.agencies] : before.agencies,
    credit: credit ?? agencies?.credit ?? before.credit,
    separator: before.separator,
    endToken: next,
    leadToken: next,
  };
}

/** Behind what parts the dateline from the lead, or its parts from each other. */
function separated(before: ShapeMatch, separator: string, leadToken: number): ShapeMatch {
  const { places, date, agencies, credit, endToken } = before;
  return { places, date, agencies, credit, separator, endToken, leadToken };
}

/** Behind a sign that belongs to the dateline itself. */
function signed(
  before: ShapeMatch,
  separator: string,
  next: number,
  credit = before.credit,
): ShapeMatch {
  const { places, date, agencies } = before;
  return { places, date, agencies, credit, separator, endToken: next, leadToken: next };
}

/** A lone hyphen is a dash only with a blank on one side; tight, it joins words: `U.S.-CHINA`. */
function isDash(tokens: LineTokens, at: number): boolean {
  const token = tokens.at(at);
  if (token?.kind !== 'dash') return false;
  return token.text !== '-' || token.spaced || tokens.at(at + 1)?.spaced !== false;
}

function lineEnd(tokens: LineTokens, at: number): number | undefined {
  const token = tokens.at(at);
  if (token === undefined) return at;
  return token.kind === 'line' ? at + 1 : undefined;
}

function isTextBehindBlank(tokens: LineTokens, at: number): boolean {
  const token = tokens.at(at);
  return token !== undefined && token.spaced && token.kind !== 'dash' && token.kind !== 'line';
}

/** Behind the word for "wired", which takes the reporter's credit behind it along. */
function wiredEnd(tokens: LineTokens, at: number): number | undefined {
  const { text } = tokens.at(at) ?? { text: '' };
  if (text !== '电' && text !== '電') return undefined;
  if (!tokens.isMark(at + 1, '(（')) return at + 1;
  const reporter = tokens.at(at + 2)?.text;
  const isNamed = reporter === '记' || reporter === '記';
  for (let close = at + 1; tokens.at(close) !== undefined; close++) {
    if (tokens.isMark(close, ')）'))
      return isNamed || close - at < longestCredit ? close + 1 : at + 1;
  }
  return at + 1;
}

/** The reporter's credit between the brackets behind the word for "wired". */
function wiredBy(tokens: LineTokens, from: number, to: number): Found['credit'] {
  const first = tokens.at(from);
  const last = tokens.at(to - 1);
  if (first === undefined || last === undefined || from >= to) return undefined;
  const { start } = first;
  const { end } = last;
  return { text: tokens.text.slice(start, end), start, end };
}

/** Characters of a reporter's credit in brackets. */
const longestCredit = 16;
