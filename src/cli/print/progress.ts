import type { Channel, Terminal } from '../terminal.js';
import { progressLine } from './progress-line.js';

/** A line at the foot of a terminal that tells how far the work has got. */
export interface Progress {
  /** What else goes to the terminal: the line makes way for it. */
  readonly channel: Channel;
  /** How much has been read of all that there is, 0 to 1. */
  readonly reading: (part: number) => void;
  /** So many documents are done. */
  readonly advance: (done: Done) => Promise<void>;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
}

/** How many documents are done, and how many of them failed. */
export interface Done {
  readonly documents: number;
  readonly failed: number;
}

/** Milliseconds between two looks of the line: often enough to move, seldom enough to cost nothing. */
const pause = 100;

/** Progress on standard error; none is shown where `isShown` is false. */
export function progressOn(
  { stderr, clock }: Pick<Terminal, 'stderr' | 'clock'>,
  isShown: boolean,
): Progress {
  const started = clock();
  let drawn = started;
  let part: number | undefined;
  let isUp = false;
  const end = async (): Promise<void> => {
    if (isUp) await stderr.write(clearLine);
    isUp = false;
  };
  return {
    end,
    channel: {
      ...stderr,
      write: async (chunk) => {
        await end();
        await stderr.write(chunk);
      },
    },
    reading: (read) => {
      part = read;
    },
    advance: async (done) => {
      const now = clock();
      if (!isShown || now - drawn < pause) return;
      drawn = now;
      const seconds = (now - started) / 1000;
      // Some terminals do not know how wide they are.
      const known = stderr.columns ?? 0;
      const columns = known > 0 ? known : 80;
      const line = progressLine({ ...done, part, seconds }, { columns, paint: stderr.paint });
      await stderr.write(`${clearLine}${line}`);
      isUp = true;
    },
  };
}

/** Back to the first column, and nothing behind it (ECMA-48, CR and EL). */
const clearLine = '\r\u001b[K';
