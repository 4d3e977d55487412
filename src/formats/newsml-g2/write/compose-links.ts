import { iri } from '../../../markup/xml/schema-types.js';
import { element, type XmlAttributes, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article, Media, Related, Rendition } from '../../../model/index.js';
import { mediaTypes, renditionCodes } from '../mapping.js';
import { ownValue } from '../own-value.js';
import { composePerson } from './compose-authors.js';
import { composeOrganization } from './compose-concepts.js';
import { blockElements, textElements } from './text-elements.js';
import { codeAttributes, conceptAttributes, wordAttributes } from './values.js';

/** The media that the item itself is: those of its type that bear its identifier. */
export function ownMedia({ type, id, media }: Article): Media | undefined {
  if (!mediaTypes.some((known) => known === type)) return undefined;
  return media.find((one) => one.type === type && one.id === id);
}

/** What an article links to: related items and pages, and media; text among the media has no link that could be told from one to an item. */
export function linksOf(article: Article): readonly Link[] {
  const own = ownMedia(article);
  const media = article.media.filter(
    (one) => one !== own && mediaTypes.some((type) => type === one.type),
  );
  return [
    ...article.related.map((related): Link => ({
      id: related.id,
      url: related.url,
      compose: (name, attributes) => composeRelated(name, related, attributes),
    })),
    ...media.map((one): Link => ({
      id: one.id,
      url: undefined,
      compose: (name, attributes) => composeMedia(name, one, attributes),
    })),
  ];
}

/** Something that an article links to. */
export interface Link {
  readonly id: string | undefined;
  readonly url: string | undefined;
  /** As an element of that name, `link` or `itemRef`. */
  readonly compose: (name: string, attributes?: XmlAttributes) => XmlTemplate;
}

/** Codes of IPTC's item relations. */
const relations = { alias: 'irel', codes: /^[A-Za-z][\w-]*$/ };

function composeRelated(
  name: string,
  { id, url, headline, rel }: Related,
  further?: XmlAttributes,
): XmlTemplate {
  const attributes = {
    ...codeAttributes('rel', rel, relations),
    href: url === undefined ? undefined : iri(url),
    residref: id,
    ...further,
  };
  return element(name, attributes, textElements('headline', headline));
}

function composeMedia(name: string, media: Media, further?: XmlAttributes): XmlTemplate {
  const { id, type, headline, creators, rights, digitalSourceType } = media;
  return element(name, { rel: 'irel:associatedWith', residref: id, ...further }, [
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
