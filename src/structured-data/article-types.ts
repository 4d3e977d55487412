/**
 * The types that an article has in schema.org.
 */

/** NewsArticle's own subtypes. */
export type NewsSubtype =
  | 'AnalysisNewsArticle'
  | 'AskPublicNewsArticle'
  | 'BackgroundNewsArticle'
  | 'OpinionNewsArticle'
  | 'ReportageNewsArticle'
  | 'ReviewNewsArticle';

/** Subtypes of Article that are no news: schema.org keeps sponsored and satirical copy and blogs apart. */
export type OtherArticleType =
  | 'Article'
  | 'BlogPosting'
  | 'LiveBlogPosting'
  | 'AdvertiserContentArticle'
  | 'SatiricalArticle'
  | 'Report';

/** What may be asked for by the option `type`. */
export type ArticleType = 'NewsArticle' | NewsSubtype | OtherArticleType;

/** What stands as `@type`: a subtype of NewsArticle has its base before it, since search engines name the base alone. */
export type ArticleTypes =
  'NewsArticle' | readonly ['NewsArticle', ...NewsSubtype[]] | OtherArticleType;

/** The types that the option `type` may name. */
export const articleTypeNames: ReadonlySet<unknown> = new Set<ArticleType>([
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'AdvertiserContentArticle',
  'SatiricalArticle',
  'Report',
]);
