import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding, type Finding, placed } from '../../../diagnostics/finding.js';
import type { BodyOptions } from '../../../markup/body-builder.js';
import { fromHtml } from '../../../markup/html/from-html.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { type NitfParts, nitfParts } from '../../../markup/nitf/nitf-parts.js';
import { pageBody } from '../../../markup/xhtml/page-body.js';
import { bodyOf, filled } from '../../../markup/xml/body-of.js';
import type { EarlyBodies } from '../../../markup/xml/early-bodies.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import {
  attributeOf,
  childElements,
  childrenNamed,
  hasAttribute,
  holdsText,
  rawTextOf,
} from '../../../markup/xml/xml-path.js';
import type { Block } from '../../../model/body-tree.js';
import { plainParagraphs } from '../../../text/story/copy-paragraphs.js';
import { xhtmlText } from './xhtml-text.js';

/** The text of an item. */
export interface Content {
  readonly blocks: readonly Block[];
  /** The element that it stands in. */
  readonly element?: XmlElement;
  /** What NITF has around the text. */
  readonly nitf?: NitfParts;
  readonly findings: readonly Finding[];
}

/** What the text of an item is read by. */
export interface ContentOptions extends BodyOptions {
  readonly contentMeta?: XmlElement | undefined;
  /** The texts that were made while the document was read. */
  readonly early?: EarlyBodies | undefined;
}

/** The text from the content that keeps most of it; the others are said to be there. */
export function readContent(item: XmlElement, options: ContentOptions): Content {
  const contents = childrenNamed(item, 'contentSet')
    .flatMap(childElements)
    .filter((content) => isText(content, options));
  const [chosen, ...others] = Object.keys(readers).flatMap((kind) =>
    contents.filter((one) => kindOf(one) === kind),
  );
  if (chosen === undefined) return { blocks: [], findings: [] };
  const { findings, ...content } = readers[kindOf(chosen)](chosen, options);
  return { ...content, element: chosen, findings: [...others.map(otherContent), ...findings] };
}

type Kind = 'nitf' | 'html' | 'plain';

/** Whether an element holds content, and text at that: data in an encoding, as of a picture, is none. */
function isText(content: XmlElement, { early }: ContentOptions): boolean {
  const isInline = content.name === 'inlineXML' || content.name === 'inlineData';
  const isEncoded = hasAttribute(content, 'encoding', 'encodinguri');
  const hasText = holdsText(content) || early?.of(pageBody(content))?.hasText === true;
  return isInline && !isEncoded && hasText;
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

type Reader = (content: XmlElement, options: ContentOptions) => Omit<Content, 'element'>;

/** What keeps more of a text goes first. */
const readers: Readonly<Record<Kind, Reader>> = {
  nitf: (content, options) => {
    const root = childElements(content).find(({ name }) => name === 'nitf') ?? content;
    const nitf = nitfParts(root);
    const { body, findings } = bodyOf(nitf.content, nitfVocabulary, options);
    return { blocks: body, nitf, findings };
  },
  html: (content, options) => {
    if (content.name === 'inlineData') return readHtml(content, rawTextOf(content), options);
    const root = pageBody(content);
    const { early, contentMeta } = options;
    const { body, findings } =
      early?.of(root)?.finish() ?? filled(xhtmlText(contentMeta, options), root.children);
    return { blocks: body, findings };
  },
  plain: (content, options) => {
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
