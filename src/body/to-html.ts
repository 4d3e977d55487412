import { isSafeHref } from '../model/href.js';
import type { Block, BodyNode, Link, ListItem, Table, TableCell } from '../model/index.js';
import { escapeHtmlText } from './escape-html.js';
import { figureTags, embedTags } from './figure-tags.js';
import { tag, type Tags } from './html-tags.js';
import { walk } from './walk.js';

/** How a page wants its HTML. */
export interface HtmlOptions {
  /** Added to the level of every heading, for a page with headings above the body; `h1` and `h6` are the bounds. Default 0. */
  readonly headingOffset?: number;
  /** `false` leaves figures and embeds out. Default `true`. */
  readonly figures?: boolean;
  /** `rel` of every link, such as `nofollow noopener`. Default: none. */
  readonly rel?: string;
}

/**
 * The body as HTML that is safe in any page: made of the tree alone, all text escaped, no script, style or handler. An
 * address that a browser could run (see `isSafeHref`) is left out and the text of its link kept, even where the tree was
 * built by hand and never checked. The same tree gives the same string.
 *
 * A mention is its text. An embed is a `figure` with a link, since only the page knows which players it trusts. A
 * figure's credit is the `small` of its `figcaption`. Blocks are parted by a line end.
 *
 * @example
 * toHtml([{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Chess & books' }] }])
 * //=> '<h2>Chess &amp; books</h2>'
 */
export function toHtml(body: readonly Block[], options: HtmlOptions = {}): string {
  const html: string[] = [];
  const ends: string[] = [];
  const tags = htmlTags(options);
  walk(body, {
    enter(node, index, parent) {
      const found = tags(node, index, parent);
      if (found === undefined) return false;
      if (parent === undefined && html.length > 0) html.push('\n');
      html.push(found.start);
      ends.push(found.end);
      return true;
    },
    leave() {
      html.push(ends.pop() ?? '');
    },
  });
  return html.join('');
}

type TagsOf = (node: BodyNode, index: number, parent: BodyNode | undefined) => Tags | undefined;

/** What stands before and after the children of each node; `undefined` for a node that is left out whole. */
function htmlTags(options: HtmlOptions): TagsOf {
  // Tables and items hold what their rows and paragraphs depend on; it is looked up once, as they are entered.
  let headRows = 0;
  const tightItems = new Set<BodyNode>();

  return (node, index, parent) => {
    switch (node.type) {
      case 'text':
        return { start: escapeHtmlText(node.value), end: '' };
      case 'lineBreak':
        return { start: '<br>', end: '' };
      case 'link':
        return linkTags(node, options.rel);
      case 'emphasis':
        return tag('em');
      case 'strong':
        return tag('strong');
      case 'mention':
        return { start: '', end: '' };
      case 'paragraph':
        if (node.children.length === 0) return undefined;
        return parent !== undefined && tightItems.has(parent) ? { start: '', end: '' } : tag('p');
      case 'heading':
        if (node.children.length === 0) return undefined;
        return tag(`h${Math.min(Math.max(node.depth + (options.headingOffset ?? 0), 1), 6)}`);
      case 'list':
        return node.ordered ? tag('ol', { start: node.start }) : tag('ul');
      case 'listItem':
        if (isTight(node)) tightItems.add(node);
        return tag('li');
      case 'quote':
        return tag('blockquote', { cite: safe(node.cite) });
      case 'table':
        headRows = countHeadRows(node);
        return {
          start: `<table>${node.caption === undefined ? '' : `<caption>${escapeHtmlText(node.caption)}</caption>`}`,
          end: '</table>',
        };
      case 'tableRow':
        return rowTags(index, headRows, parent?.type === 'table' ? parent.children.length : 0);
      case 'tableCell':
        return cellTags(node);
      case 'preformatted':
        // A parser drops one line end right after the tag, so that a value's own needs one before it.
        return {
          start: `<pre>${node.value.startsWith('\n') ? '\n' : ''}${escapeHtmlText(node.value)}`,
          end: '</pre>',
        };
      case 'figure':
        return options.figures === false ? undefined : figureTags(node);
      case 'embed':
        return options.figures === false ? undefined : embedTags(node);
      case 'break':
        return { start: '<hr>', end: '' };
    }
  };
}

function linkTags(link: Link, rel: string | undefined): Tags {
  return isSafeHref(link.url)
    ? tag('a', { href: link.url, title: link.title, rel })
    : { start: '', end: '' };
}

/** Whether an item's text needs no `p`: it is one paragraph, alone or before lists. */
function isTight(item: ListItem): boolean {
  const [first, ...rest] = item.children;
  return first?.type === 'paragraph' && rest.every((block) => block.type === 'list');
}

/** How many rows at the top hold nothing but header cells. */
function countHeadRows(table: Table): number {
  const at = table.children.findIndex((row) => !row.children.every((cell) => cell.header === true));
  return at === -1 ? table.children.length : at;
}

function rowTags(index: number, headRows: number, rows: number): Tags {
  const section = index < headRows ? 'thead' : 'tbody';
  const first = index === 0 || index === headRows;
  const last = index === headRows - 1 || index === rows - 1;
  return {
    start: `${first ? `<${section}>` : ''}<tr>`,
    end: `</tr>${last ? `</${section}>` : ''}`,
  };
}

function cellTags(cell: TableCell): Tags {
  return tag(cell.header === true ? 'th' : 'td', {
    colspan: cell.columnSpan,
    rowspan: cell.rowSpan,
    align: cell.align,
  });
}

function safe(url: string | undefined): string | undefined {
  return url !== undefined && isSafeHref(url) ? url : undefined;
}
