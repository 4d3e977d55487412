import { articleOf } from '../../model/empty-article.js';
import type { Article } from '../../model/index.js';
import { channelOf } from '../../syndication/feed-channel.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { lossesBetween, lossUnder } from '../losses.js';
import type { ListedArticle } from './listed.js';
import { writeSitemaps } from './write-sitemaps.js';

/** Writes a sitemap of one article. */
export function write(article: Article, options: ComposeOptions): WriteResult {
  const { outputs, losses } = writeListed([article], options, () => '');
  return { output: outputs[0] ?? '', losses };
}

/** Writes a sitemap of articles, or several where one may not list so many. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  return writeListed(articles, options, (index) => `articles[${index}]`);
}

/** As the sitemap of the publication that the option `channel` names, else of the publisher that the articles agree in. */
function writeListed(
  articles: readonly Article[],
  { now, channel = channelOf(articles) }: ComposeOptions,
  pathOf: (index: number) => string,
): WriteAllResult {
  const publication = { name: channel.title, language: channel.language ?? '' };
  const { sitemaps, losses, listed } = writeSitemaps(articles, publication, now, pathOf);
  const lost = listed.flatMap((entry) => {
    const article = articles[entry.index];
    if (article === undefined) return [];
    return lossesBetween(article, carried(article, entry), 'A sitemap').map((loss) =>
      lossUnder(pathOf(entry.index), loss),
    );
  });
  return { outputs: sitemaps, losses: [...losses, ...lost] };
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
