import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childNamed, childrenNamed, hasAttribute, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Article, Media } from '../../../model/index.js';
import { mediaTypes } from '../mapping.js';
import type { ItemContext } from './item-context.js';
import { readDescription } from './read-descriptions.js';
import { uriOf } from './read-identity.js';
import { headlineOf, idOf, itemRefsOf, mediaTypeOf } from './read-links.js';
import { readParties } from './read-parties.js';
import { identifierIn, readRenditions, renditionName } from './read-renditions.js';
import { readRights } from './read-rights.js';

/** The media of an item: its own files, those that it links to, and of a package its parts. */
export function readMedia(
  context: ItemContext,
  type: Article['type'],
  id: string | undefined,
): readonly Media[] {
  const own = readOwnMedia(context, type, id);
  const { item, itemMeta } = context;
  const links = [...childrenNamed(itemMeta, 'link'), ...itemRefsOf(item)];
  const linked: Media[] = [];
  for (const link of links) {
    const linkType = mediaTypeOf(link);
    if (linkType === undefined) continue;
    linked.push(readLinkedMedia(context, link, linkType, `media[${own.length + linked.length}]`));
  }
  return [...own, ...linked];
}

/**
 * The files of the item's content. Those of a picture or its kin are renditions of one work, which bears the item's identifier;
 * headline, creators and rights are the article's. Beside a text, each file that begins a new row of renditions is a work.
 */
function readOwnMedia(
  context: ItemContext,
  type: Article['type'],
  id: string | undefined,
): readonly Media[] {
  const { item, contentMeta } = context;
  const files = childrenNamed(item, 'contentSet').flatMap((set) =>
    childrenNamed(set, 'remoteContent'),
  );
  const own = mediaTypes.find((known) => known === type);
  if (own === undefined) {
    return worksOf(files).map((work, index): Media => {
      const path = `media[${index}]`;
      const [first] = work;
      const workId = first && (idOf(first) ?? identifierIn(first));
      return given({
        id: workId,
        type: (first && mediaTypeOf(first)) ?? 'picture',
        creators: [],
        renditions: readRenditions(context, work, path),
      });
    });
  }
  const path = 'media[0]';
  const words = readWords(context, contentMeta, path);
  const icons = childrenNamed(contentMeta, 'icon');
  const renditions = readRenditions(context, [...files, ...icons], path);
  if (renditions.length === 0 && Object.keys(words).length === 0) return [];
  return [given({ id, type: own, ...words, creators: [], renditions })];
}

/** Files in rows of renditions: where a rendition comes again, or is none, the next work begins. */
function worksOf(files: readonly XmlElement[]): readonly (readonly XmlElement[])[] {
  const works: XmlElement[][] = [];
  let seen = new Set<string>();
  for (const file of files) {
    const name = renditionName(file);
    const last = works.at(-1);
    if (last === undefined || name === undefined || seen.has(name)) {
      works.push([file]);
      seen = new Set();
    } else {
      last.push(file);
    }
    if (name !== undefined) seen.add(name);
  }
  return works;
}

/** Media of an item of its own, as far as the link to it tells. */
function readLinkedMedia(
  context: ItemContext,
  link: XmlElement,
  type: Media['type'],
  path: string,
): Media {
  const { reading } = context;
  reading.take(link, path);
  const itemClass = childNamed(link, 'itemClass');
  if (itemClass !== undefined) reading.take(itemClass);
  const id = idOf(link);
  const headline = headlineOf(link);
  for (const name of ['headline', 'title']) {
    const child = childNamed(link, name);
    if (child !== undefined && textOf(child) === headline) reading.take(child);
  }
  const words = readWords(context, link, path);
  const rights = readRights(context, childrenNamed(link, 'rightsInfo'), `${path}.rights`);
  const files = [
    ...(hasAttribute(link, 'href') ? [link] : []),
    ...childrenNamed(link, 'remoteContent'),
  ];
  return given({
    id,
    type,
    headline,
    ...words,
    creators: readParties({ ...context, contentMeta: link }, 'creator').flatMap(
      ({ element, name, details, role }) => {
        if (name === undefined) return [];
        reading.take(element);
        return [given({ name, ...details, role })];
      },
    ),
    rights,
    renditions: readRenditions(context, files, path),
  });
}

/** What is said of the media an element stands for, but its headline. */
function readWords(
  context: ItemContext,
  parent: XmlElement | undefined,
  path: string,
): Partial<Pick<Media, 'caption' | 'alternativeText' | 'credit' | 'digitalSourceType'>> {
  const described = (kind: 'caption' | 'alternativeText'): string | undefined =>
    readDescription(context, parent, kind, `${path}.${kind}`);
  return given({
    caption: described('caption'),
    alternativeText: described('alternativeText'),
    credit: readText(context, parent, 'creditline', `${path}.credit`),
    digitalSourceType: readSourceType(context, parent, path),
  });
}

function readText(
  { reading }: ItemContext,
  parent: XmlElement | undefined,
  name: string,
  path: string,
): string | undefined {
  const element = childNamed(parent, name);
  const text = element === undefined ? '' : textOf(element);
  if (element === undefined || text === '') return undefined;
  reading.take(element, path);
  return text;
}

/** How the content came to be, as a URI of IPTC's scheme. */
function readSourceType(
  context: ItemContext,
  parent: XmlElement | undefined,
  path: string,
): string | undefined {
  const element = childNamed(parent, 'digitalSourceType');
  const uri = element && uriOf(context, element);
  if (element === undefined || uri === undefined) return undefined;
  context.reading.take(element, `${path}.digitalSourceType`);
  return uri;
}
