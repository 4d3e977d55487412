import type { Receiver } from '../jobs/run-over.js';
import type { OutFolder } from '../output/inputs-guard.js';
import type { Sink } from '../output/sink.js';
import { toChannel, toLines } from '../output/to-channel.js';
import { toFolder, toLineFiles } from '../output/to-folder.js';
import type { Failure } from '../report/failure.js';
import type { Channel } from '../terminal.js';

/** Where articles go. */
export interface Destination {
  readonly format: string;
  readonly isNdjson: boolean;
  /** The folder of `--out`; undefined for standard output. */
  readonly into: OutFolder | undefined;
}

/** Passes each article on as it comes. */
export function passOn(destination: Destination, stdout: Channel): Receiver {
  const sink = sinkFor(destination, stdout);
  let written = 0;
  return {
    written: () => written,
    async take({ outputs, ...from }) {
      const failures: Failure[] = [];
      for (const output of outputs) {
        const failure = await sink.put(output, from);
        if (failure === undefined) written++;
        else failures.push(failure);
      }
      return failures;
    },
    end: sink.end,
    abandon: sink.abandon,
  };
}

function sinkFor({ format, isNdjson, into }: Destination, stdout: Channel): Sink {
  if (into === undefined) return isNdjson ? toLines(stdout) : toChannel(stdout, format);
  return isNdjson ? toLineFiles(into) : toFolder(into, format);
}
