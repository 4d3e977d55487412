import { kinds } from '../word-kinds.js';
import { holdsKind, isAnd, isKind, inLength, ofLength, type Reading, type Run } from './reading.js';

/** A person's name, and what stands around it within the same words. */
export interface NameRuns {
  readonly honorificPrefix?: Run;
  readonly name: Run;
  readonly honorificSuffix?: Run;
  readonly next: number;
}

/** A name has at most this many words: `Maria do Carmo de la Cruz y Example`. */
const mostWords = 8;

/**
 * The name that starts at `at` and ends before `end`.
 *
 *     Lt. Gen. Piet van der Berg Jr.
 *     ^ prefix ^ name            ^ suffix
 */
export function readName(reading: Reading, at: number, end: number): NameRuns | undefined {
  const from = honorificsEnd(reading, at, end);
  const to = Math.min(wordsEnd(reading, from, end), attributeStart(reading, from, end));
  const last = suffixStart(reading, from, to);
  if (!isName(reading, { from, to: last })) return undefined;
  return {
    name: { from, to: last },
    next: to,
    ...(from > at && { honorificPrefix: { from: at, to: from } }),
    ...(last < to && { honorificSuffix: { from: last, to } }),
  };
}

/** Behind the honorifics at `at`; the last word of the run is always the name's. */
function honorificsEnd(reading: Reading, at: number, end: number): number {
  // `the Rev. Kari Eksempel`
  let next =
    isKind(reading, at, kinds.article) && isHonorific(reading, at + 1, false) ? at + 1 : at;
  while (next < end - 1 && isHonorific(reading, next, next > at)) next++;
  return next;
}

/** Behind another honorific its stop may be missing: `Lt Gen`. */
function isHonorific(reading: Reading, at: number, follows: boolean): boolean {
  const isStopped = follows || reading.terms[at]?.text.endsWith('.') === true;
  return isKind(reading, at, kinds.honorific | (isStopped ? kinds.stoppedHonorific : 0));
}

/** Behind the words at `at` that a name can have. */
function wordsEnd(reading: Reading, at: number, end: number): number {
  let next = at;
  while (next < end && next - at < mostWords + 2 && isNamePart(reading, next, end)) next++;
  return next;
}

function isNamePart(reading: Reading, at: number, end: number): boolean {
  const term = reading.terms[at];
  // A nickname stands in quotation marks: `Kari "Ka" Eksempel`.
  if (term?.kind === 'quote') return at + 1 < end;
  if (term?.kind !== 'word' || /^\p{N}|&/u.test(term.text)) return false;
  const isCapital =
    isKind(reading, at, kinds.capital) || /^\p{Ll}{1,4}['’-]\p{Lu}/u.test(term.text);
  if (isCapital) return !(reading.isShouted && isConnective(reading, at));
  if (isKind(reading, at, kinds.particle)) return at + 1 < end && !leadsAway(reading, at);
  return !isKind(reading, at, kinds.small) && !isAnd(reading, at);
}

function isConnective(reading: Reading, at: number): boolean {
  return isAnd(reading, at) || inLength(reading, at) > 0 || ofLength(reading, at) > 0;
}

/** Whether a small word that could be a particle joins names or leads to an affiliation: `Ana de EFE`. */
function leadsAway(reading: Reading, at: number): boolean {
  if (isAnd(reading, at) && !isKind(reading, at, kinds.particle)) return true;
  if (ofLength(reading, at) === 0) return false;
  const next = isKind(reading, at + 1, kinds.article) ? at + 2 : at + 1;
  return (
    isKind(reading, next, kinds.organization | kinds.staff) ||
    agencyEnd(reading, next, next + 3) > next
  );
}

/** Behind the name of an agency that the table knows, the longest at `at`; `at` itself where there is none. */
export function agencyEnd(reading: Reading, at: number, end: number): number {
  const { terms, text, lexicon } = reading;
  const first = terms[at];
  if (first === undefined || !isKind(reading, at, kinds.agencyStart)) return at;
  for (let to = Math.min(end, at + 5); to > at; to--) {
    const last = terms[to - 1];
    if (last?.kind !== 'word') continue;
    if (lexicon.agency(text.slice(first.start, last.end)) !== undefined) return to;
  }
  return at;
}

/**
 * Where, without a comma before it, an agency or a title starts behind the name's first word: `JANE DOE Associated Press
 * Writer`; `end` where none does.
 */
function attributeStart(reading: Reading, at: number, end: number): number {
  // `홍길동 기자`: where no word has capitals, one is a whole name.
  const isUncased = /^\p{Lo}+$/u.test(reading.terms[at]?.text ?? '');
  if (isUncased && end - at === 2 && isKind(reading, at + 1, kinds.title)) return at + 1;
  if (end - at < 3 || !holdsKind(reading, { from: at, to: end }, titled)) return end;
  for (let from = at + 1; from < end; from++) {
    if (isAttributeStart(reading, at, from, end)) return from;
  }
  return end;
}

/** Without a word of these kinds nothing but a name stands there. */
const titled = kinds.title | kinds.staff | kinds.agencyStart;

function isAttributeStart(reading: Reading, at: number, from: number, end: number): boolean {
  const { terms, isShouted } = reading;
  if (terms[from]?.kind !== 'word') return false;
  const isTitled = endsInTitle(reading, from, end);
  if (
    isShouted &&
    isTitled &&
    !isKind(reading, from, kinds.shouted) &&
    isKind(reading, from - 1, kinds.shouted)
  )
    return true;
  if (from - at < 2) return false;
  const to = agencyEnd(reading, from, end);
  if (to > from) {
    // `Petra` and `Hina` are agencies, and given names.
    const isPlain = isKind(reading, from, kinds.nameToo) || (to === from + 1 && isShouted);
    return isTitled || (to === end && !isPlain);
  }
  return (
    isTitled &&
    isKind(reading, from, kinds.title | kinds.staff | kinds.organization | kinds.rank) &&
    !isKind(reading, from, kinds.nameToo)
  );
}

/** Whether the last word before `end` is one of a title or of staff. */
function endsInTitle(reading: Reading, from: number, end: number): boolean {
  let last = from;
  while (
    last + 1 < end &&
    reading.terms[last + 1]?.kind === 'word' &&
    !isConnective(reading, last + 1)
  )
    last++;
  return isKind(reading, last, kinds.title | kinds.staff) && !isKind(reading, last, kinds.nameToo);
}

/** Where `Jr.`, `III` or `PhD` start at the end of the run; two words of the name stand before them. */
function suffixStart(reading: Reading, from: number, to: number): number {
  let start = to;
  while (start - 1 >= from + 2 && isKind(reading, start - 1, kinds.suffix)) start--;
  return start;
}

/** Whether the run can be somebody's name. */
function isName(reading: Reading, { from, to }: Run): boolean {
  if (to <= from || to - from > mostWords) return false;
  const { terms } = reading;
  if (isKind(reading, from, kinds.weekday | kinds.notName | kinds.article)) return false;
  if (to - from === 1 && isKind(reading, from, kinds.month)) return false;
  // `BBC Sport`
  if (to - from > 1 && isKind(reading, to - 1, kinds.beat)) return false;
  let full = 0;
  for (let at = from; at < to; at++) {
    const text = terms[at]?.text ?? '';
    const isParticle = isKind(reading, at, kinds.particle);
    if (isKind(reading, at, kinds.common) && !isParticle) return false;
    if (/\p{L}{2}|\p{sc=Han}/u.test(text) && !(isParticle && isKind(reading, at, kinds.small)))
      full++;
  }
  return full > 0;
}
