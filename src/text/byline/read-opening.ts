import type { Role } from '../../model/index.js';
import type { BylineWords } from './byline-words.js';
import type { Term } from './terms.js';

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
export function readOpening(terms: readonly Term[], words: BylineWords): Opening {
  const first = terms[0]?.kind;
  const isBracketed = first === 'open' && terms.at(-1)?.kind === 'close';
  const from = isBracketed || first === 'dash' ? 1 : 0;
  const end = isBracketed ? terms.length - 1 : closingSigns(terms);
  const keyword = readKeyword(terms, from, words);
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
  // `with` and `photo` open nothing by themselves.
  if (isCredit && length === 1 && terms[at + length]?.kind !== 'colon') return undefined;
  const behind = terms[at + length]?.kind === 'colon' ? at + length + 1 : at + length;
  return { keyword, ...(isCredit && credit && { role: credit.value }), next: behind };
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
