import type { ElementReading } from '../../../markup/xml/element-reading.js';
import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import type { Lexicon } from '../../../text/lexicon.js';
import type { ReadOptions } from '../../format.js';

/** A document, and all that its parts are read by. */
export interface DocumentContext {
  readonly nitf: XmlElement;
  readonly head?: XmlElement | undefined;
  readonly docdata?: XmlElement | undefined;
  readonly bodyHead?: XmlElement | undefined;
  readonly bodyEnd?: XmlElement | undefined;
  readonly reading: ElementReading;
  readonly lexicon: Lexicon;
  readonly options: ReadOptions;
}

/**
 * The child elements of the name, in any namespace: many documents declare none, or that of another release.
 *
 * @param parents - Those that may hold it: CP has `urgency` in `head`, Superdesk `key-list`.
 */
export function partsNamed(
  name: string,
  ...parents: readonly (XmlElement | undefined)[]
): readonly XmlElement[] {
  return parents.flatMap((parent) =>
    (parent?.children ?? []).filter(
      (child): child is XmlElement => isElement(child) && child.name === name,
    ),
  );
}
