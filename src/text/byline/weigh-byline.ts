import { kinds } from './byline-words.js';
import type { BylinePosition } from './read-byline.js';
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

/** How much the opening says. */
const openings: Readonly<Record<Opening['kind'], number>> = {
  keyword: 0.45,
  dash: 0.25,
  bracket: 0,
  none: 0,
};

/**
 * What speaks for and against a reading. Tuned on bylines of agencies and newspapers, with headlines, first sentences and
 * sentences that start with a keyword (`By Monday, …`) as the counter-evidence.
 */
const evidence = {
  field: 0.1,
  fullName: 0.3,
  newsroom: 0.25,
  shouted: 0.05,
  certain: 0.2,
  several: 0.05,
  oneWordName: 0.05,
  placeName: -0.5,
  manyWords: -0.15,
  guessed: -0.1,
  prose: -0.2,
  unplaced: -0.05,
  leftOver: -0.5,
  smallKeyword: -0.05,
} as const;

/** How likely the reading is a byline, 0 to 1. */
export function weighByline(
  reading: Reading,
  opening: Opening,
  found: PeopleReading,
  position: BylinePosition,
): number {
  const { certain, guessed, prose, nameWords, isShouted } = found.evidence;
  const isLeftOver = found.next < opening.end && !found.datelineFollows;
  const facts: readonly (readonly [number, number])[] = [
    [
      1,
      opening.kind === 'keyword' ? openings.keyword : openings[opening.kind] + positions[position],
    ],
    [position === 'field' && opening.kind === 'keyword' ? 1 : 0, evidence.field],
    [nameWords >= 2 ? 1 : 0, evidence.fullName],
    [nameWords === 1 ? 1 : 0, evidence.oneWordName],
    [
      nameWords === 0 && (opening.kind === 'keyword' || position === 'field') ? 1 : 0,
      evidence.newsroom,
    ],
    [nameWords > 5 ? 1 : 0, evidence.manyWords],
    [isShouted && opening.kind === 'keyword' ? 1 : 0, evidence.shouted],
    [isPlaceName(reading, opening, found) ? 1 : 0, evidence.placeName],
    [Math.min(certain, 2), evidence.certain],
    [found.people.length > 1 ? 1 : 0, evidence.several],
    [guessed, evidence.guessed],
    [prose, evidence.prose],
    [found.unplaced.length, evidence.unplaced],
    [isLeftOver ? 1 : 0, evidence.leftOver],
    [isKind(reading, opening.next, kinds.notName) ? 1 : 0, evidence.leftOver],
  ];
  const sum = facts.reduce((total, [times, weight]) => total + times * weight, 0);
  return Math.round(Math.max(0, Math.min(1, sum)) * 100) / 100;
}

/** Whether the first name is a place's as well: with no keyword any such name speaks against, with one a single word does. */
function isPlaceName(
  { lexicon }: Reading,
  { kind }: Opening,
  { people, evidence: { nameWords } }: PeopleReading,
): boolean {
  const name = people[0]?.name.text;
  if (name === undefined || (kind === 'keyword' && nameWords > 1)) return false;
  return lexicon.places(name).length > 0 || lexicon.country(name) !== undefined;
}
