import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import { bylineTextOf } from '../../../markup/nitf/nitf-parts.js';
import type { Article, Dateline, Place, Role } from '../../../model/index.js';
import { readByline } from '../../../text/byline/read-byline.js';
import type { DateReference } from '../../../text/dateline/date-of.js';
import {
  type FieldDateline,
  readFieldDateline,
} from '../../../text/dateline/read-field-dateline.js';
import { foldName } from '../../../text/place/fold-name.js';
import { resolveAreas } from '../../../text/place/place-of-areas.js';
import { readTextOrigin, withoutRepeats } from '../../../text/story/read-text-origin.js';
import { parseIsoTime } from '../../../time/parse-iso-time.js';
import { taglineCredits } from '../../tagline-credits.js';
import { referenceOf } from '../../untold.js';
import { machineDateline, originPresence } from '../dialects.js';
import { elementsAt, formalName } from './elements.js';
import { allAt, innermostAt, type ItemContext } from './item-context.js';
import { readAuthors } from './read-authors.js';
import type { Content } from './read-content.js';
import type { Lines } from './read-lines.js';
import { areasOf, positionOf } from './read-location.js';

/** Who wrote it and where, as the properties say and else the text does; and the text without what stood in it of that. */
export interface Origin extends Pick<Article, 'bylines' | 'credits' | 'body'> {
  readonly dateline?: Dateline;
}

/** What is known of an item before its origin is read. */
export interface KnownOfItem {
  readonly lines: Lines;
  /** What its people did, unless it is said. */
  readonly role: Role;
  /** Names of those whom it is from. */
  readonly organizations: readonly string[];
}

/** The origin of an item. What no property says is read from the text as that of wire copy. */
export function readOrigin(
  context: ItemContext,
  content: Content,
  { lines, role, organizations }: KnownOfItem,
): Origin {
  const { reading, lexicon, options } = context;
  const reference = dayReference(context);
  const authors = readAuthors(context, role, organizations);
  const field = fieldDateline(context, content, reference);
  // A summary may be the lead, which is text.
  const said = [lines.headline, lines.kicker, ...lines.alternativeHeadlines, ...authors.lines];
  const inText = readTextOrigin(withoutRepeats(content.blocks, said, lexicon), field, {
    lexicon,
    headline: lines.headline,
    bylines: authors.bylines.every(({ people }) => people.length === 0),
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
  reading.report(...inText.findings);
  if (content.element !== undefined) {
    if (inText.dateline !== undefined) reading.place('dateline', content.element);
    if (inText.bylines.length > 0)
      reading.place(`bylines[${authors.bylines.length}]`, content.element);
    if (inText.credits.length > 0)
      reading.place(`credits[${authors.credits.length}]`, content.element);
  }
  if (inText.dateline === undefined) reading.report(...(field?.findings ?? []));
  const dateline = withLocations(context, inText.dateline ?? field?.dateline);
  const printed = [...authors.bylines, ...inText.bylines];
  return {
    ...(dateline && { dateline }),
    bylines: printed.length > 0 ? printed : bylinesAround(context, content, role),
    credits: [...authors.credits, ...inText.credits, ...taglineCredits(content.nitf, lexicon)],
    body: inText.body,
  };
}

function fieldDateline(
  context: ItemContext,
  { nitf }: Content,
  reference: DateReference | undefined,
): FieldDateline | undefined {
  const { reading, lexicon, options } = context;
  const own = innermostAt(context, 'NewsLines', 'DateLine');
  const element = [...own, ...(nitf?.dateline === undefined ? [] : [nitf.dateline])].find((one) => {
    const text = textOf(one);
    return text !== '' && !machineDateline.test(text) && parseIsoTime(text) === undefined;
  });
  if (element === undefined) return undefined;
  reading.takeAll(element, 'dateline');
  return readFieldDateline(textOf(element), {
    lexicon,
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
}

/** A day without a year gets that of the dateline's own date, of the version, or of the option. */
function dayReference(context: ItemContext): DateReference | undefined {
  const dates = [
    ...datelineDates(context),
    ...elementsAt([context.management], 'ThisRevisionCreated'),
    ...elementsAt([context.management], 'FirstCreated'),
  ];
  return referenceOf(dates.map(dayOf), context.options);
}

function datelineDates(context: ItemContext): readonly XmlElement[] {
  return innermostAt(context, 'DescriptiveMetadata', 'DateLineDate');
}

function dayOf(element: XmlElement): string | undefined {
  return parseIsoTime(textOf(element))?.day;
}

/** The dateline with what the item says of the place and day; without one, the place that the item was filed from. */
function withLocations(context: ItemContext, dateline: Dateline | undefined): Dateline | undefined {
  const locations = originsOf(context);
  const [date] = datelineDates(context);
  if (date !== undefined) context.reading.take(date);
  if (dateline === undefined) {
    if (locations.length === 0) return undefined;
    const text = [...new Set(locations.map(({ name }) => name))].join('/');
    return { text, places: locations, dateInferred: 'none', agencies: [] };
  }
  const places = dateline.places.map((printed) => {
    const found = locations.find(({ name }) => foldName(name) === foldName(printed.name));
    return found === undefined ? printed : { ...printed, ...found, name: printed.name };
  });
  const day = dateline.date === undefined ? date && dayOf(date) : undefined;
  return {
    ...dateline,
    places: places.length > 0 ? places : locations,
    ...(day !== undefined && { date: day, dateInferred: 'all', dateInferredFrom: 'item' }),
  };
}

/** Where it was filed. ANA has the areas as properties of the item itself. */
function originsOf(context: ItemContext): readonly Place[] {
  const { lexicon, reading } = context;
  const marked = allAt(context, 'DescriptiveMetadata', 'Location').filter(
    (location) => attributeOf(location, 'HowPresent')?.toLowerCase() === originPresence,
  );
  const bare = innermostAt(context, 'DescriptiveMetadata');
  return (marked.length > 0 ? marked : bare).flatMap((element) => {
    const place = resolveAreas(areasOf(element), lexicon);
    if (place === undefined) return [];
    if (element.name === 'Location') reading.takeAll(element, 'dateline');
    else takeAreas(context, element);
    const position = positionOf(element);
    return [{ ...place, ...(position && { position }) }];
  });
}

function takeAreas({ reading }: ItemContext, element: XmlElement): void {
  for (const property of elementsAt([element], 'Property')) {
    if (/^(?:Country|City|Region)$/.test(formalName(property) ?? '')) reading.takeAll(property);
  }
}

/** Bylines that NITF has above its text. */
function bylinesAround(
  { lexicon }: ItemContext,
  { nitf }: Content,
  role: Role,
): Article['bylines'] {
  return (nitf?.bylines ?? []).flatMap((element) => {
    const read = readByline(bylineTextOf(element), lexicon, { position: 'field' });
    return read === undefined || read.byline.people.length === 0 ? [] : [{ ...read.byline, role }];
  });
}
