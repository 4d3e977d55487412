import { Article, type ArticleInput, type Block } from '../../src/model/index.js';

/** A paragraph of plain text. */
export const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

/** An article with these paragraphs. */
export const article = (parts: Partial<ArticleInput> = {}, ...paragraphs: readonly string[]) =>
  Article.parse({ headline: 'Library opens', body: paragraphs.map(paragraph), ...parts });
