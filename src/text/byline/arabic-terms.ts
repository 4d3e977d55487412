import { startKinds } from '../word-kinds.js';
import { wordKey } from '../word-key.js';
import { namesWithWaw } from '../../vocabulary/personal-names.js';
import type { BylineWords } from './byline-words.js';
import type { Term } from './term.js';

/** Words of a name before and behind it that an "and" must have. */
const wordsBefore = 2;

/**
 * The term as Arabic means it: `و`, the word for "and", is written onto the next name, and it is parted from it where two words
 * of a name stand before and another word follows; names that start with the letter stay whole.
 *
 *     كاري مثال وأولا نموذج
 *               ^ و, أولا
 */
export function arabicTerms(
  term: Term,
  before: readonly Term[],
  isFollowed: boolean,
  words: BylineWords,
): readonly Term[] {
  if (!isFollowed || term.kind !== 'word' || !term.text.startsWith('و') || term.text.length < 4)
    return [term];
  if (namesWithWaw.includes(term.text) || (words.kindsOf(term.key) & ~startKinds) !== 0)
    return [term];
  const names = before.slice(-wordsBefore);
  if (
    names.length < wordsBefore ||
    names.some(({ kind, key }) => kind !== 'word' || words.isOpener(key))
  )
    return [term];
  const text = term.text.slice(1);
  const middle = term.start + 1;
  return [
    { ...term, text: 'و', key: 'و', end: middle },
    { ...term, text, key: wordKey(text), start: middle, spaced: false },
  ];
}
