import { readMarkerLine } from '../markers/read-marker.js';
import { isCapitals } from '../place/place-case.js';
import type { Lexicon } from '../lexicon.js';
import type { ShapeMatch } from './match-shapes.js';
import type { Line } from './read-places.js';

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
export function weigh(match: ShapeMatch, { lexicon }: Line, hasProvider: boolean): number {
  const [place] = match.places;
  const regions = place?.regions ?? [];
  const facts: readonly (readonly [boolean, number])[] = [
    [match.agencies.some(({ row }) => row !== undefined), evidence.knownAgency],
    [isUnknownAgency(match), evidence.unknownAgency],
    [match.date !== undefined, evidence.date],
    [place !== undefined && isCapitals(place.name), evidence.capitals],
    [
      place !== undefined &&
        (lexicon.places(place.name).length > 0 || lexicon.country(place.name) !== undefined),
      evidence.knownPlace,
    ],
    [
      regions.some(
        (name) => lexicon.region(name) !== undefined || lexicon.country(name) !== undefined,
      ),
      evidence.knownRegion,
    ],
    [place !== undefined && !/[\p{Lu}\p{Ll}]/u.test(place.name), evidence.uncased],
    [isBareName(match, lexicon), evidence.bareName],
    [place !== undefined && isOtherName(place.name, lexicon), evidence.notName],
    [hasProvider && match.date !== undefined, evidence.provider],
    [true, separators[match.separator] ?? 0],
  ];
  return facts.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** An unknown word in brackets is an agency's name only where a sign stands behind it: `MOTOROLA (MOT) SEES …` */
function isUnknownAgency({ agencies, separator }: ShapeMatch): boolean {
  return separator !== '' && agencies.length > 0 && agencies.every(({ row }) => row === undefined);
}

function isOtherName(name: string, lexicon: Lexicon): boolean {
  const [first = ''] = name.split(' ', 1);
  if (readMarkerLine(first) !== undefined) return true;
  return lexicon.isBylineWord('before', first) && lexicon.places(name).length === 0;
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
