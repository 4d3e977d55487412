import type { ThreadData } from './jobs/thread-data.js';
import type { Thread } from './jobs/crew.js';
import type { Paint } from './print/paint.js';

/** Where output goes: a terminal, a pipe or a file. */
export interface Channel {
  readonly paint: Paint;
  /** Columns of the terminal as it is now; undefined for a pipe or file. */
  readonly columns: number | undefined;
  /** Resolves once more may be written, so that no output piles up in memory. */
  readonly write: (chunk: string | Uint8Array) => Promise<void>;
}

/** What a command has of the world around it. */
export interface Terminal {
  /** Where relative paths start. */
  readonly folder: string;
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly stdout: Channel;
  readonly stderr: Channel;
  /** Whether somebody watches standard error, so that a line that moves is welcome. */
  readonly isWatched: boolean;
  /** Milliseconds since whenever: for the line of progress alone. */
  readonly clock: () => number;
  /** Aborted when the command is to stop: by Ctrl-C, or since nobody reads what it writes. */
  readonly signal: AbortSignal;
  readonly processors: number;
  readonly startThread: (data: ThreadData) => Thread;
}
