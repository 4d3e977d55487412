import { bylineWords } from '../byline/byline-words.js';
import { readMarkerLine } from '../markers/read-marker.js';
import { isCapitals } from '../place/place-case.js';
import type { Lexicon } from '../lexicon.js';
import type { PrintedPlace } from '../place/resolve-place.js';
import { wordKey } from '../word-key.js';
import { kinds } from '../word-kinds.js';
import type { ShapeMatch } from './match-shapes.js';

/**
 * What speaks for a line's start being a dateline, and how much. Tuned on real openings of a dozen agencies, with tables,
 * headings and briefs as the counter-evidence; a reading needs {@link enough}.
 */
const evidence = {
  knownAgency: 0.5,
  unknownAgency: 0.2,
  date: 0.35,
  capitals: 0.35,
  knownPlace: 0.3,
  knownRegion: 0.25,
  /** The name is of a script that has no capitals, so that they can't speak for it. */
  uncased: 0.1,
  /** A name of small letters, in a language whose papers print datelines so. */
  bareName: 0.3,
  /** The name starts with a byline's `By`, or is a marker such as `RPT`. */
  notName: -0.5,
  /** The caller says which agency sent it. */
  provider: 0.15,
} as const;

/** How much a sign between dateline and lead says: a lone hyphen stands in many other lines. */
const separators: Readonly<Record<string, number>> = {
  '—': 0.25,
  '–': 0.25,
  '―': 0.25,
  '--': 0.25,
  '---': 0.25,
  _: 0.25,
  电: 0.25,
  '=': 0.15,
  '-': 0.1,
  '.': 0.1,
  ':': 0.05,
};

/** The least weight with which a line's start is a dateline. */
export const enough = 0.55;

/** The weight of all that speaks for the reading. */
export function weigh(match: ShapeMatch, lexicon: Lexicon, hasProvider: boolean): number {
  const { places, date, agencies, separator } = match;
  const [place] = places;
  let weight = separators[separator] ?? 0;
  if (agencies.some(({ row }) => row !== undefined)) weight += evidence.knownAgency;
  else if (isUnknownAgency(match)) weight += evidence.unknownAgency;
  if (date !== undefined) weight += evidence.date + (hasProvider ? evidence.provider : 0);
  if (isBareName(match, lexicon)) weight += evidence.bareName;
  return place === undefined ? weight : weight + placeWeight(place, lexicon);
}

function placeWeight({ name, regions = [] }: PrintedPlace, lexicon: Lexicon): number {
  const isRegion = (region: string): boolean =>
    lexicon.region(region) !== undefined || lexicon.country(region) !== undefined;
  let weight = 0;
  if (isCapitals(name)) weight += evidence.capitals;
  else if (!/[\p{Lu}\p{Ll}]/u.test(name)) weight += evidence.uncased;
  if (lexicon.places(name).length > 0 || lexicon.country(name) !== undefined)
    weight += evidence.knownPlace;
  if (regions.some(isRegion)) weight += evidence.knownRegion;
  return isOtherName(name, lexicon) ? weight + evidence.notName : weight;
}

/** An unknown word in brackets is an agency's name only where a sign stands behind it: `MOTOROLA (MOT) SEES …` */
function isUnknownAgency({ agencies, separator }: ShapeMatch): boolean {
  return separator !== '' && agencies.length > 0 && agencies.every(({ row }) => row === undefined);
}

function isOtherName(name: string, lexicon: Lexicon): boolean {
  const blank = name.indexOf(' ');
  const first = blank < 0 ? name : name.slice(0, blank);
  if (readMarkerLine(first) !== undefined) return true;
  const isKeyword = (bylineWords(lexicon).kindsOf(wordKey(first)) & kinds.before) !== 0;
  return isKeyword && lexicon.places(name).length === 0;
}

/** `Bergen – Eine Bibliothek …`: short names with capitals, and a dash. */
function isBareName(
  { places, agencies, date, separator }: ShapeMatch,
  { languages }: Lexicon,
): boolean {
  if (languages[0]?.printsBareDatelines !== true || agencies.length > 0 || date !== undefined)
    return false;
  if (separator !== '–' && separator !== '—') return false;
  return places.every(({ name }) => name.split(' ').length <= 3 && name.length <= 30);
}
