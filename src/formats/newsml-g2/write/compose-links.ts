import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Media, Related, Rendition } from '../../../model/index.js';
import { mediaTypes, renditionCodes } from '../mapping.js';
import { ownValue } from '../own-value.js';
import { composePerson } from './compose-authors.js';
import { composeOrganization } from './compose-concepts.js';
import { blockElements, textElements } from './text-elements.js';
import { codeAttributes, conceptAttributes, iri, wordAttributes } from './values.js';

/** The media that the item itself is: those of its type that bear its identifier. */
export function ownMedia({ type, id, media }: Article): Media | undefined {
  if (!mediaTypes.some((known) => known === type)) return undefined;
  return media.find((one) => one.type === type && one.id === id);
}

/** Links to related items and pages, and to media; text among the media has no link that could be told from one to an item. */
export function composeLinks(article: Article): readonly XmlTemplate[] {
  const own = ownMedia(article);
  const media = article.media.filter(
    (one) => one !== own && mediaTypes.some((type) => type === one.type),
  );
  return [...article.related.map(composeRelated), ...media.map(composeMedia)];
}

/** Codes of IPTC's item relations. */
const relations = { alias: 'irel', codes: /^[A-Za-z][\w-]*$/ };

function composeRelated({ id, url, headline, rel }: Related): XmlTemplate {
  const attributes = {
    ...codeAttributes('rel', rel, relations),
    href: url === undefined ? undefined : iri(url),
    residref: id,
  };
  return element('link', attributes, textElements('headline', headline));
}

function composeMedia(media: Media): XmlTemplate {
  const { id, type, headline, creators, rights, digitalSourceType } = media;
  return element('link', { rel: 'irel:associatedWith', residref: id }, [
    element('itemClass', { qcode: `ninat:${type}` }),
    ...textElements('headline', headline),
    ...composeDescriptions(media),
    ...textElements('creditline', media.credit),
    ...creators.map((person) => composePerson('creator', person, person.role)),
    ...composeRights(rights),
    ...composeSourceType(digitalSourceType),
    ...media.renditions.map(composeRendition),
  ]);
}

/** Caption, and what a reader who can't see it is told. */
export function composeDescriptions({ caption, alternativeText }: Media): readonly XmlTemplate[] {
  return [
    ...blockElements('description', caption, { role: 'drol:caption' }),
    ...blockElements('description', alternativeText, { roleuri: ownValue('alternativeText') }),
  ];
}

/** How media came to be. */
export function composeSourceType(uri: string | undefined): readonly XmlTemplate[] {
  return uri === undefined ? [] : [element('digitalSourceType', conceptAttributes(uri))];
}

/** A file. */
export function composeRendition({
  name,
  href,
  contentType,
  sizeInBytes,
  width,
  height,
  duration,
}: Rendition): XmlTemplate {
  return element('remoteContent', {
    ...wordAttributes('rendition', name, { alias: 'rnd', codes: renditionCodes }),
    href: iri(href),
    contenttype: contentType,
    size: sizeInBytes,
    width,
    height,
    duration,
  });
}

/** Who owns it and what may be done with it. */
export function composeRights(rights: Article['rights']): readonly XmlTemplate[] {
  if (rights === undefined) return [];
  const { holder, notice, usageTerms } = rights;
  const parts = [
    ...(holder ? [composeOrganization('copyrightHolder', holder)] : []),
    ...blockElements('copyrightNotice', notice),
    ...blockElements('usageTerms', usageTerms),
  ];
  return parts.length === 0 ? [] : [element('rightsInfo', {}, parts)];
}
