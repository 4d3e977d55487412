import type { Finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childrenNamed } from '../../../markup/xml/xml-path.js';
import type { Dateline, Place } from '../../../model/index.js';
import type { DateReference } from '../../../text/dateline/date-of.js';
import { readDateline as readPrinted } from '../../../text/dateline/read-dateline.js';
import { foldName } from '../../../text/place/fold-name.js';
import { resolvePlace } from '../../../text/place/resolve-place.js';
import { countryNames } from '../../../vocabulary/countries.js';
import type { ItemContext } from './item-context.js';
import { readPlace } from './read-place.js';

/** A dateline that has a field of its own. */
export interface FieldDateline {
  readonly dateline: Dateline;
  /** Whether it says where or from whom, and not only when. */
  readonly isWhole: boolean;
  readonly findings: readonly Finding[];
}

/** Reads the text of a dateline's field; a text that is none in any shape is kept as it is. */
export function readFieldDateline(
  { lexicon, options }: ItemContext,
  text: string,
  reference: DateReference | undefined,
): FieldDateline | undefined {
  const printed = text.replace(/\s*[-–—]+\s*$/u, '').trim();
  if (printed === '') return undefined;
  // In print a dash follows; a field has none to end its dateline.
  const read = readPrinted(`${printed} -`, 0, {
    lexicon,
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
  if (read !== undefined && read.leadStart >= printed.length) {
    const { dateline, findings } = read;
    const isWhole = dateline.places.length > 0 || dateline.agencies.length > 0;
    return { dateline, isWhole, findings };
  }
  const plain: Dateline = { text: printed, places: [], dateInferred: 'none', agencies: [] };
  return { dateline: plain, isWhole: false, findings: [] };
}

/** The dateline with what the item says of its places in properties; without a dateline, the place where the item was made. */
export function withLocated(
  context: ItemContext,
  dateline: Dateline | undefined,
): Dateline | undefined {
  const { contentMeta } = context;
  const located = (contentMeta === undefined ? [] : childrenNamed(contentMeta, 'located')).flatMap(
    (element) => {
      const place = readPlace(context, element);
      return place === undefined ? [] : [{ element, place }];
    },
  );
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
    const [name = place.name, ...parts] = place.name.split(/\s*,\s+/);
    // A country's code could be taken for that of a state: IN is India and Indiana.
    const country = place.country === undefined ? undefined : countryNames[place.country];
    const regions = [...parts, ...[place.region, country].filter((part) => part !== undefined)];
    const { place: resolved } = resolvePlace({ name, regions }, lexicon);
    places.push({ ...resolved, ...place, name: resolved.name });
  }
  return places;
}
