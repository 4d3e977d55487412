import { given } from '../../model/given.js';
import { kinds } from '../word-kinds.js';
import type { Addition, PersonDraft } from './person-draft.js';
import { type Attribute, readAttribute, withoutArticle } from './read-attribute.js';
import { agencyEnd, readName } from './read-name.js';
import {
  inLength,
  isAnd,
  holdsKind,
  isKind,
  ofLength,
  type Part,
  partOf,
  type Reading,
  type Run,
} from './reading.js';

/** One person and what stands with the name in the same clause: `AP writer Jane Doe in Oslo`. */
export interface Clause {
  readonly person: PersonDraft;
  /** What stands in front of the name, such as `AP writer`. */
  readonly before?: Addition;
  /** What stands behind it, such as `in Oslo`. */
  readonly behind?: Addition;
  /** Whether what stands in front is of those who follow too: `AP writers Jane Doe and John Roe`. */
  readonly isShared: boolean;
  /** Words of the name alone. */
  readonly words: number;
  /** Whether the name is in capitals, but for its initials and particles. */
  readonly isShouted: boolean;
  /** Whether a word of it is. */
  readonly hasCapitals: boolean;
  /** Whether a word of the name is one of titles or organizations too. */
  readonly isDoubtful: boolean;
}

/** The clauses that the run is made of, joined by words for "and"; `undefined` where a part of it is none. */
export function readClauses(reading: Reading, run: Run): readonly Clause[] | undefined {
  const clauses: Clause[] = [];
  let from = run.from;
  while (from < run.to) {
    const to = clauseEnd(reading, { from, to: run.to }, clauses);
    const clause = readClause(reading, { from, to });
    if (clause === undefined) return undefined;
    clauses.push(clause);
    from = to + 1;
  }
  return clauses.length === 0 ? undefined : clauses;
}

/** The clause that the run is. */
export function readClause(reading: Reading, { from, to }: Run): Clause | undefined {
  const owner = ownerIn(reading, from, to);
  if (owner !== undefined) {
    const clause = readClause(reading, { from: from + 1, to });
    return clause && { ...clause, before: { affiliation: owner, ...clause.before } };
  }
  const at = titleEnd(reading, { from, to });
  const runs = readName(reading, at, to);
  if (runs === undefined) return undefined;
  const tail = { from: runs.next, to };
  if (tail.from < to && !startsAddition(reading, tail)) return undefined;
  const before =
    at > from
      ? additionOf(reading, readAttribute(reading, withoutArticle(reading, { from, to: at })))
      : undefined;
  const behind = tail.from < to ? additionOf(reading, readAttribute(reading, tail)) : undefined;
  const { name, honorificPrefix, honorificSuffix } = runs;
  return {
    person: {
      name: partOf(reading, name),
      ...(honorificPrefix && { honorificPrefix: partOf(reading, honorificPrefix) }),
      ...(honorificSuffix && { honorificSuffix: partOf(reading, honorificSuffix) }),
    },
    isShared: before !== undefined && isPlural(reading, at - 1),
    words: wordsOf(reading, name),
    isShouted: isShouted(reading, name),
    hasCapitals: holdsKind(reading, name, kinds.shouted),
    isDoubtful: isDoubtful(reading, name),
    ...(before && { before }),
    ...(behind && { behind }),
  };
}

/** `CNN's Jane Doe`, `Reuters' Jane Doe`: whom the person works for, without what makes it a possessive. */
function ownerIn({ terms, lexicon }: Reading, at: number, to: number): Part | undefined {
  const term = terms[at];
  const name = term === undefined ? undefined : /^(\p{Lu}[^'’]+)['’]s?$/u.exec(term.text)?.[1];
  if (term === undefined || name === undefined || at + 2 >= to) return undefined;
  const isOwner = /^\p{Lu}{2,6}$/u.test(name) || lexicon.agency(name) !== undefined;
  return isOwner ? { text: name, start: term.start, end: term.start + name.length } : undefined;
}

/** An attribute's runs as parts of the text. */
export function additionOf(
  reading: Reading,
  { jobTitle, affiliation, place }: Attribute,
): Addition {
  return given({
    jobTitle: jobTitle && partOf(reading, jobTitle),
    affiliation: affiliation && partOf(reading, affiliation),
    place: place && { name: partOf(reading, place), regions: [] },
  });
}

/** At the first "and" that another clause stands behind. */
function clauseEnd(reading: Reading, { from, to }: Run, before: readonly Clause[]): number {
  if (!holdsKind(reading, { from, to }, kinds.and)) return to;
  for (let at = from + 1; at < to - 1; at++) {
    if (!isAnd(reading, at)) continue;
    const left = readClause(reading, { from, to: at });
    const right = readClause(reading, { from: at + 1, to: nextAnd(reading, at + 1, to) });
    if (left === undefined || right === undefined) continue;
    const isShort = left.words === 1 && before.every(({ words }) => words === 1);
    // `Ortega y Gasset` is one name, and in `Jane Doe of Simon and Schuster` only the first is a person.
    const isLoose = isKind(reading, at, kinds.particle) || left.behind !== undefined;
    if (right.words > 1 || isShort || !(isLoose || right.isDoubtful)) return at;
  }
  return to;
}

function nextAnd(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !isAnd(reading, at)) at++;
  return Math.min(at, to);
}

/** Behind a title in front of the name, such as `AP writer`; the run's start where there is none. */
function titleEnd(reading: Reading, { from, to }: Run): number {
  if (!holdsKind(reading, { from, to }, kinds.title | kinds.staff)) return from;
  // `Jane Doe Staff Writer`: it stands behind.
  const isBehind = isKind(reading, to - 1, kinds.title | kinds.staff);
  if (isBehind && !isKind(reading, to - 1, kinds.nameToo)) return from;
  let last = from;
  for (let at = Math.max(from, agencyEnd(reading, from, to)); at < to - 1; at++) {
    if (inLength(reading, at) > 0 || ofLength(reading, at) > 0 || isAnd(reading, at)) break;
    if (!isKind(reading, at, kinds.title | kinds.staff) || isKind(reading, at, kinds.nameToo))
      continue;
    // `Корр. ТАСС Иван Примеров`
    last = agencyEnd(reading, at + 1, to - 1);
  }
  // A single word in front may be a given name, unless reporters are called so.
  return last === from + 1 && !isKind(reading, from, kinds.staff) ? from : last;
}

/** Whether what stands behind a name, with no sign between, belongs to it. */
function startsAddition(reading: Reading, { from, to }: Run): boolean {
  if (inLength(reading, from) > 0 || ofLength(reading, from) > 0) return true;
  if (isAnd(reading, from)) return false;
  const { jobTitle, affiliation, isCertain } = readAttribute(reading, { from, to });
  return (
    isCertain &&
    (jobTitle !== undefined || affiliation !== undefined) &&
    !hasVerb(reading, { from, to })
  );
}

/** Whether the run is prose rather than a title: frequent words stand in it that join no names. */
export function hasVerb(reading: Reading, { from, to }: Run): boolean {
  for (let at = from; at < to; at++) {
    const isJoint = isAnd(reading, at) || inLength(reading, at) > 0 || ofLength(reading, at) > 0;
    if (
      isKind(reading, at, kinds.common) &&
      !isKind(reading, at, kinds.article | kinds.particle) &&
      !isJoint
    )
      return true;
  }
  return false;
}

function isShouted(reading: Reading, run: Run): boolean {
  if (!holdsKind(reading, run, kinds.shouted)) return false;
  return reading.terms
    .slice(run.from, run.to)
    .every(({ text }) => !/^\p{Lu}\p{Ll}{2,}$/u.test(text));
}

function isDoubtful(reading: Reading, { from, to }: Run): boolean {
  return holdsKind(reading, { from, to }, kinds.title | kinds.organization | kinds.staff);
}

function isPlural({ terms, words }: Reading, at: number): boolean {
  const key = terms[at]?.key ?? '';
  return words.singularOf(key) !== key;
}

/** Words of a name; a Chinese name is family name and given name in one. */
function wordsOf({ terms }: Reading, { from, to }: Run): number {
  const isHan = to - from === 1 && /^\p{sc=Han}{2}/u.test(terms[from]?.text ?? '');
  return isHan ? 2 : to - from;
}
