/**
 * Pictures, videos and sounds: a node for each file, with the metadata of its licence (rules I1 to I7).
 */
import type { Article, Media, Rendition } from '../../model/index.js';
import type { MediaJsonLd } from '../json-ld-types.js';
import { compact, oneOrMany } from './compact.js';
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
  const nodes = article.media.flatMap((media) => fileNodes(media, type, page));
  if (nodes.length > 0 || type !== 'ImageObject') return nodes;
  return figures(article).flatMap((media) => fileNodes(media, type, page));
}

function fileNodes<Type extends MediaType>(
  media: Media,
  type: Type,
  page: string | undefined,
): readonly MediaJsonLd<Type>[] {
  const files = media.renditions.filter((file) => familyOf(media, file) === families[type]);
  const large = files.filter((file) => !isThumbnail(file));
  const still = media.renditions.find((file) => familyOf(media, file) === 'image');
  return (large.length > 0 ? large : files).flatMap((file) => {
    const contentUrl = webUrl(file.href, page);
    if (contentUrl === undefined) return [];
    return compact<MediaJsonLd<Type>>({
      '@type': type,
      '@id': contentUrl,
      name: plainLine(media.headline),
      description: plainLine(media.alternativeText),
      caption: plainLine(media.caption),
      contentUrl,
      thumbnailUrl: type === 'VideoObject' ? webUrl(still?.href, page) : undefined,
      width: file.width,
      height: file.height,
      duration: file.duration === undefined ? undefined : `PT${file.duration}S`,
      encodingFormat: file.contentType,
      creator: oneOrMany(media.creators.flatMap((person) => personNode(person) ?? [])),
      creditText: plainLine(media.credit),
      copyrightHolder: organizationNode(media.rights?.holder),
      copyrightYear: media.rights?.year,
      copyrightNotice: plainLine(media.rights?.notice),
      license: webUrl(media.rights?.usageTerms),
      digitalSourceType: webUrl(media.digitalSourceType),
    });
  });
}

/** A file's media type tells what it is; without one, the kind of what it belongs to does. */
function familyOf({ type }: Media, { contentType }: Rendition): string | undefined {
  return contentType === undefined ? kinds[type] : contentType.split('/', 1)[0];
}

/** Search engines take no picture of fewer than 50,000 pixels (rule I2). */
function isThumbnail({ width, height }: Rendition): boolean {
  return width !== undefined && height !== undefined && width * height < 50_000;
}

/** The pictures in the text, as media of the article. */
function figures(article: Article): readonly Media[] {
  return article.body.flatMap((block) => {
    if (block.type !== 'figure') return [];
    return {
      ...block,
      type: block.kind,
      creators: [],
      renditions: [{ ...block, href: block.url }],
    };
  });
}

/** Types by the first half of a media type. */
const families: Readonly<Record<MediaType, string>> = {
  ImageObject: 'image',
  VideoObject: 'video',
  AudioObject: 'audio',
};

const kinds: Readonly<Partial<Record<Media['type'], string>>> = {
  picture: 'image',
  graphic: 'image',
  animation: 'image',
  video: 'video',
  audio: 'audio',
};
