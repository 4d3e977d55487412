import type { AgencyRow } from '../../vocabulary/agencies.js';
import type { LineTokens } from '../line-tokens.js';
import { kinds } from '../word-kinds.js';
import type { ReadPart } from './read-date.js';

/** An agency as printed: with its row where a table knows it. */
export interface PrintedAgency {
  readonly name: string;
  readonly row?: AgencyRow;
}

/** One or several agencies, and whoever is named beside them: `/Trend, N. Surname/`, `(新华社记者沈安)`. */
export interface PrintedAgencies {
  readonly agencies: readonly PrintedAgency[];
  /** A reporter's credit within the brackets, as printed. */
  readonly credit?: { readonly text: string; readonly start: number; readonly end: number };
}

/** The longest name of an agency, in tokens: `Indo-Asian News Service`, `و . م . ع`. */
const longestName = 6;

/** A known agency whose name starts at token `at`, the longest that fits. */
export function readBareAgency(
  tokens: LineTokens,
  at: number,
): ReadPart<PrintedAgencies> | undefined {
  const found = readKnownName(tokens, at);
  return found && { value: { agencies: [found.value] }, next: found.next };
}

/**
 * Agencies in brackets or slashes at token `at`, several joined by `/`, `-` or `,`. One that no table knows is taken when
 * it looks like an agency's name: a single short word, or a few that all start with a capital.
 *
 *     BERGEN (tca/dpa) -
 *            ^        ^ next
 */
export function readEnclosedAgency(
  tokens: LineTokens,
  at: number,
): ReadPart<PrintedAgencies> | undefined {
  const open = tokens.at(at);
  if (open === undefined || !tokens.isMark(at, '(/（[')) return undefined;
  const close = findClose(tokens, at + 1, closings[open.text] ?? '', open.text === '/');
  if (close < 0) return undefined;
  const agencies: PrintedAgency[] = [];
  let next = at + 1;
  while (next < close) {
    const several = hyphenated(tokens, next);
    if (several !== undefined) {
      agencies.push(...several);
      next++;
      break;
    }
    const known = readKnownName(tokens, next);
    const read =
      known !== undefined && known.next <= close ? known : readUnknownName(tokens, next, close);
    if (read === undefined) break;
    agencies.push(read.value);
    next = read.next;
    if (!isJoint(tokens, next)) break;
    next++;
  }
  if (agencies.length === 0) return creditedAgency(tokens, at + 1, close);
  const credit = creditBetween(tokens, next, close);
  if (next < close && credit === undefined) return undefined;
  return { value: { agencies, ...(credit && { credit }) }, next: close + 1 };
}

/** A title in front of the agency, and behind it who bears it: `/Корр. ТАСС Иван Примеров/`. All of it is the credit. */
function creditedAgency(
  tokens: LineTokens,
  from: number,
  close: number,
): ReadPart<PrintedAgencies> | undefined {
  if (!tokens.isKind(from, kinds.title | kinds.staff)) return undefined;
  for (let at = from + 1; at < Math.min(close, from + mostTitle); at++) {
    const known = readKnownName(tokens, at);
    if (known === undefined) continue;
    const credit = creditBetween(tokens, from, close);
    return { value: { agencies: [known.value], ...(credit && { credit }) }, next: close + 1 };
  }
  return undefined;
}

/** A title in front of an agency's name has fewer tokens than this: `Соб. корр. ТАСС`. */
const mostTitle = 5;

const closings: Readonly<Record<string, string>> = { '(': ')', '（': '）', '/': '/', '[': ']' };

/** Between the brackets stand at most so many tokens. */
const mostEnclosed = 16;

function findClose(tokens: LineTokens, from: number, mark: string, last: boolean): number {
  let found = -1;
  for (let at = from; at < from + mostEnclosed; at++) {
    const kind = tokens.at(at)?.kind;
    if (kind === undefined || kind === 'line') break;
    if (kind !== 'mark' || !tokens.isMark(at, mark)) continue;
    // Slashes part agencies as well as close them: only one with no word tight behind it closes.
    const behind = tokens.at(at + 1);
    if (!last || behind === undefined || behind.spaced || behind.kind !== 'word') return at;
    found = at;
  }
  return found;
}

/** `AFP-DPA-REUTER` within brackets: agencies that a table knows each, joined to a word. */
function hyphenated(tokens: LineTokens, at: number): readonly PrintedAgency[] | undefined {
  const { lexicon } = tokens;
  const token = tokens.at(at);
  if (token?.kind !== 'word' || !token.text.includes('-')) return undefined;
  if (token.text.length > 60 || lexicon.agency(token.text) !== undefined) return undefined;
  const agencies: PrintedAgency[] = [];
  for (const name of token.text.split('-')) {
    const row = lexicon.agency(name);
    if (row === undefined) return undefined;
    agencies.push({ name, row });
  }
  return agencies;
}

function isJoint(tokens: LineTokens, at: number): boolean {
  const token = tokens.at(at);
  return tokens.isMark(at, '/+&') || (token?.kind === 'dash' && token.text.length === 1);
}

function readKnownName(tokens: LineTokens, at: number): ReadPart<PrintedAgency> | undefined {
  const first = tokens.at(at);
  if (first === undefined || !tokens.isKind(at, kinds.agencyStart)) return undefined;
  let count = 1;
  while (count < longestName && isOfName(tokens, at + count)) count++;
  for (; count > 0; count--) {
    const last = tokens.at(at + count - 1);
    if (last?.kind !== 'word' && !tokens.isMark(at + count - 1, '»')) continue;
    const name = tokens.text.slice(first.start, last?.end);
    const row = tokens.lexicon.agency(name);
    if (row !== undefined) return { value: { name: squeeze(name), row }, next: at + count };
  }
  return undefined;
}

/** Whether the token may stand behind the first word of an agency's name; what closes or divides a dateline's parts does not. */
function isOfName(tokens: LineTokens, at: number): boolean {
  return tokens.at(at) !== undefined && !tokens.isMark(at, '()[],:;（），：；');
}

/** `CBS.MW`, `lni`, `Example News`: up to three words, the first with a capital or short. */
function readUnknownName(
  tokens: LineTokens,
  at: number,
  close: number,
): ReadPart<PrintedAgency> | undefined {
  const first = tokens.at(at);
  if (first?.kind !== 'word') return undefined;
  let next = at + 1;
  let words = 1;
  while (next < close && words <= 3) {
    const token = tokens.at(next);
    if (token?.kind === 'word') words++;
    else if (!(tokens.isMark(next, '.') && token?.spaced === false)) break;
    next++;
  }
  const name = tokens.text.slice(first.start, tokens.at(next - 1)?.end);
  const isName =
    words === 1 ? name.length <= 12 : words <= 3 && /^\p{Lu}/u.test(name) && name.length <= 30;
  return isName ? { value: { name: squeeze(name) }, next } : undefined;
}

/** What stands behind the agencies and a comma or blank, within the brackets. */
function creditBetween(tokens: LineTokens, from: number, close: number): PrintedAgencies['credit'] {
  if (from >= close) return undefined;
  const first = tokens.at(tokens.isMark(from, ',:;；，') ? from + 1 : from);
  const last = tokens.at(close - 1);
  if (first === undefined || last === undefined || first.start >= last.end) return undefined;
  if (first.kind !== 'word') return undefined;
  const { start } = first;
  const { end } = last;
  return { text: squeeze(tokens.text.slice(start, end)), start, end };
}

function squeeze(name: string): string {
  return name.replace(/\s+/g, ' ');
}
