import type { Channel } from '../terminal.js';

/** A line at the foot of a terminal that tells how far the work has got. */
export interface Progress {
  /** What else goes to the terminal: the line makes way for it. */
  readonly channel: Channel;
  /** Another document is done. */
  readonly advance: () => Promise<void>;
  /** Takes the line away. */
  readonly end: () => Promise<void>;
}

/** Documents between two looks of the line, so that telling costs nothing beside the work. */
const step = 50;

/** Progress on a channel; none is shown where `isShown` is false. */
export function progressOn(channel: Channel, isShown: boolean): Progress {
  let done = 0;
  let isUp = false;
  const end = async (): Promise<void> => {
    if (isUp) await channel.write(clearLine);
    isUp = false;
  };
  return {
    end,
    channel: {
      ...channel,
      write: async (chunk) => {
        await end();
        await channel.write(chunk);
      },
    },
    advance: async () => {
      done++;
      if (!isShown || done % step !== 0) return;
      await channel.write(`${clearLine}${channel.paint('quiet', `${String(done)} documents`)}`);
      isUp = true;
    },
  };
}

/** Back to the first column, and nothing behind it (ECMA-48, CR and EL). */
const clearLine = '\r\u001b[K';
