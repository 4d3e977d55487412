import { inlineLines, inlineText } from '../../body/inline-lines.js';
import { walk } from '../../body/walk.js';
import type { Block, Table } from '../../model/body-tree.js';

/** A block of a body as copy has it: plain text, without nesting. */
export type CopyBlock =
  | { readonly type: 'paragraph'; readonly lines: readonly string[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: CopyRows; readonly hasHead: boolean }
  | { readonly type: 'preformatted'; readonly lines: readonly string[] }
  | { readonly type: 'break' };

/** A table's cells, row by row. */
export type CopyRows = readonly (readonly string[])[];

/**
 * The blocks that copy can carry: headings and quotes as paragraphs, nested lists as one, a table's caption above it. Figures and
 * embeds are none of the text.
 */
export function bodyCopy(body: readonly Block[]): readonly CopyBlock[] {
  const blocks: CopyBlock[] = [];
  let items: string[] | undefined;
  let depth = 0;
  const add = (block: CopyBlock, text: string): void => {
    if (items === undefined) blocks.push(block);
    else items.push(`${items.pop() ?? ''} ${text}`.trim());
  };
  walk(body, {
    enter(node) {
      switch (node.type) {
        case 'paragraph':
        case 'heading': {
          const lines = inlineLines(node.children).filter((line) => line !== '');
          if (lines.length > 0) add({ type: 'paragraph', lines }, lines.join(' '));
          return false;
        }
        case 'preformatted': {
          const lines = node.value.split(/\r\n|[\n\r]/);
          if (/\S/.test(node.value)) add({ type: 'preformatted', lines }, lines.join(' '));
          return false;
        }
        case 'table': {
          const rows = cellsOf(node);
          const { caption } = node;
          const [first] = node.children;
          const hasHead = first?.children.every(({ header }) => header === true) === true;
          if (caption !== undefined) add({ type: 'paragraph', lines: [caption] }, caption);
          if (rows.length > 0) add({ type: 'table', rows, hasHead }, rows.flat().join(' '));
          return false;
        }
        case 'break':
          add({ type: 'break' }, '');
          return false;
        case 'list':
          if (depth++ === 0) items = [];
          return true;
        case 'listItem':
          items?.push('');
          return true;
        default:
          return node.type === 'quote';
      }
    },
    leave(node) {
      if (node.type !== 'list' || --depth > 0) return;
      const filled = (items ?? []).filter((item) => item !== '');
      items = undefined;
      if (filled.length > 0) blocks.push({ type: 'list', items: filled });
    },
  });
  return blocks;
}

/** The blocks with the dateline: it runs into the lead, or stands on a line of its own above it. */
export function withDateline(
  blocks: readonly CopyBlock[],
  dateline: string | undefined,
): readonly CopyBlock[] {
  if (dateline === undefined) return blocks;
  const [first, ...rest] = blocks;
  if (dateline.endsWith('\n') || first?.type !== 'paragraph') {
    return [{ type: 'paragraph', lines: [dateline.trimEnd()] }, ...blocks];
  }
  const [line = '', ...further] = first.lines;
  return [{ type: 'paragraph', lines: [dateline + line, ...further] }, ...rest];
}

function cellsOf({ children }: Table): CopyRows {
  return children.map((row) => row.children.map((cell) => inlineText(cell.children)));
}
