import { withAddition } from '../byline/person-draft.js';
import { readClause } from '../byline/read-clause.js';
import { agencyEnd } from '../byline/read-name.js';
import { partOf, type Reading } from '../byline/reading.js';
import { type CreditList, creditsOf } from './credit-of.js';

/**
 * A name behind a slash: a photographer's, `AP Photo/Kari Eksempel`, `AFP PHOTO / Kari Eksempel`, `(REUTERS/Kari Eksempel)`; with
 * neither such a word nor brackets, `WAM/Kari Eksempel`, of somebody whose part is not told. What follows the name, such as
 * `File`, says of the picture and not of the person.
 */
export function readSlashCredit(reading: Reading, isBracketed: boolean): CreditList | undefined {
  const { terms, words } = reading;
  const slash = terms.findIndex(({ kind }) => kind === 'slash');
  if (slash < 1) return undefined;
  const agency = agencyEnd(reading, 0, slash);
  const hasWord =
    agency < slash && words.creditBefore.match(terms, agency)?.value === 'photographer';
  if (agency === 0 || agency < slash - (hasWord ? 1 : 0)) return undefined;
  const isPhoto = hasWord || isBracketed;
  const comma = terms.findIndex(({ kind }) => kind === 'comma');
  const to = comma < 0 ? terms.length : comma;
  const clause = readClause(reading, { from: slash + 1, to });
  if (clause === undefined || (!isPhoto && (clause.words < 2 || comma >= 0))) return undefined;
  const affiliation = partOf(reading, { from: 0, to: agency });
  return creditsOf(reading, [
    {
      text: partOf(reading, { from: 0, to: terms.length }),
      people: [withAddition(clause.person, { affiliation })],
      ...(isPhoto && { role: 'photographer' }),
    },
  ]);
}
