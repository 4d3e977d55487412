import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding, type Finding, placed } from '../../../diagnostics/finding.js';
import type { BodyOptions } from '../../../markup/body-builder.js';
import { fromHtml } from '../../../markup/html/from-html.js';
import { htmlVocabulary } from '../../../markup/html/html-elements.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { type NitfParts, nitfParts } from '../../../markup/nitf/nitf-parts.js';
import { bodyOf } from '../../../markup/xml/body-of.js';
import { isElement, type XmlElement } from '../../../markup/xml/xml-element.js';
import {
  attributeOf,
  childElements,
  childNamed,
  childrenNamed,
  hasAttribute,
  rawTextOf,
} from '../../../markup/xml/xml-path.js';
import type { Block } from '../../../model/body-tree.js';
import { copyParagraphs, plainParagraphs } from '../../../text/story/copy-paragraphs.js';
import { mainSections, repeatedClasses } from '../dialects.js';

/** The text of an item. */
export interface Content {
  readonly blocks: readonly Block[];
  /** The element that it stands in. */
  readonly element?: XmlElement;
  /** What NITF has around the text. */
  readonly nitf?: NitfParts;
  readonly findings: readonly Finding[];
}

/** The text from the content that keeps most of it; the others are said to be there. */
export function readContent(
  item: XmlElement,
  contentMeta: XmlElement | undefined,
  options: BodyOptions,
): Content {
  const contents = childrenNamed(item, 'contentSet').flatMap(childElements).filter(isText);
  const [chosen, ...others] = best.flatMap((kind) =>
    contents.filter((one) => kindOf(one) === kind),
  );
  if (chosen === undefined) return { blocks: [], findings: [] };
  const { findings, ...content } = readers[kindOf(chosen)](chosen, contentMeta, options);
  return { ...content, element: chosen, findings: [...others.map(otherContent), ...findings] };
}

type Kind = 'nitf' | 'html' | 'plain';

/** What keeps more of a text goes first. */
const best: readonly Kind[] = ['nitf', 'html', 'plain'];

/** Whether an element holds content, and text at that: data in an encoding, as of a picture, is none. */
function isText(content: XmlElement): boolean {
  const isInline = content.name === 'inlineXML' || content.name === 'inlineData';
  const isEncoded = hasAttribute(content, 'encoding', 'encodinguri');
  return isInline && !isEncoded && hasText(content);
}

function hasText({ children }: XmlElement): boolean {
  return children.some((child) => (isElement(child) ? hasText(child) : /\S/.test(child)));
}

function kindOf(content: XmlElement): Kind {
  if (content.name === 'inlineXML') {
    return childElements(content).some(({ name }) => name === 'nitf') ? 'nitf' : 'html';
  }
  const type = attributeOf(content, 'contenttype') ?? '';
  return type.includes('html') ? 'html' : 'plain';
}

function otherContent(content: XmlElement): Finding {
  const type = attributeOf(content, 'contenttype') ?? 'of no type';
  const message = `The item has a further text (${type}), which was not read.`;
  const span = { start: content.start, end: content.tagEnd };
  return finding(newsmlG2Codes, 'newsml-g2/other-content', message, { path: 'body', span });
}

type Reader = (
  content: XmlElement,
  contentMeta: XmlElement | undefined,
  options: BodyOptions,
) => Omit<Content, 'element'>;

const readers: Readonly<Record<Kind, Reader>> = {
  nitf: (content, _, options) => {
    const root = childElements(content).find(({ name }) => name === 'nitf') ?? content;
    const nitf = nitfParts(root);
    const { body, findings } = bodyOf(nitf.content, nitfVocabulary, options);
    return { blocks: body, nitf, findings };
  },
  html: (content, contentMeta, options) => {
    if (content.name === 'inlineData') return readHtml(content, rawTextOf(content), options);
    const { body, findings } = bodyOf(textRoot(content).children, htmlVocabulary, {
      leaveOut: repeatedBy(contentMeta),
      blocksOf: copyIn,
      ...options,
    });
    return { blocks: body, findings };
  },
  plain: (content, _, options) => {
    const text = rawTextOf(content);
    if (!/<\/?[a-z]/i.test(text)) return { blocks: plainParagraphs(text), findings: [] };
    const bare = text.replace(paragraphTag, '\n\n');
    // Plain text between paragraph tags is still plain; what has more tags is HTML under a wrong name.
    if (!/<\/?[a-z]/i.test(bare)) return { blocks: plainParagraphs(bare), findings: [] };
    return readHtml(content, text, options);
  },
};

function readHtml(
  { start, tagEnd: end }: XmlElement,
  html: string,
  options: BodyOptions,
): Omit<Content, 'element'> {
  const { body, findings } = fromHtml(html, options);
  return { blocks: body, findings: findings.map((found) => placed(found, { start, end })) };
}

const paragraphTag = /<\/?p(?:\s[^<>]{0,200})?>/gi;

/** The element that holds the text: the section that a sender marks as such, else the body of the page. */
function textRoot(content: XmlElement): XmlElement {
  const [html] = childElements(content);
  const body = html && childElements(html).find(({ name }) => name === 'body');
  const root = body ?? html ?? content;
  return childElements(root).find((element) => hasClass(element, mainSections)) ?? root;
}

function hasClass(element: XmlElement, names: readonly string[]): boolean {
  const classes = attributeOf(element, 'class')?.split(/\s+/);
  return classes?.some((name) => names.includes(name)) === true;
}

/** Tells the paragraphs that say once more what the item has in a property. */
function repeatedBy(contentMeta: XmlElement | undefined): (element: XmlElement) => boolean {
  const classes = Object.entries(repeatedClasses).flatMap(([name, property]) =>
    childNamed(contentMeta, property) === undefined ? [] : [name],
  );
  return (element) => element.name === 'p' && hasClass(element, classes);
}

/** The paragraphs of an element that holds wire copy; undefined for any other. */
function copyIn(element: XmlElement): readonly Block[] | undefined {
  if (element.name !== 'p' || element.children.some(isElement)) return undefined;
  return copyParagraphs(rawTextOf(element));
}
