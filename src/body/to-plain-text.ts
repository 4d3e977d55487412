import type { Block, Embed, Figure, List, Table } from '../model/index.js';
import { inlineBlock, inlineLines, inlineText } from './inline-lines.js';
import { walk } from './walk.js';

/** What of a body is text. */
export interface PlainTextOptions {
  /** Whether figures' captions and credits, and the titles of embeds, belong to the text. Default `false`. */
  readonly captions?: boolean;
}

/**
 * The body as plain text, for search, feeds and `articleBody`. Lines end with LF, and the last one has no end.
 *
 * - Blocks are parted by an empty line.
 * - A list is one block: a line for each item, after `- ` or its number (`1. `), two spaces further in for each list
 *   around it (eight levels at most); further paragraphs of an item follow in lines of their own.
 * - A quote's blocks stand as any others.
 * - A table is one block: its caption, then a line for each row, cells parted by a tab. Spans are not told.
 * - Preformatted text stands as it is.
 * - A `lineBreak` is a line end, in a cell a space; a `break` is `* * *`.
 * - White space in running text is one space.
 *
 * @example
 * toPlainText([{ type: 'paragraph', children: [{ type: 'text', value: 'The library opened.' }] }])
 * //=> 'The library opened.'
 */
export function toPlainText(body: readonly Block[], options: PlainTextOptions = {}): string {
  return bodyText(body, options.captions === true ? captionOf : undefined);
}

/** The same for whoever ships no more than that; `captionOf` gives what of a figure or an embed is text. */
export function bodyText(
  body: readonly Block[],
  captionOf?: (node: Figure | Embed) => string,
): string {
  return runningText(body) ?? laidOutText(body, captionOf);
}

/** The text of a body of paragraphs and headings, which most are; undefined for any other. */
function runningText(body: readonly Block[]): string | undefined {
  let text = '';
  for (const block of body) {
    if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
    const piece = inlineBlock(block.children);
    if (piece !== '') text = text === '' ? piece : `${text}\n\n${piece}`;
  }
  return text;
}

function laidOutText(
  body: readonly Block[],
  captionOf: ((node: Figure | Embed) => string) | undefined,
): string {
  const page = plainPage();
  walk(body, {
    enter(node) {
      switch (node.type) {
        case 'paragraph':
        case 'heading':
          page.write(inlineLines(node.children));
          return false;
        case 'preformatted':
          page.write([node.value]);
          return false;
        case 'table':
          page.write(tableLines(node));
          return false;
        case 'figure':
        case 'embed':
          if (captionOf) page.write([captionOf(node)]);
          return false;
        case 'break':
          page.write(['* * *']);
          return false;
        case 'list':
          page.openList(node);
          return true;
        case 'listItem':
          page.openItem();
          return true;
        default:
          return true;
      }
    },
    leave(node) {
      if (node.type === 'list') page.closeList();
    },
  });
  return page.text();
}

/** Caption and credit in one line; of an embed its title. */
function captionOf(node: Figure | Embed): string {
  if (node.type === 'embed') return node.title ?? '';
  return [inlineText(node.children), node.credit ?? ''].filter((part) => part !== '').join(' ');
}

function tableLines(table: Table): readonly string[] {
  const rows = table.children.map((row) =>
    row.children.map((cell) => inlineText(cell.children)).join('\t'),
  );
  return table.caption === undefined ? rows : [table.caption, ...rows];
}

interface PlainPage {
  /** A block, line by line. */
  write(lines: readonly string[]): void;
  openList(list: List): void;
  openItem(): void;
  closeList(): void;
  text(): string;
}

/** Puts blocks one under another, and keeps count of the lists around them. */
function plainPage(): PlainPage {
  const pieces: string[] = [];
  const levels: ListLevel[] = [];
  /** The outermost list around the next block, and that around the last one. */
  let outermost: List | undefined;
  let before: List | undefined;

  return {
    write(lines) {
      const filled = lines.filter((line) => line !== '');
      if (filled.length === 0) return;
      if (pieces.length > 0) {
        pieces.push(outermost !== undefined && outermost === before ? '\n' : '\n\n');
      }
      const margin = indent(levels.length);
      const marker = levels.at(-1)?.marker ?? '';
      pieces.push(marker === '' ? margin : indent(levels.length - 1) + marker);
      pieces.push(filled.join('\n' + margin));
      // A list at the start of an item stands for it: the item has no other line to mark.
      for (let i = levels.length - 1; i >= 0; i--) {
        const level = levels[i];
        if (level?.marker === undefined) break;
        delete level.marker;
      }
      before = outermost;
    },
    openList(list) {
      outermost ??= list;
      levels.push({ list, number: list.start ?? 1 });
    },
    openItem() {
      const level = levels.at(-1);
      if (level !== undefined) level.marker = level.list.ordered ? `${level.number++}. ` : '- ';
    },
    closeList() {
      levels.pop();
      if (levels.length === 0) outermost = undefined;
    },
    text: () => pieces.join(''),
  };
}

interface ListLevel {
  readonly list: List;
  number: number;
  /** What marks the item that is open, as long as it has no line. */
  marker?: string;
}

function indent(levels: number): string {
  return '  '.repeat(Math.min(levels, deepest));
}

/** Further in than this no line is put, or the text of a list nested without end would grow with its square. */
const deepest = 8;
