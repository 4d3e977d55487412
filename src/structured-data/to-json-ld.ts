import type { Article, Publisher, PublisherInput } from '../model/index.js';
import type { ArticleTypes } from './article-types.js';
import type { JsonLdGraph } from './graph-types.js';
import type { ArticleJsonLd, NewsArticleJsonLd } from './json-ld-types.js';
import { checkOptions, type JsonLdGraphOptions, type ToJsonLdOptions } from './options.js';
import { type Draft, putArticle } from './write/article-properties.js';
import { articleTypes, isNews } from './write/article-type.js';
import { graphOf } from './write/graph.js';
import type { NodeDraft } from './write/node-draft.js';
import { publisherNode } from './write/publisher.js';
import { refusal } from './write/refusal.js';
import { sourceOrganizations } from './write/source.js';
import { webUrl } from './write/web-url.js';

/**
 * The article as schema.org JSON-LD: a plain object, its keys always in the same order. Nothing is made up: what the
 * article and the options don't give is left out. Editorial notes, sluglines and everything in `extra` stay out of it.
 *
 * @throws {@link PublicationRefused} for what must not be published: an embargo that has not lifted, an article that is
 *   withheld, canceled, killed or expired, sponsored copy as news; unless `override` is true.
 * @throws TypeError for an argument that is none.
 * @example
 * ```ts
 * toJsonLd(article, { url: 'https://news.example/a/1', publisher: { name: 'Example News', url: 'https://news.example/' } });
 * ```
 */
export function toJsonLd(article: Article, options: JsonLdGraphOptions): JsonLdGraph;
export function toJsonLd(article: Article, options?: ToJsonLdOptions): NewsArticleJsonLd;
export function toJsonLd(
  article: Article,
  options: Omit<JsonLdGraphOptions, 'graph'> & { readonly graph?: boolean },
): NewsArticleJsonLd | JsonLdGraph;
export function toJsonLd(
  article: Article,
  options: ToJsonLdOptions | JsonLdGraphOptions = {},
): NewsArticleJsonLd | JsonLdGraph {
  checkOptions(options);
  let written;
  try {
    written = write(article, options);
  } catch (cause) {
    // The options are right, so it is the article that can't be read.
    written = new TypeError('toJsonLd: expected an Article, as Article.parse gives it', { cause });
  }
  if (written instanceof Error) throw written;
  return written;
}

/** An error for what must not be published, and for a graph of a page that nobody names. */
function write(
  article: Article,
  options: ToJsonLdOptions | JsonLdGraphOptions,
): NewsArticleJsonLd | JsonLdGraph | Error {
  const types = articleTypes(article, options.type);
  const refused = options.override === true ? undefined : refusal(article, types, options.now);
  if (refused) return refused;
  const drafted = draft(article, types, options);
  const jsonLd: NodeDraft<ArticleJsonLd> = { '@context': 'https://schema.org', '@type': types };
  putArticle(jsonLd, drafted);
  if (options.graph !== true) return jsonLd;
  const { page } = drafted;
  return page === undefined
    ? new TypeError('toJsonLd: expected options.url, which a graph needs')
    : graphOf(jsonLd, page, options, linksBeside(drafted));
}

function draft(
  article: Article,
  types: ArticleTypes,
  options: ToJsonLdOptions | JsonLdGraphOptions,
): Draft {
  const publisher = options.publisher ?? article.publisher;
  return {
    article,
    options,
    isNews: isNews(types),
    isLive: types === 'LiveBlogPosting',
    isReview: types.includes('ReviewNewsArticle'),
    page: options.url ?? webUrl(article.url),
    publisher: publisher === undefined ? undefined : publisherNode(named(publisher)),
    sources: sourceOrganizations(article),
  };
}

/** The pages of items that the article is not made from, but that readers may want too. */
function linksBeside({ article, page }: Draft): readonly (string | undefined)[] {
  return article.related
    .filter(({ rel }) => rel === undefined || /(?:^|:)(?:seeAlso|associatedWith)$/i.test(rel))
    .map(({ url }) => webUrl(url, page));
}

function named(publisher: string | Publisher | PublisherInput): Publisher | PublisherInput {
  return typeof publisher === 'string' ? { name: publisher } : publisher;
}
