#!/usr/bin/env node
/**
 * The command `wirecopy`: hands the world around it to {@link run}.
 *
 * @module
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import process from 'node:process';
import type { WriteStream } from 'node:tty';
import { exitCodes } from './exit-codes.js';
import { colored, plain, wantsColor } from './print/paint.js';
import { run } from './run.js';
import type { Channel } from './terminal.js';

const { version } = createRequire(import.meta.url)('wirecopy/package.json') as { version: string };

process.exitCode = await run(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    stdin: () => process.stdin,
    stdout: channelOn(process.stdout),
    stderr: channelOn(process.stderr),
  },
  version,
).catch((fault: unknown) => {
  const told = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`wirecopy failed, and should not have. Please report this:\n${told}\n`);
  return exitCodes.fault;
});

function channelOn(stream: WriteStream): Channel {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe, such as `head`, has gone: there is nobody left to write for.
    if (error.code === 'EPIPE') process.exit(exitCodes.ok);
    throw error;
  });
  return {
    paint: wantsColor(process.env, stream.isTTY) ? colored : plain,
    columns: stream.columns,
    async write(chunk) {
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
  };
}
