import { lossCodes } from '../../diagnostics/codes/loss.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import { isWebUrl } from '../../model/href.js';
import type { Article } from '../../model/index.js';
import type { Placed } from '../../syndication/published.js';
import { toEpochMilliseconds } from '../../time/to-epoch-milliseconds.js';
import type { Publication } from './publication.js';
import { sitemapLanguage } from './sitemap-language.js';

/** What a sitemap for news says of an article. */
export interface ListedArticle {
  /** Its place in the list that was given. */
  readonly index: number;
  readonly url: string;
  /** The headline. */
  readonly title: string;
  readonly publishedAt: string;
  /** As sitemaps have it. */
  readonly language: string;
  /** URLs of its pictures. */
  readonly images: readonly string[];
}

/** Google lists articles of the last two days. */
const oldest = 2 * 86_400_000;

/** The article as a sitemap lists it, or why it lists it not. */
export function listed(
  { article, index }: Placed,
  publication: Publication,
  now: string | undefined,
  pathOf: (index: number) => string,
): ListedArticle | Diagnostic {
  const { url, headline, publishedAt } = article;
  const language = sitemapLanguage(article.language ?? publication.language);
  const leftOut = (field: string, why: string): Diagnostic => {
    const base = pathOf(index);
    const message = `The sitemap leaves the article out, since ${why}.`;
    const path = base === '' ? field : `${base}.${field}`;
    return finding(lossCodes, 'loss/not-published', message, { path });
  };
  if (url === undefined || !isWebUrl(url)) return leftOut('url', 'it has no URL of http or https');
  if (headline.trim() === '') return leftOut('headline', 'it has no headline');
  if (publishedAt === undefined)
    return leftOut('publishedAt', 'nothing says when it was published');
  if (publication.name === '') return leftOut('publisher', 'nothing names the publication');
  if (isOld(publishedAt, now)) return leftOut('publishedAt', 'it is older than two days');
  if (language === undefined)
    return leftOut('language', 'its language is not known, or has no code of ISO 639');
  return { index, url, title: headline, publishedAt, language, images: imagesOf(article) };
}

/** Of a day alone its end counts, in Greenwich. */
function isOld(publishedAt: string, now: string | undefined): boolean {
  const at = toEpochMilliseconds(
    publishedAt.includes('T') ? publishedAt : `${publishedAt}T23:59:59Z`,
  );
  const today = now === undefined ? undefined : toEpochMilliseconds(now);
  return at !== undefined && today !== undefined && today - at > oldest;
}

/** A thousand is what a sitemap takes. */
const mostImages = 1000;

function imagesOf({ media }: Article): readonly string[] {
  const urls = media
    .filter(({ type }) => type === 'picture' || type === 'graphic')
    .flatMap(({ renditions: [best] }) => (best && isWebUrl(best.href) ? [best.href] : []));
  return [...new Set(urls)].slice(0, mostImages);
}
