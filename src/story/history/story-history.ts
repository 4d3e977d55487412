import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article, Correction, Instant } from '../../model/index.js';
import { publishable, type Publishability } from '../../publication/publishable.js';
import { compareInstants } from '../../time/compare-instants.js';
import { foldStory, type FoldOptions } from '../fold-story.js';
import type { StoryState } from '../story-state.js';
import type { VersionSummary } from '../version/version-summary.js';
import { currentArticle } from './current-article.js';
import { historyFindings } from './history-findings.js';
import { isChange } from './is-change.js';
import { linksOf } from './links-of.js';
import { type StoryVersion, storyVersion } from './story-version.js';
import { timeline, type TimelineEntry } from './timeline.js';

/** The history of a story, as told by all of its versions. Plain JSON. */
export interface StoryHistory {
  /** The story as it stands: whole, with its corrections, its first publication and its last change. Made for `toJsonLd` and all writers. */
  readonly current: Article;
  /** Whether the current version may be published, at the option `now`. */
  readonly publication: Publishability;
  /** The earliest first. */
  readonly versions: readonly StoryVersion[];
  /** The earliest instant at which it may have been out: when published, else when sent, and not before an embargo. */
  readonly firstPublishedAt?: Instant;
  /** When it last said something else; a repeat changes nothing. */
  readonly lastModifiedAt?: Instant;
  readonly corrections: readonly Correction[];
  /** Versions that took the story back, for good or for the time being. */
  readonly stops: readonly StoryStop[];
  /** Whether earlier versions were forgotten. */
  readonly isTruncated: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A version that took the story back. */
export interface StoryStop {
  readonly kind: 'kill' | 'hold';
  readonly at?: Instant;
  /** What its note to editors says. For editors alone. */
  readonly reason?: string;
}

/** How a history is told. */
export interface HistoryOptions extends FoldOptions {
  /** The present instant, by which embargoes are judged. */
  readonly now?: string | undefined;
}

/**
 * The history of one story: of its state, or of articles that are all of it, in any order. The same versions make the same history,
 * whatever order they came in and however often.
 *
 * @throws TypeError for no articles, or a `now` that is no instant.
 * @example
 * ```ts
 * const version = (number: number) => Article.parse({ id: 'chess', version: number, headline: `Game ${number}` });
 * const { current, versions } = storyHistory([version(2), version(1)]);
 * current.headline; // 'Game 2'
 * versions.map(({ kind }) => kind); // ['first', 'update']
 * ```
 */
export function storyHistory(
  story: StoryState | readonly Article[],
  options: HistoryOptions = {},
): StoryHistory {
  const state = isState(story) ? story : foldAll(story, options);
  const entries = timeline(state);
  const current = currentArticle(state);
  const links = linksOf(entries.map(({ summary }) => summary));
  const versions = entries.map((entry, index) => storyVersion(entry, index, links[index], current));
  const lastModifiedAt = lastChange(entries);
  const { firstPublishedAt, corrections } = state;
  const article = completed(current.article, state, lastModifiedAt, entries.length > 1);
  return {
    current: article,
    publication: publishable(article, { now: options.now }),
    versions,
    ...(firstPublishedAt !== undefined && { firstPublishedAt }),
    ...(lastModifiedAt !== undefined && { lastModifiedAt }),
    corrections,
    stops: state.stops.map(stopOf),
    isTruncated: state.isTruncated,
    diagnostics: [...current.diagnostics, ...historyFindings(entries, links, corrections)],
  };
}

function isState(story: StoryState | readonly Article[]): story is StoryState {
  return !Array.isArray(story);
}

function foldAll(articles: readonly Article[], options: FoldOptions): StoryState {
  const [first, ...rest] = articles;
  if (first === undefined) throw new TypeError('storyHistory: expected at least one article');
  return rest.reduce(
    (state, article) => foldStory(state, article, options),
    foldStory(undefined, first, options),
  );
}

/** The current article with what only the history knows; a story of one version says of itself when it was published and changed. */
function completed(
  article: Article,
  { firstPublishedAt, createdAt, corrections }: StoryState,
  lastModifiedAt: Instant | undefined,
  hasHistory: boolean,
): Article {
  const published = hasHistory ? firstPublishedAt : article.publishedAt;
  const modified = hasHistory ? lastModifiedAt : article.modifiedAt;
  return {
    ...article,
    ...(published !== undefined && { publishedAt: published }),
    ...(modified !== undefined && { modifiedAt: modified }),
    ...(createdAt !== undefined && { createdAt }),
    corrections,
  };
}

function lastChange(entries: readonly TimelineEntry[]): Instant | undefined {
  let last: Instant | undefined;
  for (const { summary, changes } of entries) {
    const { at } = summary;
    if (at === undefined || (changes !== undefined && !isChange(changes))) continue;
    if (last === undefined || (compareInstants(last, at) ?? 0) <= 0) last = at;
  }
  return last;
}

function stopOf({ status, at, fields }: VersionSummary): StoryStop {
  const reason = fields['editorialNote'];
  return {
    kind: status === 'canceled' ? 'kill' : 'hold',
    ...(at !== undefined && { at }),
    ...(reason !== undefined && { reason }),
  };
}
