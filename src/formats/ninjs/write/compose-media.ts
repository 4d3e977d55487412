import type { Article, Media, Related, Rendition, Rights } from '../../../model/index.js';
import type { Json } from '../../../source/json/json-node.js';
import type { Lexicon } from '../../../text/lexicon.js';
import { nameAssociations } from '../association-names.js';
import { makeUri } from '../../made-uri.js';
import { rightsRows } from '../mapping.js';
import { creatorsOf } from '../read/read-media.js';
import { type Record31, textEntry, withoutGaps } from './record.js';

/** The article's media that is the item itself: it bears the article's identifier, and no more than an item's own files say. */
export function ownMedia({ id, type, media }: Article): Media | undefined {
  const [first] = media;
  if (first === undefined || first.id !== id) return undefined;
  if (id === undefined && first.type !== type) return undefined;
  const { headline, alternativeText, creators, rights } = first;
  const isBare = headline === undefined && alternativeText === undefined && rights === undefined;
  return isBare && creators.length === 0 ? first : undefined;
}

/** All other media, then the related items. */
export function composeAssociations(
  { media, related }: Article,
  own: Media | undefined,
  lexicon: Lexicon,
): Json {
  const others = media.filter((one) => one !== own);
  const mediaNames = nameAssociations(
    'media',
    others.map(() => undefined),
  );
  const relatedNames = nameAssociations(
    'related',
    related.map(({ rel }) => rel),
  );
  return [
    ...others.map((one, index) => composeMedia(one, mediaNames[index], lexicon)),
    ...related.map((one, index) => composeRelated(one, relatedNames[index])),
  ];
}

function composeMedia(media: Media, name: string | undefined, lexicon: Lexicon): Record31 {
  const { id, type, headline, caption, alternativeText, rights, renditions } = media;
  const { by, credit } = composeMakers(media, lexicon);
  return withoutGaps({
    name,
    uri: id ?? renditions[0]?.href ?? makeUri(JSON.stringify(media)),
    type,
    headlines: textEntry('main', headline),
    descriptions: [...textEntry('caption', caption), ...textEntry('creditline', credit)],
    bodies: textEntry('text', alternativeText),
    by,
    ...composeRights(rights),
    renditions: composeRenditions(renditions),
    digitalSourceType: media.digitalSourceType && { uri: media.digitalSourceType },
  });
}

/** A credit line that names the creators stands for both. */
function composeMakers(
  { creators, credit }: Media,
  lexicon: Lexicon,
): { readonly by?: string; readonly credit?: string } {
  const read = creatorsOf(credit, lexicon);
  if (credit !== undefined && creators.length > 0 && read.credit === credit) {
    if (JSON.stringify(read.creators) === JSON.stringify(creators)) return { by: credit };
  }
  const names = creators.map(({ name }) => name).join(' and ');
  return { ...(names !== '' && { by: names }), ...(credit !== undefined && { credit }) };
}

function composeRelated({ id, url, headline, rel }: Related, name: string | undefined): Record31 {
  return withoutGaps({
    name,
    uri: id ?? url ?? makeUri(headline ?? ''),
    rel,
    headlines: textEntry('main', headline),
  });
}

/** The files; ninjs wants a name of each. */
export function composeRenditions(renditions: readonly Rendition[]): Json {
  return renditions.map(({ name, ...rest }, index) =>
    withoutGaps({ name: name ?? `rendition-${index + 1}`, ...rest }),
  );
}

/** Rights by the names that item and association share. */
export function composeRights(rights: Rights | undefined): Record31 {
  const entries = rightsRows.map(({ field, property }) => {
    const value = rights?.[field];
    return [property, typeof value === 'object' ? value.name : value] as const;
  });
  return withoutGaps(Object.fromEntries(entries));
}
