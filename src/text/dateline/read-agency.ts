import type { AgencyRow } from '../../vocabulary/agencies.js';
import { type Lexicon, wordKey } from '../lexicon.js';
import type { Token } from '../tokens.js';
import type { ReadPart } from './read-date.js';
import { isMark } from './read-date.js';

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
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<PrintedAgencies> | undefined {
  const found = readKnownName(text, tokens, at, lexicon);
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
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<PrintedAgencies> | undefined {
  const open = tokens[at];
  if (!isMark(open, '(', '/', '（', '[')) return undefined;
  const closing = open === undefined ? undefined : closings[open.text];
  const close = closing === undefined ? -1 : findClose(tokens, at + 1, closing, open?.text === '/');
  if (close < 0) return undefined;
  const agencies: PrintedAgency[] = [];
  let next = at + 1;
  while (next < close) {
    const several = hyphenated(tokens[next], lexicon);
    if (several !== undefined) {
      agencies.push(...several);
      next++;
      break;
    }
    const known = readKnownName(text, tokens, next, lexicon);
    const read =
      known !== undefined && known.next <= close
        ? known
        : readUnknownName(text, tokens, next, close);
    if (read === undefined) break;
    agencies.push(read.value);
    next = read.next;
    if (!isJoint(tokens[next])) break;
    next++;
  }
  if (agencies.length === 0) return undefined;
  const credit = creditBetween(text, tokens, next, close);
  if (next < close && credit === undefined) return undefined;
  return { value: { agencies, ...(credit && { credit }) }, next: close + 1 };
}

const closings: Readonly<Record<string, string>> = { '(': ')', '（': '）', '/': '/', '[': ']' };

function findClose(tokens: readonly Token[], from: number, mark: string, last: boolean): number {
  let found = -1;
  for (let i = from; i < Math.min(tokens.length, from + 16); i++) {
    if (tokens[i]?.kind === 'line') break;
    if (!isMark(tokens[i], mark)) continue;
    // Slashes part agencies as well as close them: only one with no word tight behind it closes.
    const behind = tokens[i + 1];
    if (!last || behind === undefined || behind.spaced || behind.kind !== 'word') return i;
    found = i;
  }
  return found;
}

/** `AFP-DPA-REUTER` within brackets: agencies that a table knows each, joined to a word. */
function hyphenated(
  token: Token | undefined,
  lexicon: Lexicon,
): readonly PrintedAgency[] | undefined {
  if (token?.kind !== 'word' || !token.text.includes('-')) return undefined;
  if (token.text.length > 60 || lexicon.agency(token.text) !== undefined) return undefined;
  const rows = token.text.split('-').map((name) => ({ name, row: lexicon.agency(name) }));
  const known = rows.filter((agency) => agency.row !== undefined);
  return known.length === rows.length
    ? rows.map(({ name, row }) => ({ name, ...(row && { row }) }))
    : undefined;
}

function isJoint(token: Token | undefined): boolean {
  return isMark(token, '/', '+', '&') || (token?.kind === 'dash' && token.text.length === 1);
}

function readKnownName(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): ReadPart<PrintedAgency> | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word' || !lexicon.startsAgency(wordKey(first.text))) return undefined;
  for (let count = Math.min(longestName, tokens.length - at); count > 0; count--) {
    const last = tokens[at + count - 1];
    if (last?.kind !== 'word' && !isMark(last, '»')) continue;
    const name = text.slice(first.start, last?.end);
    const row = lexicon.agency(name);
    if (row !== undefined) return { value: { name: squeeze(name), row }, next: at + count };
  }
  return undefined;
}

/** `CBS.MW`, `lni`, `Example News`: up to three words, the first with a capital or short. */
function readUnknownName(
  text: string,
  tokens: readonly Token[],
  at: number,
  close: number,
): ReadPart<PrintedAgency> | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  let next = at + 1;
  let words = 1;
  while (next < close && words <= 3) {
    const token = tokens[next];
    if (token?.kind === 'word') words++;
    else if (!(isMark(token, '.') && token?.spaced === false)) break;
    next++;
  }
  const name = text.slice(first.start, tokens[next - 1]?.end);
  const isName =
    words === 1 ? name.length <= 12 : words <= 3 && /^\p{Lu}/u.test(name) && name.length <= 30;
  return isName ? { value: { name: squeeze(name) }, next } : undefined;
}

/** What stands behind the agencies and a comma or blank, within the brackets. */
function creditBetween(
  text: string,
  tokens: readonly Token[],
  from: number,
  close: number,
): PrintedAgencies['credit'] {
  const first = tokens[isMark(tokens[from], ',', ':', ';', '；', '，') ? from + 1 : from];
  const last = tokens[close - 1];
  if (first === undefined || last === undefined || first.start >= last.end) return undefined;
  if (first.kind !== 'word') return undefined;
  return { text: squeeze(text.slice(first.start, last.end)), start: first.start, end: last.end };
}

function squeeze(name: string): string {
  return name.replace(/\s+/g, ' ');
}
