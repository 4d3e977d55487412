/**
 * The life of a story: what changed from one version to another.
 *
 * @module
 */
export {
  publishable,
  type Publishability,
  type PublishableOptions,
  type PublicationCode,
  type Refusal,
} from '../publication/publishable.js';
export { type ArticleDiff, diffArticles } from './diff/diff-articles.js';
export type { PlacedBlock } from './diff/body-block.js';
export type { BlockChange } from './diff/diff-blocks.js';
export type { FieldChange } from './diff/diff-fields.js';
export type { WordChange } from './diff/diff-words.js';
export { diffLines, type DiffStretch, formatArticleDiff } from './diff/format-article-diff.js';
