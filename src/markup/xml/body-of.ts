import {
  bodyBuilder,
  type BodyOptions,
  type BuiltBody,
  noAttribute,
  type Vocabulary,
} from '../body-builder.js';
import type { Block } from '../../model/body-tree.js';
import { isElement, type XmlElement, type XmlNode } from './xml-element.js';
import { valueOf } from './xml-path.js';

/** How to make a body of elements. */
export interface XmlBodyOptions extends BodyOptions {
  /** Whether an element is no part of the text, nor what stands in it. */
  readonly leaveOut?: (element: XmlElement) => boolean;
  /** The blocks that one of the outermost elements stands for, where they are not those that its markup makes. */
  readonly blocksOf?: (element: XmlElement) => readonly Block[] | undefined;
}

/** The body that elements and text of a markup language make, in any namespace: agencies often forget to declare theirs. */
export function bodyOf(
  nodes: readonly XmlNode[],
  vocabulary: Vocabulary,
  { leaveOut, blocksOf, ...options }: XmlBodyOptions = {},
): BuiltBody {
  const builder = bodyBuilder(vocabulary, options);
  const put = (node: XmlNode): void => {
    if (!isElement(node)) {
      builder.text(node);
      return;
    }
    if (leaveOut?.(node) === true) return;
    const name = node.name.toLowerCase();
    const { start, tagEnd: end } = node;
    builder.open(
      { name, start, end },
      node.attributes.length === 0 ? noAttribute : (key) => valueOf(node, key),
    );
    for (const child of node.children) put(child);
    builder.close(name);
  };
  for (const node of nodes) {
    const blocks = isElement(node) ? blocksOf?.(node) : undefined;
    if (blocks === undefined) put(node);
    else builder.blocks(blocks);
  }
  return builder.finish();
}
