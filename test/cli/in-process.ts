import { colored, plain, wantsColor } from '../../src/cli/print/paint.js';
import { run } from '../../src/cli/run.js';
import type { Channel } from '../../src/cli/terminal.js';
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
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(input));
  }
  const terminal = { folder, stdin, stdout: channelTo(stdout), stderr: channelTo(stderr) };
  const code = await run(args, terminal, '1.2.3');
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
};
