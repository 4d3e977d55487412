import type { Article } from '../model/index.js';
import { foldStory, type FoldOptions } from './fold-story.js';
import { storyKeys } from './links/story-keys.js';
import type { StoryState } from './story-state.js';

/** How articles are told apart by their stories. */
export interface FoldStoriesOptions extends FoldOptions {
  /** Links less sure than this are none. Default 0.5. */
  readonly minConfidence?: number;
}

/**
 * Articles of any number of stories, in any order, as the state of each story: those that share a key belong together, and those that
 * share one with one of them. Stories stand in the order in which their first article was given.
 *
 * @example
 * ```ts
 * const ids = ['chess', 'books', 'chess'];
 * foldStories(ids.map((id, at) => Article.parse({ id, version: at, headline: id }))).length; // 2
 * ```
 */
export function foldStories(
  articles: readonly Article[],
  options: FoldStoriesOptions = {},
): readonly StoryState[] {
  const { minConfidence = 0.5 } = options;
  const parents = articles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] ?? 0] ?? 0;
      root = parents[root] ?? 0;
    }
    return root;
  };
  const holders = new Map<string, number>();
  for (const [index, article] of articles.entries()) {
    for (const { key, confidence } of storyKeys(article, options)) {
      if (confidence < minConfidence) continue;
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, index);
      else {
        const [one, other] = [rootOf(holder), rootOf(index)];
        parents[Math.max(one, other)] = Math.min(one, other);
      }
    }
  }
  const states = new Map<number, StoryState>();
  for (const [index, article] of articles.entries()) {
    const root = rootOf(index);
    states.set(root, foldStory(states.get(root), article, options));
  }
  return [...states.values()];
}
