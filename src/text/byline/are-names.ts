import type { PeopleEvidence } from './people-list.js';
import { isKnownPlace } from './read-attribute.js';
import type { Clause } from './read-clause.js';
import { agencyEnd } from './read-name.js';
import type { Reading, Run } from './reading.js';

/** Whether behind a comma or a line's end more names stand, rather than a title, an organization or a place. */
export function areNames(
  reading: Reading,
  clauses: readonly Clause[],
  run: Run,
  { nameWords, isShouted }: PeopleEvidence,
): boolean {
  const [first] = clauses;
  if (first === undefined || nameWords === 0) return false;
  if (isShouted && !first.hasCapitals) return false;
  if (first.words === 1 && nameWords > 1) return false;
  if (clauses.length > 1) return clauses.some(({ isDoubtful }) => !isDoubtful);
  if (first.isDoubtful || agencyEnd(reading, run.from, run.to) > run.from) return false;
  // `Example Centre executive director` is no name with its title: that would stand behind a sign.
  if (first.behind?.jobTitle !== undefined) return false;
  if (first.before ?? first.behind ?? first.person.honorificPrefix) return true;
  return !isKnownPlace(reading, run);
}
