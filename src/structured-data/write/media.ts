/**
 * Pictures, videos and sounds: a node for each file, with the metadata of its licence (rules I1 to I7).
 */
import type { Article, Media, Rendition } from '../../model/index.js';
import type { MediaJsonLd } from '../json-ld-types.js';
import { type NodeDraft, oneOrMany, put } from './node-draft.js';
import { organizationNode } from './organization.js';
import { personNode } from './person.js';
import { plainLine } from './plain-line.js';
import { webUrl } from './web-url.js';

/** The types of media that schema.org has. */
export type MediaType = 'ImageObject' | 'VideoObject' | 'AudioObject';

/**
 * The article's media of one type, each file a node. Where the article names no picture of its own, those that stand in
 * its text are its pictures.
 */
export function mediaNodes<Type extends MediaType>(
  article: Article,
  type: Type,
  page: string | undefined,
): readonly MediaJsonLd<Type>[] {
  const nodes = nodesOf(article.media, type, page);
  return nodes.length > 0 || type !== 'ImageObject' ? nodes : nodesOf(figures(article), type, page);
}

function nodesOf<Type extends MediaType>(
  all: readonly Media[],
  type: Type,
  page: string | undefined,
): readonly MediaJsonLd<Type>[] {
  if (all.length === 0) return [];
  return all.flatMap((media) => {
    const files = media.renditions.filter((file) => familyOf(media, file) === families[type]);
    const large = files.filter((file) => !isThumbnail(file));
    return (large.length > 0 ? large : files).flatMap(
      (file) => fileNode(media, file, type, page) ?? [],
    );
  });
}

function fileNode<Type extends MediaType>(
  media: Media,
  file: Rendition,
  type: Type,
  page: string | undefined,
): MediaJsonLd<Type> | undefined {
  const contentUrl = webUrl(file.href, page);
  if (contentUrl === undefined) return undefined;
  const { rights } = media;
  const node: NodeDraft<FileJsonLd> = { '@type': type, '@id': contentUrl };
  put(node, 'name', plainLine(media.headline));
  put(node, 'description', plainLine(media.alternativeText));
  put(node, 'caption', plainLine(media.caption));
  node.contentUrl = contentUrl;
  if (type === 'VideoObject') put(node, 'thumbnailUrl', webUrl(stillOf(media)?.href, page));
  put(node, 'width', file.width);
  put(node, 'height', file.height);
  if (file.duration !== undefined) node.duration = `PT${file.duration}S`;
  put(node, 'encodingFormat', file.contentType);
  put(node, 'creator', oneOrMany(media.creators.flatMap((person) => personNode(person) ?? [])));
  put(node, 'creditText', plainLine(media.credit));
  put(node, 'copyrightHolder', organizationNode(rights?.holder));
  put(node, 'copyrightYear', rights?.year);
  put(node, 'copyrightNotice', plainLine(rights?.notice));
  put(node, 'license', webUrl(rights?.usageTerms));
  put(node, 'digitalSourceType', webUrl(media.digitalSourceType));
  return node as MediaJsonLd<Type>;
}

/** A file's node before its address stands in its place. */
type FileJsonLd = Omit<MediaJsonLd<MediaType>, 'contentUrl'> & { readonly contentUrl?: string };

function stillOf(media: Media): Rendition | undefined {
  return media.renditions.find((file) => familyOf(media, file) === 'image');
}

/** A file's media type tells what it is; without one, the kind of what it belongs to does. */
function familyOf({ type }: Media, { contentType }: Rendition): string | undefined {
  return contentType === undefined ? (kinds[type] ?? type) : contentType.split('/', 1)[0];
}

/** Search engines take no picture of fewer than 50,000 pixels (rule I2). */
function isThumbnail({ width, height }: Rendition): boolean {
  return width !== undefined && height !== undefined && width * height < 50_000;
}

/** The pictures in the text, as media of the article. */
function figures({ body }: Article): readonly Media[] {
  const found: Media[] = [];
  for (const block of body) {
    if (block.type !== 'figure') continue;
    const renditions = [{ ...block, href: block.url }];
    found.push({ ...block, type: block.kind, creators: [], renditions });
  }
  return found;
}

/** Types by the first half of a media type. */
const families: Readonly<Record<MediaType, string>> = {
  ImageObject: 'image',
  VideoObject: 'video',
  AudioObject: 'audio',
};

/** What a video or a sound is, its kind says. */
const kinds: Readonly<Partial<Record<Media['type'], string>>> = {
  picture: 'image',
  graphic: 'image',
  animation: 'image',
};
