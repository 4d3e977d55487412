import type { Article } from '../model/index.js';

/** @throws TypeError for what is no article at all; its fields are not looked at. */
export function checkArticle(article: Article): void {
  const given: unknown = article;
  const isArticle = typeof given === 'object' && given !== null && 'headline' in given;
  if (!isArticle || typeof given.headline !== 'string') {
    throw new TypeError('article: expected an Article, such as parse or Article.parse gives');
  }
}
