import { articleOf } from '../../model/empty-article.js';
import type { Article } from '../../model/index.js';
import type { ComposeOptions, WriteResult } from '../format.js';
import { lossesBetween } from '../losses.js';
import type { ListedArticle } from './listed.js';
import { writeSitemaps } from './write-sitemaps.js';

/** Writes a sitemap of one article, as that of the publisher that it names. */
export function write(article: Article, { now }: ComposeOptions): WriteResult {
  const { publisher, language = '' } = article;
  const publication = { name: publisher?.name ?? '', language };
  const { sitemaps, losses, listed } = writeSitemaps([article], publication, now, () => '');
  const [entry] = listed;
  const lost = entry ? lossesBetween(article, carried(article, entry), 'A sitemap') : [];
  return { output: sitemaps[0] ?? '', losses: [...losses, ...lost] };
}

/** What of the article the sitemap says. */
function carried(article: Article, { url, publishedAt }: ListedArticle): Article {
  const { headline, language, publisher } = article;
  return articleOf({
    url,
    headline,
    publishedAt,
    ...(language !== undefined && { language }),
    ...(publisher && { publisher: { name: publisher.name, sameAs: [] } }),
  });
}
