import { wordKey } from '../word-key.js';
import type { Lexicon } from '../lexicon.js';
import { kinds } from '../word-kinds.js';
import type { BylineWords } from './byline-words.js';

/** A bare byline of copy is no longer than this. */
const longestBare = 240;

/** `Associated Press of Pakistan`. */
const longestAgency = 40;

/** A byline in Chinese, and the keyword that opens it. */
const longestHan = 60;
const longestKeyword = 6;

/** The name in front of the first sign has at most this many words. */
const mostWords = 9;

/**
 * Whether a line of copy is worth reading as a byline: a keyword starts it, or a dash or bracket, or what could be a name
 * that more stands behind, or it is an agency's name. It is asked of many lines, so it looks at little.
 *
 * @param needsMore - Whether a name alone is not enough where the line stands.
 */
export function mayBeByline(
  line: string,
  words: BylineWords,
  lexicon: Lexicon,
  needsMore: boolean,
): boolean {
  const first = firstWord.exec(line)?.[1];
  if (first === undefined) return bracketOrDash.test(line);
  if (words.isOpener(wordKey(first)) || hasHanOpener(line, first, words)) return true;
  if (line.length <= longestAgency && lexicon.agency(line.trim()) !== undefined) return true;
  if (line.length > longestBare || /^\p{Ll}/u.test(first)) return false;
  const sign = line.search(/[,;:|/()\n–—]| -/);
  if (sign < 0 && needsMore) return false;
  const name = (sign < 0 ? line : line.slice(0, sign)).trim().split(/\s+/);
  return name.length <= mostWords && name.every((word) => couldBeNamed(word, words));
}

/** The first word, behind blanks alone. */
const firstWord = /^\s{0,40}([\p{L}\p{M}]{1,40})/u;
const bracketOrDash = /^\s{0,40}(?:[(（-]|–|—|―)/u;

/** `记者张三`: the keyword stands in one word with the name, and in a sentence with its verb. */
function hasHanOpener(line: string, first: string, words: BylineWords): boolean {
  if (line.length > longestHan || !/^\p{sc=Han}{3}/u.test(first)) return false;
  if (/[，。！？；]/u.test(line)) return false;
  for (let end = longestKeyword; end >= 2; end--) {
    if (words.isOpener(first.slice(0, end))) return true;
  }
  return false;
}

function couldBeNamed(word: string, words: BylineWords): boolean {
  return (
    !/^\p{Ll}/u.test(word) ||
    /^\p{Ll}{1,4}['’-]\p{Lu}/u.test(word) ||
    (words.kindsOf(wordKey(word)) & joints) !== 0
  );
}

const joints = kinds.particle | kinds.and;
