import { within } from '../../../diagnostics/finding.js';
import type { Block } from '../../../model/body-tree.js';
import type { Article, Byline, Dateline } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { readByline } from '../../../text/byline/read-byline.js';
import { type DateReference } from '../../../text/dateline/date-of.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { foldName } from '../../../text/place/fold-name.js';
import { placeOfLine } from '../../../text/place/place-of-line.js';
import { readBody } from '../../../text/story/read-body.js';
import type { ReadOptions } from '../../format.js';
import { referenceOf } from '../../untold.js';
import type { Reading } from './reading.js';

/** Who wrote it and where: as the item says, and as its text does. */
export interface Origin extends Pick<Article, 'bylines' | 'credits' | 'body'> {
  readonly dateline?: Dateline;
}

/**
 * The origin of an item. ninjs has one string for all authors and one for the place; dateline and sign-off stand in the text,
 * where they are read as those of wire copy.
 */
export function readOrigin(
  reading: Reading,
  item: JsonObject,
  blocks: readonly Block[],
  context: {
    readonly lexicon: Lexicon;
    readonly headline: string;
    readonly options: ReadOptions;
  },
): Origin {
  const { lexicon, headline, options } = context;
  const bylines = readBylines(reading, item, lexicon);
  const reference = dayReference(reading, item, options);
  const inText = readBody(blocks, {
    lexicon,
    headline,
    bylines: bylines.length === 0,
    ...(options.provider !== undefined && { provider: options.provider }),
    ...(reference && { reference }),
  });
  reading.report(...inText.findings);
  const found = readPlace(reading, item, inText.dateline, lexicon);
  const body = reading.origins['body'];
  if (body !== undefined) {
    if (inText.dateline) reading.place('dateline', body);
    if (inText.bylines.length > 0) reading.place('bylines', body);
    if (inText.credits.length > 0) reading.place('credits', body);
  }
  return {
    ...(found && { dateline: found }),
    bylines: [...bylines, ...inText.bylines],
    credits: inText.credits,
    body: inText.body,
  };
}

/** A day of the text without a year gets that of the version, or of the option. */
function dayReference(
  reading: Reading,
  item: JsonObject,
  options: ReadOptions,
): DateReference | undefined {
  const days = ['versionCreated', 'firstCreated'].map(
    (name) => /^\d{4}-\d\d-\d\d/.exec(reading.told(item, name) ?? '')?.[0],
  );
  return referenceOf(days, options);
}

function readBylines(reading: Reading, item: JsonObject, lexicon: Lexicon): readonly Byline[] {
  const by = reading.text(item, 'by', 'bylines[0]');
  if (by === undefined) return readAuthors(reading, item);
  const line = by.replace(/<[^<>]{0,400}>/g, '').trim();
  const read = readByline(line, lexicon, { position: 'field' });
  reading.report(...(read?.findings ?? []).map((found) => within('bylines[0]', found)));
  return [read?.byline ?? { text: line, people: [], role: 'author' }];
}

/** Superdesk's `authors`, where no line names them. */
function readAuthors(reading: Reading, item: JsonObject): readonly Byline[] {
  const writers = reading
    .objects(item, 'authors')
    .filter((author) => (reading.told(author, 'role') ?? 'writer') === 'writer')
    .map((author) => reading.text(author, 'name', 'bylines[0]'))
    .filter((name) => name !== undefined);
  if (writers.length === 0) return [];
  return [{ people: writers.map((name) => ({ name, sameAs: [] })), role: 'author' }];
}

/** The dateline of the text, with the place that `located` names where the text names none; else that place alone. */
function readPlace(
  reading: Reading,
  item: JsonObject,
  dateline: Dateline | undefined,
  lexicon: Lexicon,
): Dateline | undefined {
  const located = reading.told(item, 'located') ?? '';
  if (!/\p{L}/u.test(located)) return dateline;
  const place = placeOfLine(located, lexicon);
  if (dateline === undefined || dateline.places.length === 0) {
    reading.take(item, 'located', dateline ? 'dateline.places' : 'dateline');
    return { text: located, dateInferred: 'none', agencies: [], ...dateline, places: [place] };
  }
  const isSame = dateline.places.some(({ name }) => foldName(name) === foldName(place.name));
  if (isSame) reading.take(item, 'located');
  return dateline;
}
