import type fc from 'fast-check';
import { Article, type ArticleInput } from '../../src/model/index.js';
import { anyPayload as payload } from '../arbitraries/article.js';

/** Any payload, with words in what no page may show, by which it would be found there. */
export const anyPayload: fc.Arbitrary<ArticleInput> = payload.map((given) => ({
  ...given,
  slugline: 'SLUGLINE-X',
  editorialNote: 'DESK-NOTE-X',
  extra: { '@context': 'https://evil.example/' },
}));

/** Any article, with the same words. */
export const anyArticle: fc.Arbitrary<Article> = anyPayload.map((given) => Article.parse(given));
