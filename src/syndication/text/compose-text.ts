import { escapeHtmlText } from '../../body/escape-html.js';
import { toHtml } from '../../body/to-html.js';
import { looksLikeHtml } from '../../markup/html/looks-like-html.js';
import type { Block } from '../../model/body-tree.js';
import type { Article } from '../../model/index.js';
import type { Lexicon } from '../../text/lexicon.js';
import { composeBody } from '../../text/story/compose-body.js';

/**
 * A line for a field of plain text. Readers take for HTML what looks like it, so a line that only looks like it is escaped.
 */
export function lineText(line: string): string {
  return looksLikeHtml(line) ? escapeHtmlText(line) : line;
}

/** A short text as HTML: one line as it is, else in paragraphs and lines. */
export function shortHtml(text: string): string {
  return text.includes('\n') ? toHtml(text.split(/\n{2,}/).map(paragraph)) : escapeHtmlText(text);
}

/** The body as HTML, with the dateline in front and the sign-off beneath; undefined for none. */
export function bodyHtml(article: Article, lexicon: Lexicon): string | undefined {
  if (article.body.length === 0) return undefined;
  const { headline, bylines } = article;
  const blocks = composeBody(article, { lexicon, headline, bylines: bylines.length === 0 });
  return toHtml(blocks) || undefined;
}

function paragraph(text: string): Block {
  return {
    type: 'paragraph',
    children: text
      .split('\n')
      .flatMap((value, index) => [
        ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
        { type: 'text', value } as const,
      ]),
  };
}
