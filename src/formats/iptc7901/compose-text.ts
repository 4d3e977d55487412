import type { Article } from '../../model/index.js';
import { composeEmbargo } from '../../text/embargo/compose-embargo.js';
import { readDateline } from '../../text/dateline/read-dateline.js';
import type { Lexicon } from '../../text/lexicon.js';
import { composeMarkers } from '../../text/markers/compose-markers.js';
import { readMarkerLine } from '../../text/markers/read-marker.js';
import {
  bodyCopy,
  type CopyBlock,
  type CopyRows,
  withDateline,
} from '../../text/story/body-copy.js';
import { composeNotebook } from '../../text/story/compose-notebook.js';
import { oneLine } from '../../text/story/one-line.js';
import { storyParts } from '../../text/story/story-parts.js';
import { wrapLine, wrapParagraph } from '../../text/story/wrap-line.js';

/** Characters in a line. */
const width = 69;

/** The text of a message, line by line: a head that ends in ` =`, the story, what stands beneath it, a notebook for editors. */
export function composeText(
  article: Article,
  lexicon: Lexicon,
  style: string | undefined,
): readonly string[] {
  const { leading, dateline, trailing, credits } = storyParts(article, { lexicon, style });
  const initials = credits.filter((credit) => !credit.startsWith('('));
  const head = [
    ...composeMarkers(article),
    composeEmbargo(article.embargoedUntil) ?? '',
    kicker(article),
    ...wrapLine(oneLine(article.headline), width),
    ...leading.flatMap((byline) => byline.split(/[\r\n]+/)),
  ].filter((line) => line !== '');
  return [
    ...closed(head),
    ...(dateline === undefined ? [] : teaser(article, lexicon)),
    ...withDateline(bodyCopy(article.body), dateline).flatMap(blockLines),
    ...[...trailing, ...credits.filter((credit) => credit.startsWith('('))].flatMap(paragraph),
    ...notebook(article),
    ...initials.flatMap(paragraph),
    '',
  ];
}

function closed(head: readonly string[]): readonly string[] {
  return [...head.slice(0, -1), `${head.at(-1) ?? ''} =`.trim()];
}

/** A few words of no other meaning; longer ones would be taken for the headline's first line. */
function kicker({ kicker: words = '' }: Article): string {
  const isPlain =
    /^[\p{L}\p{N}][^\n:()]{0,48}$/u.test(words) && readMarkerLine(words) === undefined;
  return isPlain ? words : '';
}

/** The abstract stands above the paragraph that has the dateline, which alone tells it from the text. */
function teaser({ abstract = '', dateline }: Article, lexicon: Lexicon): readonly string[] {
  const lines = wrapLine(oneLine(abstract), width);
  const isTeaser =
    /^[^(\s]/.test(abstract) &&
    !abstract.includes('\n') &&
    lines.length <= mostTeaserLines &&
    dateline?.agencies.length !== 0 &&
    readDateline(abstract, 0, { lexicon }) === undefined;
  return isTeaser ? ['', ...lines] : [];
}

const mostTeaserLines = 10;

function notebook({ editorialNote = '', language = '' }: Article): readonly string[] {
  return /\S/.test(editorialNote) ? ['', ...composeNotebook(editorialNote, language, width)] : [];
}

/** A block's lines, with an empty one above. */
function blockLines(block: CopyBlock): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return ['', ...block.lines.flatMap((line) => wrapParagraph(line, width))];
    case 'list':
      return ['', ...block.items.flatMap((item) => wrapParagraph(`- ${item}`, width, '  '))];
    case 'table':
      return ['', ...tableLines(block.rows, block.hasHead)];
    case 'preformatted':
      return ['', ...block.lines];
    case 'break':
      return ['', '* * *'];
  }
}

/** A cell that is wider makes no other so. */
const widestCell = 40;

/** Rows between bars, the cells of a column as wide as its widest; a rule beneath the head. */
function tableLines(rows: CopyRows, hasHead: boolean): readonly string[] {
  const most = rows.reduce((columns, row) => Math.max(columns, row.length), 0);
  const isWhole = (row: readonly string[]): boolean => row.length === most;
  const widths = Array.from({ length: most }, () => 0);
  for (const row of rows.filter(isWhole)) {
    for (const [column, { length }] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, Math.min(length, widestCell));
    }
  }
  const [head, ...others] = rows.map((row) => {
    const cells = row.map((cell) => cell.replaceAll('|', '/'));
    const padded = cells.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    return `| ${(isWhole(row) ? padded : cells).join(' | ')} |`;
  });
  const rule = hasHead ? [`|${widths.map((length) => '-'.repeat(length + 2)).join('|')}|`] : [];
  return head === undefined ? [] : [head, ...rule, ...others];
}

function paragraph(text: string): readonly string[] {
  return ['', ...text.split(/[\r\n]+/).flatMap((line) => wrapParagraph(line, width))];
}
