import type { BodyOptions } from '../../../markup/body-builder.js';
import { htmlVocabulary } from '../../../markup/html/html-elements.js';
import { isPageBodyIn } from '../../../markup/xhtml/page-body.js';
import { type XmlBodyBuilder, xmlBodyBuilder } from '../../../markup/xml/body-of.js';
import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import { childNamed, hasClass, rawTextOf } from '../../../markup/xml/xml-path.js';
import type { Block } from '../../../model/body-tree.js';
import { copyParagraphs } from '../../../text/story/copy-paragraphs.js';
import { mainSections, repeatedClasses } from '../dialects.js';

/**
 * Makes a text of what stands in the body of a page of XHTML. Of a section that a sender marks as the text, what stands around it
 * does not count.
 */
export function xhtmlText(
  contentMeta: XmlElement | undefined,
  options: BodyOptions,
): XmlBodyBuilder {
  const own = { leaveOut: repeatedBy(contentMeta), blocksOf: copyIn, ...options };
  let builder = xmlBodyBuilder(htmlVocabulary, own);
  let isMain = false;
  return {
    add(node) {
      if (isMain) return;
      if (!isElement(node) || !hasClass(node, mainSections)) {
        builder.add(node);
        return;
      }
      isMain = true;
      builder = xmlBodyBuilder(htmlVocabulary, own);
      for (const child of node.children) builder.add(child);
    },
    finish: () => builder.finish(),
  };
}

/** The same where an element is a page's body, and all that must be known of the item stands in front, as the schema has it. */
export function xhtmlTextIn(
  element: XmlElement,
  around: readonly XmlElement[],
  options: BodyOptions,
): XmlBodyBuilder | undefined {
  if (!isPageBodyIn('inlineXML', element, around)) return undefined;
  const contentMeta = childNamed(around.at(-4), 'contentMeta');
  return contentMeta && xhtmlText(contentMeta, options);
}

/** Tells the paragraphs that say once more what the item has in a property. */
function repeatedBy(contentMeta: XmlElement | undefined): (element: XmlElement) => boolean {
  const classes = Object.keys(repeatedClasses).filter((name) =>
    childNamed(contentMeta, repeatedClasses[name] ?? ''),
  );
  return (element) => element.name === 'p' && hasClass(element, classes);
}

/** The paragraphs of an element that holds wire copy; undefined for any other. */
function copyIn(element: XmlElement): readonly Block[] | undefined {
  if (element.name !== 'p' || element.children.some(isElement)) return undefined;
  return copyParagraphs(rawTextOf(element));
}
