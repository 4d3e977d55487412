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

/** Makes a body of the nodes of an element as they come in. */
export interface XmlBodyBuilder {
  add(node: XmlNode): void;
  finish(): BuiltBody;
}

/** A builder for one text in the markup of `vocabulary`, in any namespace: agencies often forget to declare theirs. */
export function xmlBodyBuilder(
  vocabulary: Vocabulary,
  { leaveOut, blocksOf, ...options }: XmlBodyOptions = {},
): XmlBodyBuilder {
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
  return {
    add(node) {
      const blocks = isElement(node) ? blocksOf?.(node) : undefined;
      if (blocks === undefined) put(node);
      else builder.blocks(blocks);
    },
    finish: () => builder.finish(),
  };
}

/** The body that elements and text make. */
export function bodyOf(
  nodes: readonly XmlNode[],
  vocabulary: Vocabulary,
  options: XmlBodyOptions = {},
): BuiltBody {
  return filled(xmlBodyBuilder(vocabulary, options), nodes);
}

/** What a builder makes of the nodes. */
export function filled(builder: XmlBodyBuilder, nodes: readonly XmlNode[]): BuiltBody {
  for (const node of nodes) builder.add(node);
  return builder.finish();
}
