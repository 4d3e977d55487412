import type { LineTokens } from '../line-tokens.js';
import type { PrintedPlace } from '../place/resolve-place.js';
import type { Token } from '../tokens.js';
import { kinds } from '../word-kinds.js';
import { readDate, type ReadPart } from './read-date.js';

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
export function readPlaces(
  tokens: LineTokens,
  at: number,
): ReadPart<readonly PrintedPlace[]> | undefined {
  const places: PrintedPlace[] = [];
  let next = at;
  for (;;) {
    const read = readPlace(tokens, next);
    if (read === undefined) break;
    places.push(read.value);
    next = read.next;
    const joint = jointEnd(tokens, next);
    if (joint === undefined || places.length === mostPlaces) break;
    next = joint;
  }
  return places.length === 0 ? undefined : { value: places, next };
}

/** Behind a slash, or a small word for "and", when another place may follow. */
function jointEnd(tokens: LineTokens, at: number): number | undefined {
  const token = tokens.at(at);
  const follows = tokens.at(at + 1);
  if (token === undefined || follows?.kind !== 'word') return undefined;
  // A slash that opens an agency has a blank before it: `Sept. 26 /Trend/`.
  if (tokens.isMark(at, '/') && (!token.spaced || follows.spaced)) return at + 1;
  const isAnd = tokens.isKind(at, kinds.and) && token.text === token.text.toLowerCase();
  return isAnd ? at + 1 : undefined;
}

function readPlace(tokens: LineTokens, at: number): ReadPart<PrintedPlace> | undefined {
  const name = readName(tokens, at);
  if (name === undefined) return undefined;
  const regions: string[] = [];
  let next = name.next;
  while (regions.length < mostRegions) {
    const region = readRegion(tokens, next);
    if (region === undefined) break;
    regions.push(region.value);
    next = region.next;
  }
  return { value: { name: name.value, ...(regions.length > 0 && { regions }) }, next };
}

/** `, Ill.`, `(BARI)`, `[India]`. */
function readRegion(tokens: LineTokens, at: number): ReadPart<string> | undefined {
  if (tokens.isMark(at, ',،，')) {
    const from = tokens.isMark(at + 1, ',') ? at + 2 : at + 1;
    if (readDate(tokens, from) !== undefined) return undefined;
    const name = readName(tokens, from);
    return name !== undefined && isRegion(tokens, name) ? name : undefined;
  }
  if (tokens.isMark(at, '(')) return readBracketed(tokens, at, ')');
  return tokens.isMark(at, '[') ? readBracketed(tokens, at, ']') : undefined;
}

function readBracketed(
  tokens: LineTokens,
  at: number,
  closing: string,
): ReadPart<string> | undefined {
  const name = readName(tokens, at + 1);
  if (name === undefined || !tokens.isMark(name.next, closing)) return undefined;
  const isArea = tokens.lexicon.isPlace(name.value);
  if (closing === ')' && !isArea && tokens.lexicon.agency(name.value) !== undefined)
    return undefined;
  const next = name.next + 1;
  // An unknown word in round brackets is the region only where an agency or a day is still to come.
  const isSure =
    closing === ']' || isArea || tokens.isMark(next, ',(') || readDate(tokens, next) !== undefined;
  return isSure ? { value: name.value, next } : undefined;
}

/** Behind a comma stands a region when a table knows it, or when no agency's name stands there and the dateline goes on. */
function isRegion(tokens: LineTokens, { value, next }: ReadPart<string>): boolean {
  const { lexicon } = tokens;
  if (lexicon.country(value) !== undefined || lexicon.region(value) !== undefined) return true;
  if (lexicon.agency(value) !== undefined) return false;
  if (lexicon.places(value).length > 0) return true;
  const kind = tokens.at(next)?.kind;
  return kind === undefined || kind === 'dash' || tokens.isMark(next, ',،(/:[');
}

/**
 * A name of a place: words with a capital, or of a script that has none, and the small words between them. It ends before a
 * date and behind a stop that is not its own.
 */
function readName(tokens: LineTokens, at: number): ReadPart<string> | undefined {
  const first = tokens.at(at);
  if (first?.kind !== 'word' || !startsName(first)) return undefined;
  let next = at;
  let words = 0;
  const most = isHan(first) ? mostCharacters : mostWords;
  while (words < most && isOfName(tokens, at, next)) {
    words++;
    next++;
    if (tokens.isMark(next, '.') && ownsStop(tokens, next)) next++;
  }
  if (words === 0) return undefined;
  const name = tokens.text.slice(first.start, tokens.at(next - 1)?.end);
  return { value: /\s[\s]|[^\S ]/.test(name) ? name.replace(/\s+/g, ' ') : name, next };
}

/** Whether the token at `next` is one more word of the name that starts at `at`. */
function isOfName(tokens: LineTokens, at: number, next: number): boolean {
  const token = tokens.at(next);
  if (token?.kind !== 'word' || isWired(token)) return false;
  if (next > at && !token.spaced && !tokens.isMark(next - 1, '.') && !isHan(token)) return false;
  // `Río de Janeiro` ends in a month's name, and is a place all the same.
  if (readDate(tokens, next) !== undefined) return endsKnownName(tokens, at, next);
  return startsName(token) || isParticle(tokens, at, next) || endsKnownName(tokens, at, next);
}

/** Whether the word can start a name: it does not begin with a small letter. */
function startsName({ text }: Token): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? unit < 0x61 || unit > 0x7a : !/^\p{Ll}/u.test(text);
}

/** A word of small letters within a name: short, and a word with a capital follows; `and` only where the whole is a country. */
function isParticle(tokens: LineTokens, at: number, index: number): boolean {
  const token = tokens.at(index);
  const after = tokens.at(index + 1);
  if (token === undefined || after?.kind !== 'word' || token.text.length > 5) return false;
  if (tokens.isKind(index, kinds.and))
    return tokens.lexicon.country(tokens.text.slice(tokens.at(at)?.start, after.end)) !== undefined;
  return startsName(after) || after.text.length <= 4;
}

/** Whether the name up to the token is a place that is known: so `New york`, whose small letter is a slip. */
function endsKnownName(tokens: LineTokens, at: number, index: number): boolean {
  if (index === at) return false;
  const name = tokens.text.slice(tokens.at(at)?.start, tokens.at(index)?.end);
  return tokens.lexicon.places(name).length > 0;
}

/** Whether the stop at `index` belongs to the word before it: `St.`, `N.Y.`, `Fla.`. */
function ownsStop(tokens: LineTokens, index: number): boolean {
  const word = tokens.at(index - 1);
  const stop = tokens.at(index);
  if (word === undefined || stop?.spaced !== false || word.text.length > 5) return false;
  const after = tokens.at(index + 1);
  if (after === undefined || after.kind === 'line') return false;
  if (after.kind === 'word') return word.text.length <= 3 && startsName(after) && !isHan(after);
  return after.kind === 'dash' || tokens.isMark(index + 1, ',(/)]،:');
}

/** `电` ends a Chinese dateline. */
function isWired({ text }: Token): boolean {
  return text === '电' || text === '電';
}

function isHan({ text }: Token): boolean {
  return text.charCodeAt(0) >= 0x2e80 && /^\p{sc=Han}/u.test(text);
}
