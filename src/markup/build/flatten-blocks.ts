import { walk } from '../../body/walk.js';
import type { Block, Embed, Figure, Inline } from '../../model/index.js';

/** Blocks as what may stand in a cell or caption. */
export interface FlatBlocks {
  /** Their text, a line break between blocks. */
  readonly children: readonly Inline[];
  /** The figures and embeds among them, which no line can hold. */
  readonly displaced: readonly (Figure | Embed)[];
}

/** Makes one run of lines of `blocks`. */
export function flattenBlocks(blocks: readonly Block[]): FlatBlocks {
  const children: Inline[] = [];
  const displaced: (Figure | Embed)[] = [];
  const add = (line: readonly Inline[]): void => {
    if (line.length === 0) return;
    if (children.length > 0) children.push({ type: 'lineBreak' });
    for (const node of line) children.push(node);
  };
  walk(blocks, {
    enter(node) {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
        case 'tableCell':
          add(node.children);
          return false;
        case 'preformatted':
          for (const line of node.value.split('\n')) add(textLine(line));
          return false;
        case 'figure':
        case 'embed':
          displaced.push(node);
          return false;
        case 'table':
          add(textLine(node.caption ?? ''));
          return true;
        default:
          return true;
      }
    },
  });
  return { children, displaced };
}

function textLine(text: string): readonly Inline[] {
  const value = text.replace(/[ \t\f\r]+/g, ' ').replace(/^ | $/g, '');
  return value === '' ? [] : [{ type: 'text', value }];
}
