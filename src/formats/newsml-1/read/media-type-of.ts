import type { XmlElement } from '../../../markup/xml/xml-element.js';
import type { Media } from '../../../model/index.js';
import { contentTypes, mediaTypes } from '../dialects.js';
import { elementsAt, formalName } from './elements.js';

/** What a file is, by the type that it is said to be of, else by its media type; undefined for text and what is neither. */
export function mediaTypeOf(content: XmlElement): Media['type'] | undefined {
  const word = formalName(elementsAt([content], 'MediaType')[0])?.toLowerCase() ?? '';
  const known: Readonly<Record<string, Media['type']>> = mediaTypes;
  if (Object.hasOwn(known, word)) return known[word];
  const [major = ''] = contentTypeOf(content)?.split('/', 1) ?? [];
  return Object.hasOwn(known, major) ? known[major] : undefined;
}

/** The media type of a file: its own, or that of the format which it is said to be in. */
export function contentTypeOf(content: XmlElement): string | undefined {
  const mimeType = formalName(elementsAt([content], 'MimeType')[0]);
  const format = formalName(elementsAt([content], 'Format')[0]);
  const type = mimeType ?? format ?? '';
  if (/^[a-z]+\/\S+$/i.test(type)) return type;
  const key = type.toLowerCase();
  return Object.hasOwn(contentTypes, key) ? contentTypes[key] : undefined;
}
