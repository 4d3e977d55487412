import type { BodyNode } from '../model/index.js';

/** What is done at each node of a walk; arguments are in the order of unist-util-visit. */
export interface Visitor {
  /** Before the children of `node`; `false` leaves them out, and `leave` with them. */
  enter?(node: BodyNode, index: number, parent: BodyNode | undefined): boolean;
  /** After the children of `node`. */
  leave?(node: BodyNode, index: number, parent: BodyNode | undefined): void;
}

/** Visits every node in reading order. A loop, not a recursion: a tree of any depth is walked. */
export function walk(nodes: readonly BodyNode[], visitor: Visitor): void {
  const open: Level[] = [{ node: undefined, children: nodes, next: 0 }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const index = level.next++;
    const node = level.children[index];
    if (node !== undefined) {
      if (visitor.enter?.(node, index, level.node) === false) continue;
      open.push({ node, children: 'children' in node ? node.children : [], next: 0 });
      continue;
    }
    open.pop();
    const around = open.at(-1);
    if (level.node !== undefined && around !== undefined) {
      visitor.leave?.(level.node, around.next - 1, around.node);
    }
  }
}

interface Level {
  readonly node: BodyNode | undefined;
  readonly children: readonly BodyNode[];
  next: number;
}
