import { spacedTextOf } from '../../../markup/nitf/nitf-parts.js';
import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Dateline, Place } from '../../../model/index.js';
import type { DateReference } from '../../../text/dateline/date-of.js';
import {
  type FieldDateline,
  readFieldDateline,
} from '../../../text/dateline/read-field-dateline.js';
import { foldName } from '../../../text/place/fold-name.js';
import { resolveAreas } from '../../../text/place/place-of-areas.js';
import { parseIsoTime } from '../../../time/parse-iso-time.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { areasOf } from './read-location.js';

/** The dateline that the document has a property for, its places and day as their elements say. */
export function readDateline(
  context: DocumentContext,
  reference: DateReference | undefined,
): FieldDateline | undefined {
  const { bodyHead, reading, lexicon, options } = context;
  const element = partsNamed('dateline', bodyHead).find((one) => printedIn(one) !== '');
  if (element === undefined) return undefined;
  reading.takeAll(element, 'dateline');
  const field = readFieldDateline(printedIn(element), {
    lexicon,
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
  if (field === undefined) return undefined;
  const dateline = withLocations(context, field.dateline);
  return { ...field, dateline, isWhole: field.isWhole || dateline.places.length > 0 };
}

/** The dateline, wherever printed, with what the elements say of its places and its day. */
export function withLocations(context: DocumentContext, dateline: Dateline): Dateline {
  const { bodyHead, lexicon } = context;
  const locations = partsNamed('location', ...partsNamed('dateline', bodyHead)).flatMap(
    (location) => resolveAreas(areasOf(location), lexicon) ?? [],
  );
  const places =
    dateline.places.length === 0
      ? locations
      : dateline.places.map((printed) => located(printed, locations));
  const day = dateline.date === undefined ? storyDay(context) : undefined;
  return {
    ...dateline,
    places,
    ...(day !== undefined && {
      date: day,
      dateInferred: 'all' as const,
      dateInferredFrom: 'item' as const,
    }),
  };
}

/** The day that the story is of, as a machine reads it. */
export function storyDay({ bodyHead }: DocumentContext): string | undefined {
  const dates = partsNamed('story.date', ...partsNamed('dateline', bodyHead));
  return dates.map((date) => parseIsoTime(attributeOf(date, 'norm') ?? '')?.day).find(Boolean);
}

function located(printed: Place, locations: readonly Place[]): Place {
  const found = locations.find(({ name }) => foldName(name) === foldName(printed.name));
  return found === undefined ? printed : { ...printed, ...found, name: printed.name };
}

/** The text as printed. Elements that follow one another with nothing between are parted by a blank, areas by a comma. */
function printedIn(element: XmlElement): string {
  const text = spacedTextOf({
    ...element,
    children: element.children.map((child) => {
      if (!isElement(child)) return child;
      if (child.name === 'story.date' && isStamp(textOf(child))) return { ...child, children: [] };
      return child.name === 'location' ? partedAreas(child) : child;
    }),
  });
  return text.replace(/(?<![\s,])[\s,]+$/, '');
}

/** Whether a text is a machine's: EFE has the stamp once more where a day for readers belongs. */
function isStamp(text: string): boolean {
  return parseIsoTime(text)?.clock !== undefined;
}

/** A location whose areas no text parts: `<city>Ottawa</city><state>Ontario</state>`. */
function partedAreas(location: XmlElement): XmlElement {
  const areas = location.children.filter((child) => isElement(child) && textOf(child) !== '');
  const isParted = location.children.some((child) => !isElement(child) && child.trim());
  if (isParted || areas.length < 2) return location;
  return {
    ...location,
    children: areas.flatMap((area, at) => (at === 0 ? [area] : [', ', area])),
  };
}
