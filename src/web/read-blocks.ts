import { pageCodes } from '../diagnostics/codes/page.js';
import { finding } from '../diagnostics/finding.js';
import { articleVocabulary } from '../markup/html/article-elements.js';
import { fromHtml } from '../markup/html/from-html.js';
import { htmlVocabulary } from '../markup/html/html-elements.js';
import { toPlainText } from '../body/to-plain-text.js';
import type { Block } from '../model/body-tree.js';
import type { Literal } from '../structured-data/read/thing.js';
import type { Reading } from '../syndication/reading.js';
import { textBlocks } from '../syndication/text/text-blocks.js';

/** Where the texts of a page come from. */
export interface BlockContext {
  /** The input. */
  readonly text: string;
  readonly reading: Reading;
  /** Address of the page. */
  readonly baseUrl: string | undefined;
}

/**
 * The blocks that a text is: of plain text its paragraphs, of markup what it holds. Of a whole `article` its headers, footers,
 * navigation, asides and forms are none, nor is what stands in front of its heading.
 */
export function readBlocks(literal: Literal, context: BlockContext): readonly Block[] {
  const { reading, baseUrl, text } = context;
  const { start, end } = literal;
  const base = baseUrl !== undefined && { baseUrl };
  if (literal.markup === undefined)
    return textBlocks(literal.text, { span: { start, end }, ...base }, reading);
  const isWhole = literal.markup === 'article';
  const vocabulary = isWhole ? articleVocabulary : htmlVocabulary;
  const { body, findings } = fromHtml(text.slice(start, end), base || {}, vocabulary);
  reading.report(
    ...findings.map((found) => ({
      ...found,
      path: 'body',
      ...(found.span && { span: { start: found.span.start + start, end: found.span.end + start } }),
    })),
  );
  return isWhole ? behindHeading(body, literal, reading) : body;
}

function behindHeading(
  body: readonly Block[],
  { start, end }: Literal,
  reading: Reading,
): readonly Block[] {
  const at = body.findIndex((block) => block.type === 'heading' && block.depth === 1);
  if (at < 0) return body;
  const front = toPlainText(body.slice(0, at)).replace(/\s+/g, ' ').trim();
  if (front !== '') {
    const shown = JSON.stringify(front.length > 80 ? `${front.slice(0, 80)}…` : front);
    const message = `${shown} stands in front of the heading of the article element; it was left out of the body.`;
    const fix = 'Mark the text up as "articleBody".';
    reading.report(
      finding(pageCodes, 'page/front-matter', message, { path: 'body', span: { start, end }, fix }),
    );
  }
  return body.slice(at + 1);
}
