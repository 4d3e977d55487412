import type { Article, Instant } from '../../model/index.js';

/** When a version was made, as far as it tells: when it was changed, else when it was published, else when it was first made. */
export function timeOf({ modifiedAt, publishedAt, createdAt }: Article): Instant | undefined {
  return modifiedAt ?? publishedAt ?? createdAt;
}
