import type { Media } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { readByline } from '../../../text/byline/read-byline.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { isMadeUri } from '../../made-uri.js';
import { readRenditions, typeOfRenditions } from './read-renditions.js';
import { readAlternativeText, readDescription, readHeadline } from './read-texts.js';
import { readRights } from './read-rights.js';
import type { Reading } from './reading.js';

/** What media an item is: as it says, else as its files tell; undefined for a text and its kin. */
export function mediaTypeOf(reading: Reading, item: JsonObject): Media['type'] | undefined {
  const type = reading.told(item, 'type');
  if (type === undefined) return typeOfRenditions(reading, item);
  return mediaTypes.find((known) => type === known);
}

const mediaTypes = ['picture', 'graphic', 'video', 'audio', 'animation'] as const;

/** An associated picture, graphic, video or sound. */
export function readMedia(
  reading: Reading,
  item: JsonObject,
  type: Media['type'],
  path: string,
  lexicon: Lexicon,
): Media {
  reading.text(item, 'type', `${path}.type`);
  const id = readId(reading, item, path);
  const headline = readHeadline(reading, item, `${path}.headline`);
  const caption = readDescription(reading, item, 'caption', `${path}.caption`);
  const alternativeText = readAlternativeText(reading, item, `${path}.alternativeText`);
  const { creators, credit: line } = creatorsOf(
    reading.text(item, 'by', `${path}.creators`),
    lexicon,
  );
  const credit = readDescription(reading, item, 'credit', `${path}.credit`) ?? line;
  const rights = readRights(reading, item, `${path}.rights`);
  return {
    ...(id !== undefined && { id }),
    type,
    ...(headline !== undefined && { headline }),
    ...(caption !== undefined && { caption }),
    ...(alternativeText !== undefined && { alternativeText }),
    ...(credit !== undefined && { credit }),
    creators,
    ...(rights && { rights }),
    renditions: readRenditions(reading, item, path),
    ...readSourceType(reading, item, path),
  };
}

/**
 * The item's own files, with its caption where it is a picture or its kin: media that bears the item's identifier. Headline,
 * creators and rights are the article's.
 */
export function readOwnMedia(reading: Reading, item: JsonObject): Media | undefined {
  const own = mediaTypeOf(reading, item);
  const type = own ?? typeOfRenditions(reading, item);
  if (type === undefined) return undefined;
  const path = 'media[0]';
  const caption =
    own === undefined ? undefined : readDescription(reading, item, 'caption', `${path}.caption`);
  const credit = readDescription(reading, item, 'credit', `${path}.credit`);
  const renditions = readRenditions(reading, item, path);
  if (renditions.length === 0 && caption === undefined && credit === undefined) return undefined;
  const id = readId(reading, item, path);
  return {
    ...(id !== undefined && { id }),
    type,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { credit }),
    creators: [],
    renditions,
    ...readSourceType(reading, item, path),
  };
}

function readId(reading: Reading, item: JsonObject, path: string): string | undefined {
  const id = reading.text(item, 'uri', `${path}.id`);
  return id === undefined || isMadeUri(id) ? undefined : id;
}

/** Who made it, by the line that says so; a line that is more than names is the credit as well. */
export function creatorsOf(
  by: string | undefined,
  lexicon: Lexicon,
): Pick<Media, 'creators'> & { readonly credit?: string } {
  if (by === undefined) return { creators: [] };
  const creators = readByline(by, lexicon, { position: 'field' })?.byline.people ?? [];
  const isNames = creators.length > 0 && by === creators.map(({ name }) => name).join(' and ');
  return isNames ? { creators } : { creators, credit: by };
}

/** A URI of IPTC's vocabulary; its name says the same for people. */
function readSourceType(
  reading: Reading,
  item: JsonObject,
  path: string,
): Pick<Media, 'digitalSourceType'> {
  const node = reading.peek(item, 'digitalSourceType');
  const uri = node?.kind === 'object' ? reading.told(node, 'uri') : undefined;
  if (uri === undefined) return {};
  reading.take(item, 'digitalSourceType', `${path}.digitalSourceType`);
  return { digitalSourceType: uri };
}
