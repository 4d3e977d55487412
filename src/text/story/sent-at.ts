import type { Dateline, Instant } from '../../model/index.js';
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

/**
 * The instant to the minute as a wire prints it: by the clock from which a reader infers the very same instant, else by that of
 * Greenwich.
 *
 * @param agency - That the reader will know the story by; with the dateline, it has the zone.
 */
export function sentAt(
  instant: Instant,
  agency: AgencyRow | undefined,
  dateline: Dateline | undefined,
): SentAt | undefined {
  const local = instant.slice(0, 19);
  const value = { local, day: local.slice(0, 10) };
  const inferred = stampInstant({ line: { start: 0, end: 0 }, value }, {}, agency, dateline);
  if (inferred.instant === instant && local.endsWith(':00')) return { local };
  const milliseconds = toEpochMilliseconds(instant);
  const greenwich = milliseconds === undefined ? '' : new Date(milliseconds).toISOString();
  return /^\d{4}-/.test(greenwich) ? { local: greenwich.slice(0, 19), zone: 'GMT' } : undefined;
}
