import { element, type XmlContent } from '../../markup/xml/write-xml.js';
import type { Media, Rendition } from '../../model/index.js';
import { isWebUrl } from '../../model/href.js';
import { textElement } from '../xml/compose-extensions.js';
import { anyRole } from './credit-roles.js';

/** Media as Media RSS has it: a file, or a group of files, with what is said of it. Media without a file has no place. */
export function composeMediaRss(media: readonly Media[]): readonly XmlContent[] {
  return media.map((one) => {
    const stills = one.renditions.filter(isStill);
    const files = one.renditions.filter((file) => !isStill(file));
    const [first, ...others] = files.length > 0 ? files : stills;
    if (first === undefined) return undefined;
    const said = [...describe(one), ...(files.length > 0 ? stills.map(composeStill) : [])];
    if (others.length === 0) return element('media:content', attributesOf(first, one), said);
    const contents = [first, ...others].map((file) =>
      element('media:content', attributesOf(file, one)),
    );
    return element('media:group', {}, [...contents, ...said]);
  });
}

/** RSS 2.0 has one file of an item: the first of which the type is known. A size that is not known is 0, as usual. */
export function composeEnclosure(media: readonly Media[]): XmlContent {
  const files = media.flatMap(({ renditions }) => renditions).filter(({ href }) => isWebUrl(href));
  const file = files.find(({ contentType }) => contentType !== undefined);
  if (file === undefined) return undefined;
  const { href, contentType, sizeInBytes = 0 } = file;
  return element('enclosure', { url: href, length: sizeInBytes, type: contentType });
}

function isStill({ name }: Rendition): boolean {
  return name === 'thumbnail';
}

function attributesOf(
  { href, contentType, width, height, sizeInBytes, duration }: Rendition,
  { type }: Media,
): Readonly<Record<string, string | number | undefined>> {
  return {
    url: href,
    medium: mediums[type],
    type: contentType,
    fileSize: sizeInBytes,
    width,
    height,
    duration,
  };
}

const mediums: Readonly<Record<Media['type'], string>> = {
  picture: 'image',
  graphic: 'image',
  video: 'video',
  animation: 'video',
  audio: 'audio',
  text: 'document',
  composite: 'document',
};

function describe(media: Media): readonly XmlContent[] {
  const { headline, caption, credit, creators, rights } = media;
  const { usageTerms, notice } = rights ?? {};
  const isPage = usageTerms !== undefined && isWebUrl(usageTerms);
  return [
    textElement('media:title', headline),
    textElement('media:description', caption),
    textElement('media:credit', credit),
    ...creators.map(({ name, role = anyRole }) => element('media:credit', { role }, [name])),
    textElement('media:copyright', notice),
    isPage
      ? element('media:license', { href: usageTerms })
      : textElement('media:license', usageTerms),
  ];
}

function composeStill({ href, width, height }: Rendition): XmlContent {
  return element('media:thumbnail', { url: href, width, height });
}
