import { element, writeXml } from '../../markup/xml/write-xml.js';
import { isWebUrl } from '../../model/href.js';
import { toEpochMilliseconds } from '../../time/to-epoch-milliseconds.js';

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
 * @throws TypeError for more than 50,000 of them, one whose address is no absolute http or https URL, or a time that is no instant.
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
  for (const { url, modifiedAt } of sitemaps) {
    if (!isWebUrl(url))
      throw new TypeError(`sitemaps: expected an absolute http or https URL, got ${url}`);
    if (modifiedAt !== undefined && toEpochMilliseconds(modifiedAt) === undefined)
      throw new TypeError(`sitemaps: expected modifiedAt to be an instant, got ${modifiedAt}`);
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
