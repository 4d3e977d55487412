import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { isUri } from '../../concept-uri.js';
import { partsNamed } from './document-context.js';

/** The identifier of what an element names, with the source in front of it where it is none by itself. */
export function identifierOf(element: XmlElement): string | undefined {
  const value = attributeOf(element, 'value');
  const source = attributeOf(element, 'idsrc');
  return value === undefined || source === undefined || isUri(value) ? value : `${source}:${value}`;
}

/** The other identifiers of the same. */
export function sameAsOf(element: XmlElement): readonly string[] {
  return partsNamed('alt-code', element).flatMap((code) => attributeOf(code, 'value') ?? []);
}
