import { type BodyOptions, type BuiltBody } from '../../../markup/body-builder.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { bodyOf } from '../../../markup/xml/body-of.js';
import { isElement, type XmlElement, type XmlNode } from '../../../markup/xml/xml-element.js';
import { childElements } from '../../../markup/xml/xml-path.js';
import type { Finding } from '../../../diagnostics/finding.js';
import type { Block } from '../../../model/body-tree.js';
import type { Media } from '../../../model/index.js';
import type { ReadOptions } from '../../format.js';
import { partsNamed } from './document-context.js';
import { isWork, readMedia } from './read-media.js';

/** The text of a document, and the media beside it. */
export interface Content {
  readonly blocks: readonly Block[];
  readonly media: readonly Media[];
  /** The element that the text stands in. */
  readonly element?: XmlElement | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The text. Pictures stay in it as figures; of those in several renditions, or with more than a figure holds, the article's media
 * tell.
 */
export function readContent(body: XmlElement | undefined, { limits }: ReadOptions): Content {
  const contents = partsNamed('body.content', body);
  const { body: blocks, findings } = contentBody(contents, {
    ...(limits?.depth !== undefined && { depth: limits.depth }),
  });
  const works = contents.flatMap((content) => worksIn(content));
  return { blocks, findings, media: works.flatMap(readMedia), element: contents[0] };
}

function contentBody(contents: readonly XmlElement[], options: BodyOptions): BuiltBody {
  const nodes = contents.flatMap(({ children }) => children);
  return bodyOf(breaksOnlyWrap(nodes) ? nodes.map(withoutBreaks) : nodes, nitfVocabulary, {
    ...options,
    leaveOut: isWork,
  });
}

/** Whether the lines were broken for the wire and not by the writer, as AAP's are: nearly every break stands behind a blank. */
function breaksOnlyWrap(nodes: readonly XmlNode[]): boolean {
  const breaks = breaksIn(nodes);
  return breaks.length > 0 && breaks.filter(Boolean).length >= breaks.length * 0.9;
}

/** Of each break among the nodes and in them, whether it stands behind a blank. */
function breaksIn(nodes: readonly XmlNode[]): readonly boolean[] {
  return nodes.flatMap((node, index) => {
    if (!isElement(node)) return [];
    if (node.name !== 'br') return breaksIn(node.children);
    const before = nodes[index - 1];
    return [before !== undefined && !isElement(before) && /\S\s$/.test(before)];
  });
}

function withoutBreaks(node: XmlNode): XmlNode {
  if (!isElement(node)) return node;
  if (node.name === 'br') return ' ';
  return { ...node, children: node.children.map(withoutBreaks) };
}

function worksIn(element: XmlElement): readonly XmlElement[] {
  return childElements(element).flatMap((child) => (isWork(child) ? [child] : worksIn(child)));
}
