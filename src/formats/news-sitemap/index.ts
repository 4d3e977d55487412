/**
 * The sitemap for news that Google reads (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap), with
 * the extension for images, and the index of sitemaps (https://www.sitemaps.org/protocol.html).
 *
 * Written: address, headline, language, time of publication, pictures. An article is left out, and named in `losses`, where it
 * must not be published, is older than two days at `now`, or lacks what a sitemap asks for: an address of http or https, a
 * headline, a time of publication, a language. More than 1,000 articles, or 50 MB, make several sitemaps.
 *
 * @module
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article } from '../../model/index.js';
import type { Publication } from './publication.js';
import { writeSitemaps as writeAll } from './write-sitemaps.js';

export type { Publication } from './publication.js';
export { type ListedSitemap, writeSitemapIndex } from './write-sitemap-index.js';

/** How to write sitemaps. */
export interface SitemapsOptions {
  /** ISO 8601 instant; articles older than two days at it, under an embargo or expired are left out. */
  readonly now?: string;
}

/** Sitemaps, and which articles they do not list. */
export interface SitemapsOutput {
  /** One, or more where there are more than 1,000 articles or 50 MB; each is a file. */
  readonly sitemaps: readonly string[];
  /** One for each article that was left out, under its place: `articles[2].publishedAt`. */
  readonly losses: readonly Diagnostic[];
}

/**
 * Writes sitemaps for news.
 *
 * @param options - Without `now` no article is too old, and those under an embargo are left out.
 * @throws TypeError for a `now` that is no instant.
 *
 * @example
 * ```ts
 * const publication = { name: 'Example Daily', language: 'en' };
 * const { sitemaps } = writeSitemaps([article], publication, { now: '2023-09-26T14:00:00Z' });
 * ```
 */
export function writeSitemaps(
  articles: readonly Article[],
  publication: Publication,
  { now }: SitemapsOptions = {},
): SitemapsOutput {
  const { sitemaps, losses } = writeAll(articles, publication, now);
  return { sitemaps, losses };
}
