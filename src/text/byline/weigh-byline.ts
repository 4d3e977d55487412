import { kinds } from '../word-kinds.js';
import type { BylinePosition } from './byline-position.js';
import type { Opening } from './read-opening.js';
import type { PeopleReading } from './read-people.js';
import { isKind, type Reading } from './reading.js';

/** The least confidence with which a text is a byline. */
export const enough = 0.55;

/** From here on the reading is taken without a remark. */
export const sure = 0.7;

/** How much the place asks for a byline, when no keyword says that there is one. */
const positions: Readonly<Record<BylinePosition, number>> = {
  field: 0.45,
  'above-text': 0.3,
  trailing: 0.2,
  'below-headline': 0.2,
  'above-headline': 0.1,
  anywhere: 0,
};

/** What speaks for and against a reading, whatever opens it. */
const always = {
  fullName: 0.3,
  oneWordName: 0.05,
  newsroom: 0.25,
  /** Each part that a table places; two at most count. */
  certain: 0.2,
  guessed: -0.1,
  prose: -0.2,
  unplaced: -0.05,
  longName: -0.15,
  leftOver: -0.5,
  /** A word of titles or organizations in the name. */
  doubtful: -0.15,
} as const;

/** Where a keyword opens it. */
const withKeyword = {
  keyword: 0.45,
  /** In a field of its own a keyword can't be the start of a sentence. */
  field: 0.1,
  shouted: 0.05,
  several: 0.05,
  /** Within a sentence `by` has a small letter, and so it has in some bylines; a stop or a newsroom then tells. */
  small: -0.15,
  smallWithStop: -0.2,
  smallNewsroom: -0.3,
  placeName: -0.5,
} as const;

/** Where none does and the text is copy. */
const bare = {
  dash: 0.25,
  /** Something stands with the name without a sign between, as it does in sentences. */
  joined: -0.4,
  newsroom: -0.5,
  /** In a field: `Peter and Jane`. */
  several: 0.1,
  /** An agency that the table knows needs no keyword: `The Associated Press`. */
  agency: 0.1,
  stop: -0.2,
  /** A headline in capitals. */
  shouted: -0.3,
  doubtful: -0.3,
  placeName: -0.5,
} as const;

/**
 * How likely the reading is a byline, 0 to 1. Weights tuned on bylines of agencies and newspapers, with headlines, first
 * sentences and lines from the midst of stories as the counter-evidence.
 */
export function weighByline(
  reading: Reading,
  opening: Opening,
  found: PeopleReading,
  position: BylinePosition,
): number {
  const sum =
    generalWeight(opening, found) +
    (opening.kind === 'keyword'
      ? keywordWeight(reading, opening, found, position)
      : bareWeight(reading, opening, found, position));
  return Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100;
}

function generalWeight(opening: Opening, found: PeopleReading): number {
  const { certain, guessed, prose, nameWords, isDoubtful } = found.evidence;
  return (
    when(nameWords >= 2, always.fullName) +
    when(nameWords === 1, always.oneWordName) +
    when(nameWords === 0, always.newsroom) +
    when(nameWords > 5, always.longName) +
    Math.min(certain, 2) * always.certain +
    guessed * always.guessed +
    prose * always.prose +
    found.unplaced.length * always.unplaced +
    when(isDoubtful, always.doubtful) +
    when(found.next < opening.end && !found.datelineFollows, always.leftOver)
  );
}

function keywordWeight(
  reading: Reading,
  opening: Opening,
  found: PeopleReading,
  position: BylinePosition,
): number {
  const { nameWords, isShouted } = found.evidence;
  const isSmall = position !== 'field' && isKind(reading, opening.start, kinds.small);
  return (
    withKeyword.keyword +
    when(position === 'field', withKeyword.field) +
    when(isShouted, withKeyword.shouted) +
    when(found.people.length > 1, withKeyword.several) +
    when(isSmall, withKeyword.small) +
    when(isSmall && endsInStop(reading), withKeyword.smallWithStop) +
    when(isSmall && found.organization !== undefined, withKeyword.smallNewsroom) +
    when(nameWords === 1 && isPlaceName(reading, found), withKeyword.placeName)
  );
}

function bareWeight(
  reading: Reading,
  opening: Opening,
  found: PeopleReading,
  position: BylinePosition,
): number {
  const { certain, nameWords, isShouted, isJoined, isDoubtful } = found.evidence;
  const isCopy = position !== 'field';
  // A title says that it is a person; with a region or an agency alone behind it, it may be a place.
  const { honorificPrefix, jobTitle } = found.people[0] ?? {};
  const mayBePlace = (isCopy && (honorificPrefix ?? jobTitle) === undefined) || nameWords === 1;
  return (
    positions[position] +
    when(!isCopy && found.people.length > 1, bare.several) +
    when(opening.kind === 'dash', bare.dash) +
    when(isCopy && isJoined, bare.joined) +
    when(isCopy, newsroomWeight(reading, found)) +
    when(isCopy && endsInStop(reading), bare.stop) +
    when(isCopy && isShouted && certain === 0, bare.shouted) +
    when(isCopy && isDoubtful, bare.doubtful) +
    when(mayBePlace && isPlaceName(reading, found), bare.placeName)
  );
}

function newsroomWeight({ lexicon }: Reading, found: PeopleReading): number {
  const { organization, people, unplaced } = found;
  if (organization === undefined) return 0;
  const isAlone = people.length === 0 && unplaced.length === 0;
  const isAgency = isAlone && lexicon.agency(organization.text) !== undefined;
  return isAgency ? bare.agency : bare.newsroom;
}

function when(holds: boolean, weight: number): number {
  return holds ? weight : 0;
}

function endsInStop({ terms }: Reading): boolean {
  return terms.at(-1)?.kind === 'stop';
}

/** Whether the first name is a place's as well. */
function isPlaceName({ lexicon }: Reading, { people }: PeopleReading): boolean {
  const name = people[0]?.name.text;
  if (name === undefined) return false;
  return lexicon.places(name).length > 0 || lexicon.country(name) !== undefined;
}
