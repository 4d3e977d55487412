import type { Article } from '../../model/index.js';
import { bodyBlocks } from './body-block.js';
import { type BlockChange, diffBlocks } from './diff-blocks.js';
import { diffFields, type FieldChange } from './diff-fields.js';

/** What changed from one article to another. Plain JSON; both lists are empty where nothing did. */
export interface ArticleDiff {
  /** Everything but the text, field by field. */
  readonly fields: readonly FieldChange[];
  /** The text, block by block, and word by word within a block that changed. */
  readonly body: readonly BlockChange[];
}

/**
 * What changed from one version of an article to another. It takes time in proportion to their length: of texts that differ too much
 * to be compared in that time, more is told to have changed than a longer look would find.
 *
 * @example
 * ```ts
 * const one = Article.parse({ headline: 'Library opens on Tuesday' });
 * const other = Article.parse({ headline: 'Library opens on Monday', urgency: 3 });
 * diffArticles(one, other).fields.map(({ path, kind }) => `${path} ${kind}`); // ['headline changed', 'urgency added']
 * ```
 */
export function diffArticles(before: Article, after: Article): ArticleDiff {
  const { body: earlier, ...fields } = before;
  const { body: later, ...others } = after;
  return {
    fields: diffFields(fields, others),
    body: diffBlocks(bodyBlocks(earlier), bodyBlocks(later)),
  };
}
