import type {
  AdvertiserContentArticle,
  LiveBlogPosting,
  MergeLeafTypes,
  NewsArticle,
  NewsArticleLeaf,
  OpinionNewsArticleLeaf,
  WithContext,
} from 'schema-dts';
import { describe, expectTypeOf, it } from 'vitest';
import type { Article } from '../../src/model/index.js';
import {
  type ArticleJsonLd,
  type JsonLdGraph,
  jsonLdScript,
  type NewsArticleJsonLd,
  toJsonLd,
} from '../../src/structured-data/index.js';

declare const article: Article;

describe('toJsonLd', () => {
  it('gives a NewsArticle of schema-dts where it is plain news', () => {
    expectTypeOf<ArticleJsonLd<'NewsArticle'>>().toExtend<WithContext<NewsArticle>>();
  });

  it('gives the types of schema-dts for the other kinds of articles too', () => {
    expectTypeOf<ArticleJsonLd<'LiveBlogPosting'>>().toExtend<WithContext<LiveBlogPosting>>();
    expectTypeOf<ArticleJsonLd<'AdvertiserContentArticle'>>().toExtend<
      WithContext<AdvertiserContentArticle>
    >();
    expectTypeOf<ArticleJsonLd<['NewsArticle', 'OpinionNewsArticle']>>().toExtend<
      WithContext<MergeLeafTypes<[NewsArticleLeaf, OpinionNewsArticleLeaf]>>
    >();
  });

  it('is narrowed to a NewsArticle by its type', () => {
    const jsonLd = toJsonLd(article);
    expectTypeOf(jsonLd).toEqualTypeOf<NewsArticleJsonLd>();
    if (jsonLd['@type'] === 'NewsArticle') {
      const news: WithContext<NewsArticle> = jsonLd;
      expectTypeOf(news).toExtend<object>();
    }
  });

  it('gives a graph where one is asked for', () => {
    expectTypeOf(toJsonLd(article, { graph: true })).toEqualTypeOf<JsonLdGraph>();
    expectTypeOf(toJsonLd(article, { graph: false })).toEqualTypeOf<NewsArticleJsonLd>();
  });

  it('has properties that are strings, numbers and nodes, no unknown ones', () => {
    expectTypeOf<NewsArticleJsonLd['headline']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<NewsArticleJsonLd['wordCount']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<NewsArticleJsonLd>().not.toHaveProperty('headLine');
  });

  it('takes the types of schema.org and no others', () => {
    toJsonLd(article, { type: 'OpinionNewsArticle' });
    // @ts-expect-error No such type.
    toJsonLd(article, { type: 'OpinionArticle' });
    // @ts-expect-error A publisher has a name.
    toJsonLd(article, { publisher: { url: 'https://news.example/' } });
  });
});

describe('jsonLdScript', () => {
  it('takes what toJsonLd gives', () => {
    expectTypeOf(jsonLdScript(toJsonLd(article))).toBeString();
  });
});

it('takes a graph that is only known at run time, and gives either', () => {
  const graph = false as boolean;
  expectTypeOf(toJsonLd(article, { graph, url: 'https://news.example/a/1' })).toEqualTypeOf<
    NewsArticleJsonLd | JsonLdGraph
  >();
});
