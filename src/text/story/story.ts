import type { Finding, Span } from '../../diagnostics/finding.js';
import type { Article } from '../../model/index.js';
import type { Disambiguation } from '../../time/disambiguation.js';
import type { TextTables } from '../options.js';
import type { ClosedHead } from './head/closed-head.js';

/** What the reader of a story's copy can be told. */
export interface StoryOptions extends TextTables {
  /** IANA; for a time that has no zone. */
  readonly timeZone?: string;
  /** Whether to tell where each field was read. */
  readonly origins?: boolean;
  /** Which reading a time gets that the clock shows twice or never. Default `earlier`. */
  readonly disambiguation?: Disambiguation;
  /** The head, where the format marks its lines. */
  readonly head?: ClosedHead;
}

/** A story as read from copy. */
export interface StoryReading {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Where each field was read, by dotted path; empty unless it was asked for. */
  readonly origins: Readonly<Record<string, Span>>;
}
