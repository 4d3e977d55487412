/**
 * The life of a story: its versions, corrections, kills and embargoes, its takes and packages, and what changed from one version to
 * another.
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
export { foldStories, type FoldStoriesOptions } from './fold-stories.js';
export { foldStory, type FoldOptions } from './fold-story.js';
export type { VersionChanges } from './history/timeline.js';
export {
  type HistoryOptions,
  type StoryHistory,
  storyHistory,
  type StoryStop,
} from './history/story-history.js';
export type { StoryVersion, StoryVersionKind } from './history/story-version.js';
export { joinStories } from './join-stories.js';
export {
  type LinkKind,
  type StoryKey,
  storyKeys,
  type StoryKeysOptions,
} from './links/story-keys.js';
export type { Package, PackagePart } from './packages/package.js';
export { type ResolvedPackages, resolvePackages } from './packages/resolve-packages.js';
export type { KeptArticle, StoryState } from './story-state.js';
export { type MergedTakes, mergeTakes } from './take/merge-takes.js';
export type { VersionSummary } from './version/version-summary.js';
