import { kinds } from '../word-kinds.js';
import { isKnownPlace } from './read-attribute.js';
import { isKind, type Reading, type Run } from './reading.js';
import type { TermKind } from './term.js';

/** Whether a term of the kind divides a byline's parts. */
export function divides(kind: TermKind | undefined): boolean {
  return kind !== undefined && dividers.has(kind);
}

const dividers: ReadonlySet<TermKind> = new Set([
  'comma',
  'semicolon',
  'colon',
  'slash',
  'dash',
  'bar',
  'open',
  'close',
  'stop',
  'line',
  'other',
]);

/** Index of the first sign at or behind `at` that divides parts; addresses are parts of their own. */
export function partEnd(reading: Reading, at: number, end: number): number {
  const { terms } = reading;
  const isAddress = terms[at]?.kind === 'address';
  let next = at;
  while (next < end) {
    // `The (Nashville) Example`
    const isWithin =
      next > at && terms[next]?.kind === 'open' && isKind(reading, next - 1, kinds.article);
    if (isWithin) next = closingBracket(reading, next, end);
    else if (divides(terms[next]?.kind)) break;
    if ((terms[next]?.kind === 'address') !== isAddress) break;
    if (next > at && creditLength(reading, next) > 1) break;
    next++;
  }
  return next;
}

/** How many words at `at` are a phrase such as `as told to`; a single one may be a title's: `photo editor`. */
function creditLength(reading: Reading, at: number): number {
  const { terms, words } = reading;
  if (!isKind(reading, at, kinds.creditStart) || isKind(reading, at, kinds.capital)) return 0;
  return words.creditBefore.match(terms, at)?.length ?? 0;
}

/** Index of the closing bracket at or behind `at`; `end` where none is. */
export function closingBracket({ terms }: Reading, at: number, end: number): number {
  let next = at;
  while (next < end && terms[next]?.kind !== 'close') next++;
  return next;
}

/** Whether a day or a year stands at `at`: `Oct 17`, `17 Oct`, `2026`. */
export function isDate(reading: Reading, at: number): boolean {
  const isNumber = (index: number): boolean => /^\p{N}/u.test(reading.terms[index]?.text ?? '');
  if (isKind(reading, at, kinds.month)) return isNumber(at + 1);
  return (
    isNumber(at) &&
    (isKind(reading, at + 1, kinds.month) || /^\p{N}{4}$/u.test(reading.terms[at]?.text ?? ''))
  );
}

/** Where in the name at the run's end a place starts that a table knows, two words of the name before it. */
export function trailingPlace(reading: Reading, { from, to }: Run): number | undefined {
  for (let at = from + 2; at < to; at++) {
    if (isKnownPlace(reading, { from: at, to })) return at;
  }
  return undefined;
}
