import { acronyms } from '../../vocabulary/acronyms.js';
import type { Lexicon } from '../lexicon.js';
import { isCapitals } from '../place/place-case.js';
import { kinds } from '../word-kinds.js';
import type { BylineWords } from './byline-words.js';

/**
 * A title or an organization's name in display case, when it is printed in capitals; any other is left as it is. Agencies are
 * spelt as their rows have them, and initials stay.
 *
 *     TIMES STAFF WRITER     Times Staff Writer
 *     REUTERS                Reuters
 *     PROFESSOR AT UCLA      Professor at UCLA
 */
export function displayPhrase(printed: string, words: BylineWords, lexicon: Lexicon): string {
  const agency = lexicon.agency(printed);
  if (agency !== undefined) {
    const same = agency.printed.find((form) => form.toLowerCase() === printed.toLowerCase());
    return same ?? printed;
  }
  if (!isCapitals(printed)) return printed;
  return printed
    .split(' ')
    .map((word, index) => displayWord(word, index, words, lexicon))
    .join(' ');
}

function displayWord(word: string, index: number, words: BylineWords, lexicon: Lexicon): string {
  const [letters] = /[\p{L}\p{M}'’-]+/u.exec(word) ?? [];
  if (letters === undefined) return word;
  const key = letters.toLowerCase();
  const kind = words.kindsOf(key);
  if (index > 0 && isSmallWord(key, kind, words)) return word.toLowerCase();
  const agency = lexicon.agency(letters)?.printed.find((form) => form.toLowerCase() === key);
  if (agency !== undefined) return word.replace(letters, agency);
  return isInitials(letters) ? word : word.replace(letters, letters.slice(0, 1) + key.slice(1));
}

/** Small within a title: a connective, an article, a short frequent word. */
function isSmallWord(key: string, kind: number, words: BylineWords): boolean {
  if ((kind & (kinds.and | kinds.article)) !== 0) return true;
  const joint = [{ key }];
  const isJoint = words.of.match(joint, 0) !== undefined || words.in.match(joint, 0) !== undefined;
  return isJoint || (key.length <= 4 && (kind & kinds.common) !== 0);
}

function isInitials(letters: string): boolean {
  return letters.length < 3 || !/[AEIOUY\P{ASCII}]/u.test(letters) || acronyms.includes(letters);
}
