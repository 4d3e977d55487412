import type { ArticleFacts } from '../structured-data/read/article-facts.js';

/** What one place says of an article. */
export interface Statement {
  /** The place, for people: `JSON-LD`. */
  readonly source: string;
  readonly facts: ArticleFacts;
}
