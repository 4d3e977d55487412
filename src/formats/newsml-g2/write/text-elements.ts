import { line } from '../../../markup/xml/schema-types.js';
import { element, type XmlAttributes, type XmlTemplate } from '../../../markup/xml/write-xml.js';

/** The text on one line in an element; none where it is absent or blank. */
export function textElements(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): readonly XmlTemplate[] {
  const printed = text === undefined ? '' : line(text);
  return printed === '' ? [] : [element(name, attributes, [printed])];
}

/** The text in an element that the schema calls a block, whose lines `br` parts; none where it is absent or blank. */
export function blockElements(
  name: string,
  text: string | undefined,
  attributes: XmlAttributes = {},
): readonly XmlTemplate[] {
  if (text === undefined || line(text) === '') return [];
  const lines = text.split(/\r\n|\n|\r/).map(line);
  const content = lines.flatMap((one, index) => (index === 0 ? [one] : [element('br'), one]));
  return [element(name, attributes, content)];
}
