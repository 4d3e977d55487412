import type { Article, Instant } from '../model/index.js';
import { publicationDates } from '../structured-data/write/dates.js';
import { instantOf } from '../time/instant-of.js';

/** When the article was last changed, corrections and entries of a live blog included, so that feeds say what its page says. */
export function changedAt(article: Article): Instant | undefined {
  return instantOf(publicationDates(article).dateModified) ?? article.modifiedAt;
}
