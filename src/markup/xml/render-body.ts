import type { Block, BodyNode } from '../../model/body-tree.js';
import { walk } from '../../body/walk.js';
import type { XmlContent } from './write-xml.js';

/** What a node of a body is in a markup language, with what its children are; `[]` for a node that has no place in it. */
export type RenderNode = (node: BodyNode, children: readonly XmlContent[]) => readonly XmlContent[];

/** What the element for preformatted text holds: a line end right behind its start tag does not count, so one that does needs another. */
export function preformattedText(value: string): string {
  return value.startsWith('\n') ? `\n${value}` : value;
}

/** The body in a markup language. A loop, not a recursion: a tree of any depth is rendered. */
export function renderBody(body: readonly Block[], render: RenderNode): readonly XmlContent[] {
  const outermost: XmlContent[] = [];
  const open: XmlContent[][] = [outermost];
  walk(body, {
    enter() {
      open.push([]);
      return true;
    },
    leave(node) {
      const children = open.pop() ?? [];
      for (const content of render(node, children)) open.at(-1)?.push(content);
    },
  });
  return outermost;
}
