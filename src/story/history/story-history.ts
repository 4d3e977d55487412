import { storyCodes } from '../../diagnostics/codes/story.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';
import type { Article, Correction, Instant } from '../../model/index.js';
import { publishable, type Publishability } from '../../publication/publishable.js';
import { compareInstants } from '../../time/compare-instants.js';
import { foldStory, type FoldOptions } from '../fold-story.js';
import type { StoryKey } from '../links/story-keys.js';
import type { StoryState } from '../story-state.js';
import type { VersionSummary } from '../version/version-summary.js';
import { type Current, currentArticle } from './current-article.js';
import { linksOf } from './links-of.js';
import { timeline, type TimelineEntry, type VersionChanges } from './timeline.js';

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

/** A version of a story. */
export interface StoryVersion {
  readonly id?: string;
  /** As the source counts. */
  readonly version?: string;
  readonly at?: Instant;
  /** What it is: of several things the one that matters most. */
  readonly kind: StoryVersionKind;
  readonly headline: string;
  readonly words: number;
  readonly embargoedUntil?: Instant;
  /** What it changed in the one before it. */
  readonly changes?: VersionChanges;
  /** By what it is known to belong to the story; absent of a story's only version. */
  readonly link?: Pick<StoryKey, 'by' | 'confidence'>;
  /** Whether it is the current one, or a take that is in it. */
  readonly isCurrent: boolean;
}

/** What a version of a story is. */
export type StoryVersionKind =
  | 'first'
  | 'update'
  | 'correction'
  | 'refile'
  | 'repeat'
  | 'lead'
  | 'add'
  | 'insert'
  | 'sub'
  | 'alert'
  | 'kill'
  | 'hold';

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
 */
export function storyHistory(
  story: StoryState | readonly Article[],
  options: HistoryOptions = {},
): StoryHistory {
  const state = isState(story) ? story : foldAll(story, options);
  const entries = timeline(state);
  const current = currentArticle(state);
  const links = linksOf(entries.map(({ summary }) => summary));
  const versions = entries.map((entry, index) => versionOf(entry, index, links[index], current));
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
    diagnostics: [...current.diagnostics, ...found(entries, links, corrections)],
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

function versionOf(
  { summary, changes }: TimelineEntry,
  index: number,
  link: StoryVersion['link'],
  current: Current,
): StoryVersion {
  const { id, version, at, fields, words, embargoedUntil, digest } = summary;
  return {
    ...(id !== undefined && { id }),
    ...(version !== undefined && { version }),
    ...(at !== undefined && { at }),
    kind: kindOf(summary, index, changes),
    headline: fields['headline'] ?? '',
    words,
    ...(embargoedUntil !== undefined && { embargoedUntil }),
    ...(changes && { changes }),
    ...(link && { link }),
    isCurrent: digest === current.summary?.digest || current.parts.includes(digest),
  };
}

function kindOf(
  { status, signals, take, words }: VersionSummary,
  index: number,
  changes: VersionChanges | undefined,
): StoryVersionKind {
  if (status === 'canceled') return 'kill';
  if (status === 'withheld') return 'hold';
  if (take !== 'whole') return words === 0 ? 'alert' : take;
  for (const kind of ['correction', 'refile', 'repeat'] as const)
    if (signals.includes(kind)) return kind;
  if (index === 0) return signals.includes('update') ? 'update' : 'first';
  return changes !== undefined && !isChange(changes) ? 'repeat' : 'update';
}

/** Whether readers see something else: what only editors see, and when it was sent, are no change. */
function isChange({ fields, body }: VersionChanges): boolean {
  return body.length > 0 || fields.some(({ path }) => !unseen.includes(path));
}

const unseen: readonly string[] = [
  'signals',
  'editorialNote',
  'slugline',
  'urgency',
  'publishedAt',
  'expiresAt',
];

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

function found(
  entries: readonly TimelineEntry[],
  links: readonly StoryVersion['link'][],
  corrections: readonly Correction[],
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const versions = new Map<string, VersionSummary>();
  for (const [index, { summary }] of entries.entries()) {
    const { item, version, fields, signals } = summary;
    const name = `"${fields['headline'] ?? ''}"`;
    if (entries.length > 1 && links[index] === undefined)
      diagnostics.push(
        finding(
          storyCodes,
          'story/unlinked',
          `Nothing in ${name} says that it belongs to this story.`,
          { fix: 'Leave it out, or link it by its slug with the option `slugs`.' },
        ),
      );
    const key = `${item} ${version ?? ''}`;
    const known = item === '' || version === undefined ? undefined : versions.get(key);
    if (known !== undefined && known.blocks.join() !== summary.blocks.join())
      diagnostics.push(
        finding(
          storyCodes,
          'story/version-reused',
          `Version ${version ?? ''} came twice, with another text.`,
          { path: 'version', fix: 'Ask the sender which one holds.' },
        ),
      );
    versions.set(key, summary);
    const isUntold =
      signals.includes('correction') &&
      !corrections.some(({ publishedAt }) => publishedAt === summary.at);
    if (isUntold)
      diagnostics.push(
        finding(
          storyCodes,
          'story/correction-untold',
          `${name} is a correction, and no note says for readers what was wrong.`,
          { path: 'corrections', fix: 'Add what was wrong to `corrections`.' },
        ),
      );
  }
  return diagnostics;
}
