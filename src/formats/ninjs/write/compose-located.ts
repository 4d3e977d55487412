import type { Dateline, Place } from '../../../model/index.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { placeOfLine } from '../../../text/place/place-of-line.js';

/** The place that a dateline names first, in the fewest words from which a reader knows the same place. */
export function composeLocated(dateline: Dateline, lexicon: Lexicon): string | undefined {
  const [place] = dateline.places;
  if (place === undefined) return undefined;
  const isPlaceAlone = dateline.agencies.length === 0 && dateline.date === undefined;
  const wordings = [
    ...(isPlaceAlone ? [dateline.text] : []),
    place.name,
    ...[place.region, place.country].map((region) =>
      region === undefined ? place.name : `${place.name}, ${region}`,
    ),
  ];
  return wordings.find((wording) => isSamePlace(wording, place, lexicon)) ?? wordings[0];
}

function isSamePlace(wording: string, place: Place, lexicon: Lexicon): boolean {
  const [found, wanted] = [placeOfLine(wording, lexicon), place].map((one) =>
    JSON.stringify(Object.entries(one).sort()),
  );
  return found === wanted;
}
