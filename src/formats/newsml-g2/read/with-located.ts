import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childrenNamed } from '../../../markup/xml/xml-path.js';
import type { Dateline, Place } from '../../../model/index.js';
import { foldName } from '../../../text/place/fold-name.js';
import { resolvePlace } from '../../../text/place/resolve-place.js';
import { countryNames } from '../../../vocabulary/countries.js';
import type { ItemContext } from './item-context.js';
import { readPlace } from './read-place.js';

/** The dateline with what the item says of its places in properties; without a dateline, the place where the item was made. */
export function withLocated(
  context: ItemContext,
  dateline: Dateline | undefined,
): Dateline | undefined {
  const { contentMeta } = context;
  const located = childrenNamed(contentMeta, 'located').flatMap((element) => {
    const place = readPlace(context, element);
    return place === undefined ? [] : [{ element, place }];
  });
  if (located.length === 0) return dateline;
  if (dateline === undefined || dateline.places.length === 0) {
    return { ...emptyDateline(located), ...dateline, places: placesOf(context, located) };
  }
  const places = dateline.places.map((printed) => {
    const found = located.find(({ place }) => foldName(place.name) === foldName(printed.name));
    if (found === undefined) return printed;
    context.reading.take(found.element);
    return { ...printed, ...found.place, name: printed.name };
  });
  return { ...dateline, places };
}

interface Located {
  readonly element: XmlElement;
  readonly place: Place;
}

function emptyDateline(located: readonly Located[]): Dateline {
  const text = [...new Set(located.map(({ place }) => place.name))].join('/');
  return { text, places: [], dateInferred: 'none', agencies: [] };
}

/** The places in full, as far as the tables know those of the name in the area that the item gives. */
function placesOf(
  { reading, lexicon }: ItemContext,
  located: readonly Located[],
): readonly Place[] {
  const places: Place[] = [];
  for (const { element, place } of located) {
    reading.take(element, `dateline.places[${places.length}]`);
    if (places.some((known) => foldName(known.name) === foldName(place.name))) continue;
    const [name = place.name, ...parts] = place.name.split(/(?:(?<!\s)\s+)?,\s+/);
    // A country's code could be taken for that of a state: IN is India and Indiana.
    const country = place.country === undefined ? undefined : countryNames[place.country];
    const regions = [...parts, ...[place.region, country].filter((part) => part !== undefined)];
    const { place: resolved } = resolvePlace({ name, regions }, lexicon);
    places.push({ ...resolved, ...place, name: resolved.name });
  }
  return places;
}
