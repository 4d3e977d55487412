import { endMarks } from '../../vocabulary/end-marks.js';
import type { Lexicon } from '../lexicon.js';
import type { CreditList } from './credit-of.js';

/**
 * The agency's own name beneath the text, with its writers' initials or a word that ends the story.
 *
 *     STT     (PAP)     /ritzau/     ==Kyodo     --IANS     PTI ABC XYZ     Lusa/Fim
 *
 * In other letters than its row prints it, a name is a sign only within brackets or slashes or behind dashes.
 */
export function readAgencySign(line: string, lexicon: Lexicon): CreditList | undefined {
  if (line.length > longest) return undefined;
  const [, opening = '', inner = ''] = around.exec(line.replace(deskBehind, '')) ?? [];
  const [names = '', mark] = inner.split('/');
  if (mark !== undefined && !endMarks.enclosed.includes(mark.toLowerCase())) return undefined;
  return isAgency(names.split(' '), opening !== '', lexicon)
    ? { credits: [{ text: line, people: [] }], findings: [], origins: () => ({}) }
    : undefined;
}

/** An agency's name, and behind it nothing but groups of capitals. */
function isAgency(words: readonly string[], isMarked: boolean, lexicon: Lexicon): boolean {
  for (let count = Math.min(words.length, mostWords); count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    const row = lexicon.agency(name);
    if (row === undefined) continue;
    const initials = words.slice(count);
    const isSpelled = row.printed.includes(name);
    return (
      initials.length <= mostInitials &&
      initials.every((group) => /^\p{Lu}{2,4}$/u.test(group)) &&
      (isSpelled || (isMarked && initials.length === 0))
    );
  }
  return false;
}

const longest = 40;
/** `Associated Press of Pakistan`. */
const mostWords = 4;
const mostInitials = 5;

/** `(ANSA). KEK-OEK`: the writer and the desk behind the sign. */
const deskBehind = /(?<=[)）]\.?) \p{Lu}{2,3}[-/]\p{Lu}{2,3}$/u;

/** Dashes or a bracket in front, the words, the bracket and stop behind. */
const around = /^([-–—=]{1,3} ?|[(（/[]|)(\p{L}[^()（）[\]]{0,38}?)[)）/\]]?\.?$/u;
