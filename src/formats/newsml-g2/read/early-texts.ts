import type { BodyOptions } from '../../../markup/body-builder.js';
import type { TakeNode } from '../../../markup/xml/read-xml.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childNamed } from '../../../markup/xml/xml-path.js';
import { XhtmlText } from './xhtml-text.js';

/**
 * Makes texts in XHTML while their document is read, so that of these no tree is kept: they are most of what a document holds, and
 * what outlives their reading costs V8 more time than the reading.
 */
export class EarlyTexts {
  readonly #texts = new Map<XmlElement, XhtmlText>();
  readonly #options: BodyOptions;

  constructor(options: BodyOptions) {
    this.#options = options;
  }

  /** What takes the nodes of a page's body, if all that must be known of the item stands in front of it, as the schema has it. */
  takerOf(element: XmlElement, around: readonly XmlElement[]): TakeNode | undefined {
    if (element.name !== 'body' || around.at(-1)?.name !== 'html') return undefined;
    const contentMeta = childNamed(around.at(-4), 'contentMeta');
    if (contentMeta === undefined || around.at(-2)?.name !== 'inlineXML') return undefined;
    const text = new XhtmlText(contentMeta, this.#options);
    this.#texts.set(element, text);
    return (node) => {
      text.add(node);
    };
  }

  /** The text of what stood in an element, whose nodes were taken. */
  of(element: XmlElement): XhtmlText | undefined {
    return this.#texts.get(element);
  }
}
