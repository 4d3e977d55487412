import type { Dateline } from '../model/index.js';
import type { Reading } from '../syndication/reading.js';
import { readFieldDateline } from '../text/dateline/read-field-dateline.js';
import type { Lexicon } from '../text/lexicon.js';
import { parseTimestamp } from '../time/parse-timestamp.js';
import type { Statement } from './statement.js';

/**
 * The dateline that a field of its own gives, with the places that are named beside it. Sites put days, authors and rights there: those
 * are none.
 */
export function readDateline(
  statements: readonly Statement[],
  lexicon: Lexicon,
  reading: Reading,
): Dateline | undefined {
  const said = statements.find(({ facts }) => facts.dateline ?? facts.datelinePlaces[0]);
  if (said === undefined) return undefined;
  const { dateline: field, datelinePlaces: places } = said.facts;
  const read =
    field && isDateline(field.text) ? readFieldDateline(field.text, { lexicon }) : undefined;
  if (field === undefined || read === undefined) {
    return places.length === 0
      ? undefined
      : { text: '', places, dateInferred: 'none', agencies: [] };
  }
  reading.place('dateline', field);
  reading.report(
    ...read.findings.map((found) => ({ ...found, span: { start: field.start, end: field.end } })),
  );
  const known = read.dateline.places;
  const merged = places.map((place) => ({
    ...known.find(({ name }) => name === place.name),
    ...place,
  }));
  return places.length === 0 ? read.dateline : { ...read.dateline, places: merged };
}

const longestDateline = 160;

function isDateline(text: string): boolean {
  return (
    text.length <= longestDateline &&
    (/\p{L}/u.test(text) || !/\d/.test(text)) &&
    parseTimestamp(text).day === undefined
  );
}
