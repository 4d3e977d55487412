import { isSafeHref } from '../../../model/href.js';
import { element, mixedElement, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Media, Rendition } from '../../../model/index.js';
import { mediaTypes } from '../mapping.js';

/** Media beside the text, told from a figure in it by a property: its type, since the standard has but three. */
export function composeMedia(media: Media): XmlTemplate {
  const { id, type, headline, caption, credit } = media;
  const properties = Object.entries({ id, type, headline }).flatMap(([name, value]) =>
    value === undefined ? [] : [element('media-metadata', { name, value })],
  );
  return element('media', { 'media-type': mediaType(type) }, [
    ...properties,
    ...composeReferences(media),
    ...(caption === undefined ? [] : captionOf(caption)),
    credit === undefined ? undefined : mixedElement('media-producer', {}, [credit]),
  ]);
}

function mediaType(type: Media['type']): string {
  const known = Object.entries(mediaTypes).find(([, own]) => own === type)?.[0];
  return known ?? (type === 'text' ? 'text' : type === 'graphic' ? 'image' : 'other');
}

/** The schema requires a reference, be it to nothing. */
function composeReferences({ renditions, alternativeText, rights }: Media): readonly XmlTemplate[] {
  const shared = { copyright: rights?.holder?.name, 'alternate-text': alternativeText };
  if (renditions.length === 0) return [element('media-reference', shared)];
  return renditions.map((rendition, index) =>
    element('media-reference', { ...fileAttributes(rendition), ...(index === 0 ? shared : {}) }),
  );
}

function fileAttributes({
  href,
  name,
  contentType,
  width,
  height,
  duration,
}: Rendition): Readonly<Record<string, string | number | undefined>> {
  return {
    source: isSafeHref(href) ? href : undefined,
    name,
    'mime-type': contentType,
    time: duration,
    'time-unit-of-measure': duration === undefined ? undefined : 'second',
    height,
    width,
  };
}

/** Each line of a caption is a caption of its own. */
function captionOf(caption: string): readonly XmlTemplate[] {
  return caption.split('\n').map((line) => mixedElement('media-caption', {}, [line]));
}
