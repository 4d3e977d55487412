import type { Article, Media, Related } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { isMadeName, relationOf } from '../association-names.js';
import { mediaTypeOf, readMedia, readOwnMedia } from './read-media.js';
import { readHeadline } from './read-texts.js';
import type { Reading } from './reading.js';

/** The item's own files, then its associations: pictures and their kin as media, other items as related. */
export function readAssociations(
  reading: Reading,
  item: JsonObject,
  lexicon: Lexicon,
): Pick<Article, 'media' | 'related'> {
  const own = readOwnMedia(reading, item);
  const media: Media[] = own ? [own] : [];
  const related: Related[] = readEarlier(reading, item);
  for (const association of reading.objects(item, 'associations')) {
    const type = mediaTypeOf(reading, association);
    if (isMadeName(reading.told(association, 'name') ?? '')) reading.take(association, 'name');
    if (type === undefined) {
      const path = `related[${related.length}]`;
      reading.place(path, association);
      related.push(readRelated(reading, association, path));
    } else {
      const path = `media[${media.length}]`;
      reading.place(path, association);
      media.push(readMedia(reading, association, type, path, lexicon));
    }
  }
  return { media, related };
}

function readRelated(reading: Reading, association: JsonObject, path: string): Related {
  const id = reading.text(association, 'uri', `${path}.id`);
  const headline = readHeadline(reading, association, `${path}.headline`);
  const rel = readRelation(reading, association, `${path}.rel`);
  return {
    ...(id !== undefined && { id }),
    ...(headline !== undefined && { headline }),
    ...(rel !== undefined && { rel }),
  };
}

/** As 3.x has it, else as the association's name tells; a name that says the same is taken as well. */
function readRelation(reading: Reading, association: JsonObject, path: string): string | undefined {
  const rel = reading.text(association, 'rel', path);
  const named = relationOf(reading.told(association, 'name') ?? '');
  if (named === undefined || (rel !== undefined && rel !== named)) return rel;
  reading.take(association, 'name', path);
  return named;
}

/** Superdesk's `evolvedfrom`: the identifier of the item that this one takes the place of. */
function readEarlier(reading: Reading, item: JsonObject): Related[] {
  const id = reading.text(item, 'evolvedfrom', 'related[0].id');
  return id === undefined ? [] : [{ id, rel: 'evolvedFrom' }];
}
