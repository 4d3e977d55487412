import type { Lexicon } from '../lexicon.js';
import type { PrintedPlace } from '../place/resolve-place.js';
import type { Token } from '../tokens.js';
import { isMark, readDate, type ReadPart } from './read-date.js';

/** What the readers of a dateline's parts look at. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
}

/** A place's name has at most this many words: `PEOPLE'S REPUBLIC OF CHINA`, `ABOARD THE USS X`. */
const mostWords = 7;

/** In Chinese each character is a word of the tokens. */
const mostCharacters = 14;

/** At most this many regions stand behind a place: `SURAT, GUJARAT, IN`. */
const mostRegions = 3;

/** At most this many places stand in one dateline. */
const mostPlaces = 6;

/**
 * The places that start at token `at`: names, their regions behind commas or in brackets, joined by slashes or by a word
 * for "and".
 *
 *     MIZATA, El Salvador/LONDON (Reuters) -
 *     ^                          ^ next
 */
export function readPlaces(line: Line, at: number): ReadPart<readonly PrintedPlace[]> | undefined {
  const places: PrintedPlace[] = [];
  let next = at;
  for (;;) {
    const read = readPlace(line, next);
    if (read === undefined) break;
    places.push(read.value);
    next = read.next;
    const joint = jointEnd(line, next);
    if (joint === undefined || places.length === mostPlaces) break;
    next = joint;
  }
  return places.length === 0 ? undefined : { value: places, next };
}

/** Behind a slash, or a small word for "and", when another place may follow. */
function jointEnd({ tokens, lexicon }: Line, at: number): number | undefined {
  const token = tokens[at];
  const follows = tokens[at + 1]?.kind === 'word';
  // A slash that opens an agency has a blank before it: `Sept. 26 /Trend/`.
  if (
    isMark(token, '/') &&
    follows &&
    (token?.spaced === false || tokens[at + 1]?.spaced === true)
  ) {
    return at + 1;
  }
  const isAnd =
    token?.kind === 'word' &&
    token.text === token.text.toLowerCase() &&
    lexicon.isBylineWord('and', token.text);
  return isAnd && follows ? at + 1 : undefined;
}

function readPlace(line: Line, at: number): ReadPart<PrintedPlace> | undefined {
  const name = readName(line, at);
  if (name === undefined) return undefined;
  const regions: string[] = [];
  let next = name.next;
  while (regions.length < mostRegions) {
    const region = readRegion(line, next);
    if (region === undefined) break;
    regions.push(region.value);
    next = region.next;
  }
  return { value: { name: name.value, ...(regions.length > 0 && { regions }) }, next };
}

/** `, Ill.`, `(BARI)`, `[India]`. */
function readRegion(line: Line, at: number): ReadPart<string> | undefined {
  const { tokens, lexicon } = line;
  const token = tokens[at];
  if (isMark(token, ',', '،', '，')) {
    const from = isMark(tokens[at + 1], ',') ? at + 2 : at + 1;
    if (readDate(tokens, from, lexicon) !== undefined) return undefined;
    const name = readName(line, from);
    return name !== undefined && isRegion(line, name) ? name : undefined;
  }
  const closing = isMark(token, '(') ? ')' : isMark(token, '[') ? ']' : undefined;
  if (closing === undefined) return undefined;
  const name = readName(line, at + 1);
  if (name === undefined || !isMark(tokens[name.next], closing)) return undefined;
  if (closing === ')' && lexicon.agency(name.value) !== undefined && !isArea(line, name.value))
    return undefined;
  const next = name.next + 1;
  // An unknown word in round brackets is the region only where an agency or a day is still to come.
  const goesOn = isMark(tokens[next], ',', '(') || readDate(tokens, next, lexicon) !== undefined;
  const isSure = closing === ']' || isArea(line, name.value) || goesOn;
  return isSure ? { value: name.value, next } : undefined;
}

/** Behind a comma stands a region when a table knows it, or when no agency's name stands there and the dateline goes on. */
function isRegion(line: Line, { value, next }: ReadPart<string>): boolean {
  const { lexicon } = line;
  if (lexicon.country(value) !== undefined || lexicon.region(value) !== undefined) return true;
  if (lexicon.agency(value) !== undefined) return false;
  if (lexicon.places(value).length > 0) return true;
  const token = line.tokens[next];
  return (
    token === undefined || token.kind === 'dash' || isMark(token, ',', '،', '(', '/', ':', '[')
  );
}

function isArea({ lexicon }: Line, name: string): boolean {
  return (
    lexicon.country(name) !== undefined ||
    lexicon.region(name) !== undefined ||
    lexicon.places(name).length > 0
  );
}

/**
 * A name of a place: words with a capital, or of a script that has none, and the small words between them. It ends before a
 * date and behind a stop that is not its own.
 */
function readName(line: Line, at: number): ReadPart<string> | undefined {
  const { text, tokens, lexicon } = line;
  const first = tokens[at];
  if (first?.kind !== 'word' || !startsName(first)) return undefined;
  let next = at;
  let words = 0;
  const most = isHan(first) ? mostCharacters : mostWords;
  while (words < most) {
    const token = tokens[next];
    if (token?.kind !== 'word' || isWired(token)) break;
    if (next > at && !token.spaced && !isMark(tokens[next - 1], '.') && !isHan(token)) break;
    // `Río de Janeiro` ends in a month's name, and is a place all the same.
    if (readDate(tokens, next, lexicon) !== undefined && !endsKnownName(line, at, next)) break;
    if (!startsName(token) && !isParticle(line, at, next) && !endsKnownName(line, at, next)) break;
    words++;
    next++;
    if (isMark(tokens[next], '.') && ownsStop(line, next)) next++;
  }
  if (words === 0) return undefined;
  const last = tokens[next - 1];
  return { value: text.slice(first.start, last?.end).replace(/\s+/g, ' '), next };
}

/** Whether the word can start a name: it does not begin with a small letter. */
function startsName(token: Token): boolean {
  return !/^\p{Ll}/u.test(token.text);
}

/** A word of small letters within a name: short, and a word with a capital follows; `and` only where the whole is a country. */
function isParticle({ text, tokens, lexicon }: Line, at: number, index: number): boolean {
  const token = tokens[index];
  const after = tokens[index + 1];
  if (token === undefined || after?.kind !== 'word' || token.text.length > 5) return false;
  if (lexicon.isBylineWord('and', token.text)) {
    return lexicon.country(text.slice(tokens[at]?.start, after.end)) !== undefined;
  }
  return startsName(after) || after.text.length <= 4;
}

/** Whether the name up to the token is a place that is known: so `New york`, whose small letter is a slip. */
function endsKnownName({ text, tokens, lexicon }: Line, at: number, index: number): boolean {
  if (index === at) return false;
  return lexicon.places(text.slice(tokens[at]?.start, tokens[index]?.end)).length > 0;
}

/** Whether the stop at `index` belongs to the word before it: `St.`, `N.Y.`, `Fla.`. */
function ownsStop({ tokens }: Line, index: number): boolean {
  const word = tokens[index - 1];
  const stop = tokens[index];
  if (word === undefined || stop?.spaced !== false || word.text.length > 5) return false;
  const after = tokens[index + 1];
  if (after === undefined || after.kind === 'line') return false;
  if (after.kind === 'word') return word.text.length <= 3 && startsName(after) && !isHan(after);
  return after.kind === 'dash' || isMark(after, ',', '(', '/', ')', ']', '،', ':');
}

/** `电` ends a Chinese dateline. */
function isWired(token: Token): boolean {
  return token.text === '电' || token.text === '電';
}

function isHan(token: Token): boolean {
  return /^\p{sc=Han}/u.test(token.text);
}
