import { toPlainText } from '../../../body/to-plain-text.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed } from '../../../markup/xml/xml-path.js';
import { languageTag } from '../../../text/language/language-tag.js';
import { recognizeLanguage } from '../../../text/language/recognize-language.js';
import type { ReadOptions } from '../../format.js';
import type { Content } from './read-content.js';

/** The language of an item. */
export interface ItemLanguage {
  readonly language?: string;
  /** Whether it is recognised by the text alone. */
  readonly isRecognized: boolean;
}

/** The language that the content is said to be in, else that of the properties, else the option's, else that of the text. */
export function languageOf(
  item: XmlElement,
  contentMeta: XmlElement | undefined,
  { blocks }: Content,
  options: ReadOptions,
): ItemLanguage {
  const element = childNamed(contentMeta, 'language');
  const told =
    (element && languageTag(attributeOf(element, 'tag'))) ??
    languageTag(attributeOf(item, 'xml:lang')) ??
    options.language;
  if (told !== undefined) return { language: told, isRecognized: false };
  const language = recognizeLanguage(toPlainText(blocks), options.languages);
  return language === undefined ? { isRecognized: false } : { language, isRecognized: true };
}
