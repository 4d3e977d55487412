/**
 * Which schema.org type an article has, from its genres or as the caller says (rules T1 to T6).
 */
import type { Article, Genre } from '../../model/index.js';
import type { ArticleType, ArticleTypes, NewsSubtype } from '../article-types.js';
import { genreType, type GenreType } from '../genre-types.js';

/** The article's `@type`: as `asked` for, else by its genres, else `NewsArticle`. */
export function articleTypes(article: Article, asked?: ArticleType): ArticleTypes {
  if (asked !== undefined) return isNewsSubtype(asked) ? ['NewsArticle', asked] : asked;
  const types = genreTypes(article.genres);
  const isLive = article.liveUpdates.length > 0;
  if (!isLive && types.length === 0) return 'NewsArticle';
  const apart = noNews.find((type) => types.includes(type));
  if (isLive || apart !== undefined) return apart ?? 'LiveBlogPosting';
  const subtypes = types.filter(isNewsSubtype);
  return subtypes.length > 0 ? ['NewsArticle', ...subtypes] : 'NewsArticle';
}

/** Whether a genre says that somebody paid for the text. */
export function isSponsored(genres: readonly Genre[]): boolean {
  return genreTypes(genres).includes('AdvertiserContentArticle');
}

/** Whether the type is NewsArticle or one of its subtypes, which alone have a `dateline` (rule L1). */
export function isNews(types: ArticleTypes): boolean {
  return types === 'NewsArticle' || typeof types === 'object';
}

function genreTypes(genres: readonly Genre[]): readonly GenreType[] {
  if (genres.length === 0) return [];
  const found = new Set<GenreType>();
  for (const { name, uri } of genres) {
    const type = (name && genreType(name)) ?? (uri && genreType(uri));
    if (type) found.add(type);
  }
  return [...found];
}

function isNewsSubtype(type: ArticleType): type is NewsSubtype {
  return type !== 'NewsArticle' && type.endsWith('NewsArticle');
}

/** The types that keep an article out of NewsArticle, the weightiest first. */
const noNews = ['AdvertiserContentArticle', 'SatiricalArticle', 'LiveBlogPosting'] as const;
