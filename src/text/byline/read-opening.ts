import type { Role } from '../../model/index.js';
import { kinds } from '../word-kinds.js';
import type { BylineWords } from './byline-words.js';
import type { Term } from './term.js';

/** How a byline opens. */
export interface Opening {
  /** What its first sign or word is; `none` where a name starts it. */
  readonly kind: 'keyword' | 'dash' | 'bracket' | 'none';
  /** The keyword as its table has it: `by`, `photos by`. */
  readonly keyword?: string;
  /** What the keyword says that the people did. */
  readonly role?: Role;
  /** Index of the keyword's first term, or of the first name's. */
  readonly start: number;
  /** Index of the first term behind it. */
  readonly next: number;
  /** Index behind the byline's last term: that of a closing bracket, or of a closing sign such as dpa's `=`. */
  readonly end: number;
}

/**
 * How the byline in `terms` opens, and where its closing signs start.
 *
 *     By Kari Eksempel, dpa =     — Kari Eksempel     (di Kari Esempio)
 *     ^ keyword            ^ end  ^ dash              ^ bracket and keyword
 */
export function readOpening(terms: readonly Term[], words: BylineWords, isField: boolean): Opening {
  const first = terms[0]?.kind;
  const isBracketed = first === 'open' && terms.at(-1)?.kind === 'close';
  const from = isBracketed || first === 'dash' ? 1 : 0;
  const end = isBracketed ? terms.length - 1 : closingSigns(terms);
  const keyword = readKeyword(terms, from, words, isField);
  if (keyword !== undefined) return { kind: 'keyword', start: from, ...keyword, end };
  return {
    kind: isBracketed ? 'bracket' : first === 'dash' ? 'dash' : 'none',
    start: from,
    next: from,
    end,
  };
}

function readKeyword(
  terms: readonly Term[],
  at: number,
  words: BylineWords,
  isField: boolean,
): Pick<Opening, 'keyword' | 'role' | 'next'> | undefined {
  const before = words.before.match(terms, at);
  const credit = words.creditBefore.match(terms, at);
  const length = Math.max(before?.length ?? 0, credit?.length ?? 0);
  if (length === 0) return undefined;
  const keyword = terms
    .slice(at, at + length)
    .map(({ key }) => key)
    .join(' ');
  const isCredit = (credit?.length ?? 0) > (before?.length ?? 0);
  const sign = terms[at + length]?.kind;
  const keyBehind = terms[at + length]?.key ?? '';
  const hasSign = sign === 'colon' || (sign === 'slash' && /^\p{sc=Han}/u.test(keyword));
  // `with` and `photo` open nothing by themselves in copy.
  const isTitle = !hasSign && (words.kindsOf(keyword) & kinds.title) !== 0;
  const isLoose = isCredit && length === 1 && !hasSign;
  if (isLoose && !(isField && !isTitle && isFullName(terms, at + 1))) return undefined;
  // `Корр. ТАСС Иван Примеров`: what opens the line is a title as well, and is read as one; `Haber Merkezi` is a newsroom.
  const isNewsroom = !hasSign && isOfStaff(words, keyword) && isOfStaff(words, keyBehind);
  const next = hasSign ? at + length + 1 : isTitle || isNewsroom ? at : at + length;
  return { keyword, ...(isCredit && credit && { role: credit.value }), next };
}

function isOfStaff(words: BylineWords, key: string): boolean {
  return (words.kindsOf(key) & kinds.staff) !== 0;
}

/** Whether two words follow, so that the one before them is not a given name. */
function isFullName(terms: readonly Term[], at: number): boolean {
  return terms[at]?.kind === 'word' && terms[at + 1]?.kind === 'word';
}

/** `=` and `<` close the lines of some wires; stops and commas at the end say nothing. */
function closingSigns(terms: readonly Term[]): number {
  let end = terms.length;
  while (end > 1) {
    const term = terms[end - 1];
    const closes =
      term?.kind === 'stop' ||
      term?.kind === 'comma' ||
      term?.kind === 'dash' ||
      term?.kind === 'line';
    if (!closes && !/^[=<*:]$/.test(term?.text ?? '')) break;
    end--;
  }
  return end;
}
