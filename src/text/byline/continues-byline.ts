import { kinds } from '../word-kinds.js';
import { partEnd } from './parts.js';
import { readAttribute } from './read-attribute.js';
import { hasVerb, readClauses } from './read-clause.js';
import { isAnd, isKind, inLength, ofLength, type Reading } from './reading.js';

/** A line of titles is no longer than this many terms. */
const mostTerms = 16;

/**
 * Whether a line of copy goes on with the byline above it: a title or an organization, or more names behind an "and". A
 * dateline, a headline or the lead does not.
 */
export function continuesByline(reading: Reading): boolean {
  const { terms } = reading;
  if (terms.length === 0 || terms.length > mostTerms) return false;
  const end =
    terms.at(-1)?.text === '=' || terms.at(-1)?.text === '<' ? terms.length - 1 : terms.length;
  if (
    terms
      .slice(0, end)
      .some(
        ({ kind }) => kind === 'stop' || kind === 'dash' || kind === 'quote' || kind === 'other',
      )
  ) {
    return false;
  }
  const to = partEnd(reading, 0, end);
  if (isAnd(reading, 0)) return readClauses(reading, { from: 1, to }) !== undefined;
  if (hasVerb(reading, { from: 0, to: end }) || !isCapitalized(reading, to)) return false;
  const { jobTitle, affiliation, isCertain } = readAttribute(reading, { from: 0, to });
  return isCertain && (jobTitle !== undefined || affiliation !== undefined);
}

/** Whether all words have capitals but those that join others: a line of prose has more small ones. */
function isCapitalized(reading: Reading, to: number): boolean {
  if (ofLength(reading, 0) > 0) return true;
  for (let at = 0; at < to; at++) {
    const isJoint = isAnd(reading, at) || inLength(reading, at) > 0 || ofLength(reading, at) > 0;
    const isSmall = isKind(reading, at, kinds.small);
    if (isSmall && !isJoint && !isKind(reading, at, kinds.article | kinds.title | kinds.staff)) {
      if (reading.lexicon.agency(reading.terms[at]?.text ?? '') === undefined) return false;
    }
  }
  return true;
}
