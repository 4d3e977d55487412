import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article } from '../../model/index.js';
import { published } from '../../syndication/published.js';
import { listed, type ListedArticle } from './listed.js';
import type { Publication } from './publication.js';
import { splitSitemaps } from './split-sitemaps.js';

/** Sitemaps, what they list, and which articles they do not. */
export interface Sitemaps {
  /** One, or more where there are more articles than one may list. */
  readonly sitemaps: readonly string[];
  readonly listed: readonly ListedArticle[];
  readonly losses: readonly Diagnostic[];
}

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
  const sitemaps = splitSitemaps(entries, publication);
  const leftOut = all.filter((one): one is Diagnostic => 'code' in one);
  return { sitemaps, losses: [...losses, ...leftOut], listed: entries };
}
