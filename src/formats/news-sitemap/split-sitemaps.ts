import { composeSitemap } from './compose-sitemap.js';
import type { ListedArticle } from './listed.js';
import type { Publication } from './publication.js';

/** Google reads so many articles of one sitemap. */
const mostArticles = 1000;

/** So many bytes, before they are packed. Source: sitemaps.org, "Using Sitemap index files". */
const mostBytes = 50 * 1024 * 1024;

/**
 * One sitemap, or as many as the limits of each ask for.
 *
 * @param limit - Bytes of one.
 */
export function splitSitemaps(
  entries: readonly ListedArticle[],
  publication: Publication,
  limit = mostBytes,
): readonly string[] {
  const files = Math.max(1, Math.ceil(entries.length / mostArticles));
  return Array.from({ length: files }, (_, file) =>
    entries.slice(file * mostArticles, (file + 1) * mostArticles),
  ).flatMap((some) => halvedUntilSmall(some, publication, limit));
}

/** Halves what is too long; with a thousand pictures each, some five hundred articles are. */
function halvedUntilSmall(
  entries: readonly ListedArticle[],
  publication: Publication,
  limit: number,
): readonly string[] {
  const sitemap = composeSitemap(entries, publication);
  if (entries.length < 2 || isWithin(sitemap, limit)) return [sitemap];
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)].flatMap((half) =>
    halvedUntilSmall(half, publication, limit),
  );
}

/** In UTF-8 a text has at most three bytes for each of its units, so that most need no count. */
function isWithin(text: string, bytes: number): boolean {
  return text.length * 3 <= bytes || new TextEncoder().encode(text).length <= bytes;
}
