import type { BylineWords } from '../byline/byline-words.js';
import { wordKey } from '../word-key.js';

/**
 * Whether a line or paragraph is worth reading as credits: a bracket or a phrase starts it, a slash parts an agency from a
 * name, or a word stands in it that says what people did. It is asked of every story's last paragraphs, so it looks at little.
 */
export function mayBeCredits(text: string, words: BylineWords): boolean {
  const first = firstWord.exec(text)?.[0];
  if (first === undefined) return bracket.test(text);
  if (words.isOpener(wordKey(first))) return true;
  if (text.length <= longestWithSlash && text.includes('/')) return true;
  return words.creditBehind.mayStandIn(text);
}

/** A photographer's credit is no longer than this. */
const longestWithSlash = 120;

const firstWord = /^[\p{L}\p{M}]{1,40}/u;
const bracket = /^[(（]/;
