import type { ArticleFacts } from '../structured-data/read/article-facts.js';

/** What one place says of an article. */
export interface Statement {
  /** The place, for people: `JSON-LD`. */
  readonly source: string;
  readonly facts: ArticleFacts;
  /** Whether the offsets of its times are taken at their word: JSON-LD's, which no theme prints. */
  readonly keepsOffsets?: boolean;
}
