import type { Origin } from '../jobs/task.js';
import type { Failure } from '../report/failure.js';

/** Where articles go. */
export interface Sink {
  /** Takes an article as it goes out; gives a reason where it can't. */
  readonly put: (output: string | Uint8Array, from: Origin) => Promise<Failure | undefined>;
  /** Writes what stands behind the last; gives a reason where it can't. */
  readonly end: () => Promise<Failure | undefined>;
  /** Leaves nothing half-written. */
  readonly abandon: () => Promise<void>;
}

/** For a sink that has nothing to do at that point. */
export async function nothing(): Promise<undefined> {
  return Promise.resolve(undefined);
}
