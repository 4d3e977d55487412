import { kinds } from '../word-kinds.js';
import type { Role } from '../../model/index.js';
import { type Clause, readClauses } from './read-clause.js';
import { isStaff } from './read-staff.js';
import { holdsKind, isAnd, isKind, ofLength, type Reading, type Run } from './reading.js';

/** The people that a run of words lists, and what stands among them. */
export interface NameList {
  readonly clauses: readonly Clause[];
  readonly newsroom?: Run;
}

/** Two lists, where a word between them says what the second did. */
export interface NamePair {
  readonly left: NameList;
  readonly right: NameList;
  readonly role: Role;
}

/** People, and a newsroom that stands last among them: `Jane Doe and agencies`. */
export function readNameList(reading: Reading, { from, to }: Run): NameList | undefined {
  for (let at = to - 2; at > from; at--) {
    const newsroom = { from: at + 1, to };
    if (!isAnd(reading, at) || !isStaff(reading, newsroom)) continue;
    const clauses = readClauses(reading, { from, to: at });
    if (clauses !== undefined) return { clauses, newsroom };
  }
  const clauses = readClauses(reading, { from, to });
  return clauses && { clauses };
}

/** A newsroom, and people behind it: `The Associated Press and Jane Doe`. */
export function readBehindNewsroom(reading: Reading, { from, to }: Run): NameList | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    const newsroom = { from, to: at };
    if (!isAnd(reading, at) || !isStaff(reading, newsroom)) continue;
    const clauses = readClauses(reading, { from: at + 1, to });
    if (clauses !== undefined) return { clauses, newsroom };
  }
  return undefined;
}

/** `Jane Doe with John Roe`: `with` stands in front of affiliations too, so that names must stand on both sides. */
export function readNamePair(reading: Reading, { from, to }: Run): NamePair | undefined {
  if (!holdsKind(reading, { from, to }, kinds.creditStart)) return undefined;
  for (let at = from + 1; at < to - 1; at++) {
    const credit = reading.words.creditBefore.match(reading.terms, at);
    const fewest = credit?.length === 1 ? fewestWords(reading, at, credit.value) : undefined;
    if (credit === undefined || fewest === undefined) continue;
    const left = readNameList(reading, { from, to: at });
    const right = readNameList(reading, { from: at + 1, to });
    const areNames =
      right?.clauses.every(({ isDoubtful, words }) => !isDoubtful && words >= fewest) === true;
    return left && right && areNames ? { left, right, role: credit.value } : undefined;
  }
  return undefined;
}

/**
 * How many words each name has at least behind a word that joins those who wrote and those who helped; `undefined` for a word that joins
 * none. `with` is one of affiliations too, so that a single word behind it is a name; another, such as `avec`, may be part of a name.
 */
function fewestWords(reading: Reading, at: number, role: Role): number | undefined {
  if (ofLength(reading, at) > 0) return 1;
  return role === 'contributor' && isKind(reading, at, kinds.small) ? 2 : undefined;
}
