import type { Article, Instant } from '../model/index.js';
import { joinStories } from './join-stories.js';
import type { StoryKeysOptions } from './links/story-keys.js';
import type { StoryState } from './story-state.js';
import { correctionsTold } from './version/corrections-told.js';
import { summarize } from './version/version-summary.js';
import { later } from './version/later.js';

/** How an article is folded into its story. */
export interface FoldOptions extends StoryKeysOptions {
  /** When it came in, for copy that bears no time; the result then rests on it, and still not on the order of the calls. */
  readonly receivedAt?: Instant;
}

/**
 * The state of a story after one more article: a version, a take, a correction, a kill, in whatever order they come and however often.
 * It does not look at what came before but in the state, which is plain JSON and bounded, so the millionth costs what the first did.
 *
 * @param state - As it was; undefined for a story that starts.
 * @example
 * ```ts
 * const first = foldStory(undefined, Article.parse({ id: 'chess', version: 1, headline: 'Chess' }));
 * const second = foldStory(first, Article.parse({ id: 'chess', version: 2, headline: 'Chess all night' }));
 * storyHistory(second).current.headline; // 'Chess all night'
 * ```
 */
export function foldStory(
  state: StoryState | undefined,
  article: Article,
  options: FoldOptions = {},
): StoryState {
  const single = stateOf(article, options);
  return state === undefined ? single : joinStories(state, single);
}

function stateOf(article: Article, options: FoldOptions): StoryState {
  const { summary, texts } = summarize(article, options);
  const { status, publishedAt, createdAt, embargoedUntil } = article;
  const isStop = status !== 'usable';
  const out = isStop ? undefined : (publishedAt ?? later(summary.at, embargoedUntil));
  return {
    format: 1,
    versions: [summary],
    articles: [{ digest: summary.digest, article }],
    texts,
    stops: isStop ? [summary] : [],
    corrections: correctionsTold(article, summary.at),
    isTruncated: false,
    ...(out !== undefined && { firstPublishedAt: out }),
    ...(createdAt !== undefined && { createdAt }),
    ...(summary.item === '' && embargoedUntil !== undefined && { embargoedUntil }),
  };
}
