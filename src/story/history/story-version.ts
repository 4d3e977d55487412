import type { Instant } from '../../model/index.js';
import type { StoryKey } from '../links/story-keys.js';
import type { VersionSummary } from '../version/version-summary.js';
import type { Current } from './current-article.js';
import { isChange } from './is-change.js';
import type { TimelineEntry, VersionChanges } from './timeline.js';

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

/** What a version is in its story, at its place in the timeline. */
export function storyVersion(
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
