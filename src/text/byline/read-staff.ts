import { kinds } from '../word-kinds.js';
import { agencyEnd } from './read-name.js';
import { holdsKind, isAnd, isKind, inLength, ofLength, type Reading, type Run } from './reading.js';

/**
 * Whether the run names no person but a newsroom: `dpa correspondents`, `Times Wire Services`, `The Associated Press`.
 *
 * Each word is made a letter, and the letters are held against the {@link shapes} of such names.
 */
export function isStaff(reading: Reading, run: Run): boolean {
  if (!holdsKind(reading, run, telling)) return false;
  const outline = outlineOf(reading, run);
  return outline !== '' && shapes.some((shape) => shape.test(outline));
}

/**
 * One letter a word: `A` of an agency, `S` of staff, `T` the same but of one person, `O` of an organization, `N` that too but
 * people are named so, `c` a connective or article, `i` an indefinite one, `l` another in small letters, `X` any other; `''` where a term is no word.
 */
function outlineOf(reading: Reading, { from, to }: Run): string {
  let outline = '';
  let at = from;
  while (at < to) {
    if (reading.terms[at]?.kind !== 'word') return '';
    const agency = agencyEnd(reading, at, to);
    const isAgency = agency > at && !(isKind(reading, at, kinds.nameToo) && to - from > 1);
    outline += isAgency ? 'A' : letterOf(reading, at);
    at = isAgency ? agency : at + 1;
  }
  return outline;
}

function letterOf(reading: Reading, at: number): string {
  if (isAnd(reading, at) || isKind(reading, at, kinds.article)) return 'c';
  if (isKind(reading, at, kinds.notName) && reading.terms[at]?.text.length === 1) return 'i';
  if (isKind(reading, at, kinds.staff)) return isOnePerson(reading, at) ? 'T' : 'S';
  const isSmall = isKind(reading, at, kinds.small);
  if (!isSmall && isKind(reading, at, kinds.organization))
    return isKind(reading, at, kinds.nameToo) ? 'N' : 'O';
  if (inLength(reading, at) > 0 || ofLength(reading, at) > 0) return 'c';
  return isSmall ? 'l' : 'X';
}

/** Whether the word is one person's title: `writer`, but not `staff`, `service` or `writers`. */
function isOnePerson({ terms, words }: Reading, at: number): boolean {
  const key = terms[at]?.key ?? '';
  return (words.kindsOf(key) & kinds.title) !== 0 && words.singularOf(key) === key;
}

/** Without a word of these kinds no newsroom is named. */
const telling = kinds.staff | kinds.organization | kinds.agencyStart;

const shapes: readonly RegExp[] = [
  // The Associated Press; Reuters and AFP
  /^c?A(?:c{1,2}A)*$/,
  // staff and agencies; AP staff; Times Wire Services; our correspondent; Staff Writer
  /^(?![^l]*l[^l]*l)c?[lcAON]{0,5}[ST][cAONST]{0,8}$/,
  // The Example Daily; the Example Daily newsroom
  /^cX{0,4}[ONS][cONSX]{0,6}$/,
  // Example Daily staff; Los Angeles Times Staff
  /^X{1,3}[ON][cAONSTX]{0,4}S[cAONS]{0,4}$/,
  // a Times Staff Writer; a staff writer
  /^i[XAON]{0,3}[ST]{1,3}$/,
  // Bee Staff; Bee Staff Writers
  /^X[ST]{0,2}S$/,
  // BBC News; Example University; University of Example; Ministry of Chess and Culture
  /^[XA]{1,3}[ON]{0,2}O$/,
  /^[XA]{0,3}[ON][XAON]{0,3}O$/,
  /^X{0,3}Oc[cXON]{1,8}$/,
];
