import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article } from '../../model/index.js';
import { published } from '../../syndication/published.js';
import { composeSitemap } from './compose-sitemap.js';
import { listed, type ListedArticle } from './listed.js';
import type { Publication } from './publication.js';

/** Sitemaps, what they list, and which articles they do not. */
export interface Sitemaps {
  /** One, or more where there are more articles than one may list. */
  readonly sitemaps: readonly string[];
  readonly listed: readonly ListedArticle[];
  readonly losses: readonly Diagnostic[];
}

/** Google reads so many articles of one sitemap. */
const mostArticles = 1000;

/**
 * Writes sitemaps for news, of the articles that may be published and, with `now`, of the two days before it.
 *
 * @param pathOf - The path of an article in what the caller gave.
 */
export function writeSitemaps(
  articles: readonly Article[],
  publication: Publication,
  now: string | undefined,
  pathOf: (index: number) => string = (index) => `articles[${index}]`,
): Sitemaps {
  const { articles: placed, losses } = published(articles, now, pathOf);
  const all = placed.map((one) => listed(one, publication, now, pathOf));
  const entries = all.filter((one): one is ListedArticle => 'url' in one);
  const files = Math.max(1, Math.ceil(entries.length / mostArticles));
  const sitemaps = Array.from({ length: files }, (_, file) =>
    composeSitemap(entries.slice(file * mostArticles, (file + 1) * mostArticles), publication),
  );
  const leftOut = all.filter((one): one is Diagnostic => 'code' in one);
  return { sitemaps, losses: [...losses, ...leftOut], listed: entries };
}
