import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed } from '../../../markup/xml/xml-path.js';
import { languageTag } from '../../../text/language/language-tag.js';
import type { ReadOptions } from '../../format.js';
import { languageOfText } from '../../untold.js';
import type { Content } from './read-content.js';

/** The language that the content is said to be in, else that of the properties, else the option's, else that of the text. */
export function languageOf(
  item: XmlElement,
  contentMeta: XmlElement | undefined,
  { blocks }: Content,
  options: ReadOptions,
): ReturnType<typeof languageOfText> {
  const element = childNamed(contentMeta, 'language');
  const told =
    (element && languageTag(attributeOf(element, 'tag'))) ??
    languageTag(attributeOf(item, 'xml:lang')) ??
    options.language;
  return told === undefined ? languageOfText(blocks, options) : { language: told, findings: [] };
}
