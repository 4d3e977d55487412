#!/usr/bin/env node
/**
 * The command `wirecopy`: hands the world around it to {@link run}.
 *
 * @module
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { WriteStream } from 'node:tty';
import { Worker } from 'node:worker_threads';
import { exitCodes } from './exit-codes.js';
import { traceOf } from './jobs/perform.js';
import { colored, plain, wantsColor } from './print/paint.js';
import { run } from './run.js';
import { Stop, stopFor } from './stop.js';
import type { Channel } from './terminal.js';

const { version } = createRequire(import.meta.url)('wirecopy/package.json') as { version: string };
const { env, stdin, stdout, stderr } = process;
const stopping = new AbortController();
const { signal } = stopping;

process.once('SIGINT', () => {
  stop(new Stop(exitCodes.interrupted, ''));
});

const exitCode = await run(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    stdin: () => stdin,
    stdout: channelOn(stdout),
    stderr: channelOn(stderr),
    isWatched: stderr.isTTY && env['TERM'] !== 'dumb' && (env['CI'] ?? '') === '',
    clock: () => performance.now(),
    signal,
    processors: availableParallelism(),
    startThread: (data) =>
      new Worker(new URL('./cli-worker.js', import.meta.url), { workerData: data }),
  },
  version,
).catch((fault: unknown) => {
  if (signal.aborted) return exitCodes.ok;
  stderr.write(`wirecopy failed, and should not have. Please report this:\n${traceOf(fault)}\n`);
  return exitCodes.fault;
});
if (signal.aborted) leave();
process.exitCode = exitCode;

/** Lets the command put down what it holds, and goes soon, whatever it waits for. */
function stop(reason: Stop): void {
  stopping.abort(reason);
  setTimeout(leave, 1000);
}

function leave(): never {
  const { exitCode, message } = signal.reason as Stop;
  if (message !== '') stderr.write(`wirecopy: error: ${message}\n`);
  process.exit(exitCode);
}

function channelOn(stream: WriteStream): Channel {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!signal.aborted) stop(stopFor(error));
  });
  return {
    paint: wantsColor(env, stream.isTTY) ? colored : plain,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    async write(chunk) {
      if (!stream.write(chunk)) await once(stream, 'drain', { signal });
    },
  };
}
