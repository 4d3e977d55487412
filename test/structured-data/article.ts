import { Article, type ArticleInput } from '../../src/model/index.js';

/** An invented article with the parts given, and a headline where none is. */
export function article(parts: Partial<ArticleInput> = {}): Article {
  return Article.parse({ headline: 'Library opens with a chess marathon', ...parts });
}

/** A body of paragraphs. */
export function paragraphs(...texts: readonly string[]): ArticleInput['body'] {
  return texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
