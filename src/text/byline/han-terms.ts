import type { Token } from '../tokens.js';
import { kinds } from '../word-kinds.js';
import type { BylineWords } from './byline-words.js';

/** A Chinese keyword has at most this many characters. */
const longestKeyword = 6;

/** On both sides of a word for "and" stand at least so many characters of a name. */
const shortestName = 2;

/**
 * Behind the word that starts with the Han token at `at`; `undefined` where none does. Chinese leaves no blanks between words:
 * a keyword ends where its table says, a name in front of a word for "and".
 *
 *     本报记者张三和李四
 *     ^ keyword ^ name, and, name
 */
export function hanTermEnd(
  tokens: readonly Token[],
  at: number,
  words: BylineWords,
): number | undefined {
  if (!isHan(tokens[at])) return undefined;
  const end = runEnd(tokens, at);
  const follows = at > 0 && tokens[at]?.spaced === false && isHan(tokens[at - 1]);
  if (follows && isJoint(tokens, at, words)) return at + 1;
  const keyword = follows
    ? undefined
    : keywordEnd(tokens, at, Math.min(end, at + longestKeyword), words);
  if (keyword !== undefined) return keyword;
  for (let next = at + shortestName; next + shortestName < end; next++) {
    if (isJoint(tokens, next, words)) return next;
  }
  return end;
}

/** Behind the Han that stand without blanks, and the middle dots that divide the parts of a foreign name. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const token = tokens[end];
    if (token === undefined || token.spaced) return end;
    if (isHan(token)) end++;
    else if (/^[·‧・]$/.test(token.text) && isHan(tokens[end + 1])) end += 2;
    else return end;
  }
}

function keywordEnd(
  tokens: readonly Token[],
  at: number,
  end: number,
  words: BylineWords,
): number | undefined {
  for (let next = end; next > at; next--) {
    const key = tokens
      .slice(at, next)
      .map(({ text }) => text)
      .join('');
    // `文` and `摄` are keywords before a sign, and within names.
    const isAlone = next > at + 1 || /^[:：/／]$/.test(tokens[next]?.text ?? '');
    if (isAlone && words.isOpener(key)) return next;
  }
  return undefined;
}

function isJoint(tokens: readonly Token[], at: number, words: BylineWords): boolean {
  return (words.kindsOf(tokens[at]?.text ?? '') & kinds.and) !== 0;
}

function isHan(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{sc=Han}/u.test(token.text);
}
