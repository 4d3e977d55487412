import type { BodyOptions, BuiltBody } from '../../../markup/body-builder.js';
import { htmlVocabulary } from '../../../markup/html/html-elements.js';
import { type XmlBodyBuilder, xmlBodyBuilder } from '../../../markup/xml/body-of.js';
import { isElement, type XmlElement, type XmlNode } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed, rawTextOf } from '../../../markup/xml/xml-path.js';
import type { Block } from '../../../model/body-tree.js';
import { copyParagraphs } from '../../../text/story/copy-paragraphs.js';
import { mainSections, repeatedClasses } from '../dialects.js';

/** A text in XHTML, made of the nodes of its page's body as they come in. */
export class XhtmlText implements XmlBodyBuilder {
  readonly #start: () => XmlBodyBuilder;
  #builder: XmlBodyBuilder;
  #isMain = false;
  #hasText = false;

  constructor(contentMeta: XmlElement | undefined, options: BodyOptions) {
    const own = { leaveOut: repeatedBy(contentMeta), blocksOf: copyIn };
    this.#start = () => xmlBodyBuilder(htmlVocabulary, { ...own, ...options });
    this.#builder = this.#start();
  }

  /** Whether anything but white space came in. */
  get hasText(): boolean {
    return this.#hasText;
  }

  /** Of a section that a sender marks as the text, what stands around it counts no more. */
  add(node: XmlNode): void {
    this.#hasText ||= holdsText(node);
    if (this.#isMain) return;
    if (isElement(node) && hasClass(node, mainSections)) {
      this.#isMain = true;
      this.#builder = this.#start();
      for (const child of node.children) this.#builder.add(child);
    } else {
      this.#builder.add(node);
    }
  }

  finish(): BuiltBody {
    return this.#builder.finish();
  }
}

/** Whether anything but white space stands in a node. */
export function holdsText(node: XmlNode): boolean {
  return isElement(node) ? node.children.some(holdsText) : /\S/.test(node);
}

/** Tells the paragraphs that say once more what the item has in a property. */
function repeatedBy(contentMeta: XmlElement | undefined): (element: XmlElement) => boolean {
  const classes = Object.entries(repeatedClasses).flatMap(([name, property]) =>
    childNamed(contentMeta, property) === undefined ? [] : [name],
  );
  return (element) => element.name === 'p' && hasClass(element, classes);
}

function hasClass(element: XmlElement, names: readonly string[]): boolean {
  const classes = attributeOf(element, 'class')?.split(/\s+/);
  return classes?.some((name) => names.includes(name)) === true;
}

/** The paragraphs of an element that holds wire copy; undefined for any other. */
function copyIn(element: XmlElement): readonly Block[] | undefined {
  if (element.name !== 'p' || element.children.some(isElement)) return undefined;
  return copyParagraphs(rawTextOf(element));
}
