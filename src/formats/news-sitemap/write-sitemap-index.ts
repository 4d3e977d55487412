import { element, writeXml } from '../../markup/xml/write-xml.js';

/** A sitemap that an index lists. */
export interface ListedSitemap {
  readonly url: string;
  /** ISO 8601 instant at which it changed last. */
  readonly modifiedAt?: string;
}

/** An index lists so many. Source: sitemaps.org, "Using Sitemap index files". */
const mostSitemaps = 50_000;

/**
 * An index of sitemaps.
 *
 * @throws TypeError for more than 50,000 of them.
 * @example
 * ```ts
 * writeSitemapIndex([{ url: 'https://news.example/sitemap-1.xml' }]).includes('<loc>https://news.example/sitemap-1.xml</loc>'); // true
 * ```
 */
export function writeSitemapIndex(sitemaps: readonly ListedSitemap[]): string {
  if (sitemaps.length > mostSitemaps) {
    throw new TypeError(
      `sitemaps: expected at most ${mostSitemaps} of them, got ${sitemaps.length}`,
    );
  }
  return writeXml(
    element(
      'sitemapindex',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      sitemaps.map(({ url, modifiedAt }) =>
        element('sitemap', {}, [
          element('loc', {}, [url]),
          modifiedAt === undefined ? undefined : element('lastmod', {}, [modifiedAt]),
        ]),
      ),
    ),
  );
}
