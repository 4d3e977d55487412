import type { Article, Correction, Instant } from '../model/index.js';
import type { VersionSummary } from './version/version-summary.js';

/**
 * All that is kept of a story, to be stored as JSON anywhere. It is bounded: however many versions come, it holds the articles that
 * may still be needed whole (the latest version of each item, and the takes since the last whole text: 24 at most), summaries of the
 * latest 50 versions, the latest 20 that take the story back, and 100 corrections.
 */
export interface StoryState {
  /** Of this shape; a later one gets another number. */
  readonly format: 1;
  /** The latest, by time. */
  readonly versions: readonly VersionSummary[];
  /** Whole, by the digest of their summaries. */
  readonly articles: readonly KeptArticle[];
  /** Texts of the blocks that summaries name. */
  readonly texts: Readonly<Record<string, string>>;
  /** Versions that take the story back, which are never forgotten before others. */
  readonly stops: readonly VersionSummary[];
  readonly corrections: readonly Correction[];
  /** Whether earlier versions were forgotten. */
  readonly isTruncated: boolean;
  /** The earliest instant at which any version may have been out. */
  readonly firstPublishedAt?: Instant;
  readonly createdAt?: Instant;
  /** The latest embargo that any version of wire copy names. */
  readonly embargoedUntil?: Instant;
}

/** An article that is kept whole. */
export interface KeptArticle {
  readonly digest: string;
  readonly article: Article;
}
