import type { Paint } from './print/paint.js';

/** Where output goes: a terminal, a pipe or a file. */
export interface Channel {
  readonly paint: Paint;
  /** Columns of the terminal; absent for a pipe or file. */
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
}
