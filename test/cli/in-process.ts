import { MessageChannel } from 'node:worker_threads';
import type { Thread } from '../../src/cli/jobs/crew.js';
import { serve } from '../../src/cli/jobs/serve.js';
import { colored, plain, wantsColor } from '../../src/cli/print/paint.js';
import { run } from '../../src/cli/run.js';
import type { Channel, Terminal } from '../../src/cli/terminal.js';
import { workOf } from '../../src/cli/thread-work.js';
import type { Runner } from './scenarios/runner.js';

/** Runs `wirecopy` within the test's own process, on the sources. */
export const inProcess: Runner = async (args, options = {}) => {
  const { folder = process.cwd(), input = '', environment = {} } = options;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const paint = wantsColor(environment, false) ? colored : plain;
  const channelTo = (chunks: string[]): Channel => ({
    paint,
    columns: undefined,
    write: (chunk) => {
      chunks.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
      return Promise.resolve();
    },
  });
  const terminal = {
    ...quietTerminal,
    folder,
    stdin: () => chunksOf(input),
    stdout: channelTo(stdout),
    stderr: channelTo(stderr),
  };
  const code = await run(args, terminal, '1.2.3');
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
};

/** A world in which nobody watches, nothing is typed, and all that is written is gone. */
export const quietTerminal: Terminal = {
  folder: process.cwd(),
  stdin: () => chunksOf(''),
  stdout: nowhere(),
  stderr: nowhere(),
  isWatched: false,
  clock: () => 0,
  signal: new AbortController().signal,
  processors: 1,
  startThread: (data) => threadWith(workOf(data)),
};

/** A thread in name only: its work is done here, and its messages are copied as a thread's are. */
function threadWith(work: Parameters<typeof serve>[1]): Thread {
  const { port1, port2 } = new MessageChannel();
  serve(port2, work);
  return {
    postMessage: (tasks) => {
      port1.postMessage(tasks);
    },
    on: (event, listener) => port1.on(event, listener as () => void),
    terminate: () => {
      port1.close();
      return Promise.resolve();
    },
  };
}

function nowhere(): Channel {
  return { paint: plain, columns: undefined, write: () => Promise.resolve() };
}

async function* chunksOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(input));
}
