import type { Article } from '../../model/index.js';
import { instantOf } from '../../time/instant-of.js';
import { toEpochMilliseconds } from '../../time/to-epoch-milliseconds.js';
import type { AgencyRow } from '../../vocabulary/agencies.js';
import { stampInstant } from './stamp-instant.js';

/** A clock time to be printed at a story's foot. */
export interface SentAt {
  /** ISO 8601 without an offset: `2023-09-26T13:50:00`. */
  readonly local: string;
  /** Absent where the reader will infer it. */
  readonly zone?: 'GMT';
}

type Times = Pick<Article, 'publishedAt' | 'modifiedAt' | 'createdAt' | 'dateline'>;

/**
 * When a story was sent, to the minute, as a wire prints it: by the clock from which a reader infers the very same instant, else by
 * that of Greenwich. Of a story of which nobody says when it was published, or
 * only on what day, the time of its version counts.
 *
 * @param agency - That the reader will know the story by; with the dateline, it has the zone.
 */
export function sentAt(article: Times, agency: AgencyRow | undefined): SentAt | undefined {
  const instant = timeOf(article);
  if (instant === undefined) return undefined;
  const local = instant.slice(0, 19);
  const value = { local, day: local.slice(0, 10) };
  const line = { start: 0, end: 0 };
  const inferred = stampInstant({ line, value }, {}, agency, article.dateline).instant;
  return inferred === instant && local.endsWith(':00') ? { local } : sentInGreenwich(article);
}

/** When a story was sent, by the clock of Greenwich. */
export function sentInGreenwich(article: Times): Required<SentAt> | undefined {
  const milliseconds = toEpochMilliseconds(timeOf(article) ?? '');
  const greenwich = milliseconds === undefined ? '' : new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(greenwich) ? { local: greenwich.slice(0, 19), zone: 'GMT' } : undefined;
}

function timeOf({ publishedAt, modifiedAt, createdAt }: Times): string | undefined {
  return instantOf(publishedAt) ?? modifiedAt ?? createdAt;
}
