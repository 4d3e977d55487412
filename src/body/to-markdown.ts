import { isSafeHref } from '../model/href.js';
import type { Block, Figure, Inline, List } from '../model/index.js';
import { escapeDestination } from './markdown/escape-markdown.js';
import { inlineMarkdown } from './markdown/inline-markdown.js';
import { markdownPage } from './markdown/markdown-page.js';
import { tableMarkdown } from './markdown/table-markdown.js';
import { walk } from './walk.js';

/**
 * The body as CommonMark with GitHub's tables. Parsing it gives the same text and structure: what in the text would be
 * markup is escaped. Control characters are left out. Unsafe addresses (see `isSafeHref`) are left out, the text of their links kept.
 *
 * A mention is its text. A figure is its picture, or a link to its video or sound, with caption and credit in a
 * paragraph beneath; an embed is a link. A table's caption is a paragraph above it. A line break in a heading is a
 * space. Where more than 64 lists or 128 quotes nest, the inner ones are written at that
 * level.
 *
 * @example
 * toMarkdown([{ type: 'paragraph', children: [{ type: 'text', value: '1. *Not* a list' }] }])
 * //=> '1\\. \\*Not\\* a list'
 */
export function toMarkdown(body: readonly Block[]): string {
  const page = markdownPage();
  const write = (text: string): void => {
    if (text !== '') page.write(text.split('\n'));
  };
  const paragraph = (children: readonly Inline[]): void => {
    write(inlineMarkdown(children, '\\\n'));
  };
  walk(body, {
    enter(node) {
      switch (node.type) {
        case 'paragraph':
          paragraph(node.children);
          return false;
        case 'heading': {
          const text = inlineMarkdown(node.children, ' ');
          if (text !== '') page.write([`${'#'.repeat(node.depth)} ${guardEnd(text)}`]);
          return false;
        }
        case 'list':
          page.openList(node, isTight(node));
          return true;
        case 'listItem':
          page.openItem();
          return true;
        case 'quote':
          page.openQuote();
          return true;
        case 'table': {
          if (node.caption !== undefined) paragraph([{ type: 'text', value: node.caption }]);
          const lines = tableMarkdown(node);
          if (lines.length > 0) page.write(lines);
          return false;
        }
        case 'preformatted':
          page.write(fenced(node.value));
          return false;
        case 'figure':
          write(figureMarkdown(node));
          paragraph(captionOf(node));
          return false;
        case 'embed':
          paragraph(linkTo(node.url, node.title));
          return false;
        case 'break':
          page.write(['___']);
          return false;
        default:
          return false;
      }
    },
    leave: () => {
      page.close();
    },
  });
  return page.text();
}

/** Whether the items may follow each other without an empty line, and the list a paragraph. */
function isTight(list: List): boolean {
  return list.children.every(({ children: [first, second, ...rest] }) => {
    if (!isFilledParagraph(first) || rest.length > 0) return false;
    return second === undefined || (second.type === 'list' && mayFollowText(second));
  });
}

/** Only a list that begins at 1, with text, ends a paragraph right above it (CommonMark 0.31, 5.3). */
function mayFollowText(list: List): boolean {
  return (list.start ?? 1) === 1 && isFilledParagraph(list.children[0]?.children[0]);
}

function isFilledParagraph(block: Block | undefined): boolean {
  return block?.type === 'paragraph' && inlineMarkdown(block.children, ' ') !== '';
}

/** A heading's text may end with `#` only if it is escaped. */
function guardEnd(text: string): string {
  return text.endsWith('#') && !text.endsWith('\\#') ? `${text.slice(0, -1)}\\#` : text;
}

/** The text between fences longer than any run of backticks in it. */
function fenced(value: string): readonly string[] {
  const longest = (value.match(/`+/g) ?? []).reduce(
    (most, ticks) => Math.max(most, ticks.length),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return [fence, ...value.replaceAll('\0', '').split(/\r\n|\n|\r/), fence];
}

function figureMarkdown(figure: Figure): string {
  if (!isSafeHref(figure.url)) return '';
  const alt = inlineMarkdown([{ type: 'text', value: figure.alternativeText ?? '' }], ' ');
  if (figure.kind === 'picture' || figure.kind === 'graphic') {
    return `![${alt}](${escapeDestination(figure.url)})`;
  }
  return inlineMarkdown(linkTo(figure.url, figure.alternativeText), ' ');
}

function captionOf({ children, credit }: Figure): readonly Inline[] {
  return credit === undefined ? children : [...children, { type: 'text', value: ` ${credit}` }];
}

/** A link under `title`; with neither a title nor a safe address, nothing. */
function linkTo(url: string, title: string | undefined): readonly Inline[] {
  if (!isSafeHref(url)) return title === undefined ? [] : [{ type: 'text', value: title }];
  return [{ type: 'link', url, children: [{ type: 'text', value: title ?? url }] }];
}
