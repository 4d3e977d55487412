import { stat } from 'node:fs/promises';
import { UsageError } from '../command-line/usage-error.js';
import type { FoundFile } from '../input/find-files.js';

/** Threads that are of use: beyond them, reading and writing in the one in front take all the time. */
const most = 8;
const fewFiles = 2000;
const fewBytes = 16_000_000;

/**
 * How many threads work on files: what `--jobs` says, else one for each processor, and one in all where there is too little to do
 * for the others to be worth their start.
 *
 * @throws UsageError for what is no number of threads.
 */
export async function jobCount(
  asked: string | true | undefined,
  files: readonly FoundFile[],
  processors: number,
): Promise<number> {
  if (typeof asked === 'string') {
    if (!/^[1-9]\d{0,2}$/.test(asked)) {
      throw new UsageError(`--jobs takes a number of threads, from 1 to 999; got "${asked}".`);
    }
    return Number(asked);
  }
  return (await isMuch(files)) ? Math.min(processors, most) : 1;
}

async function isMuch(files: readonly FoundFile[]): Promise<boolean> {
  if (files.length >= fewFiles) return true;
  let bytes = 0;
  for (const { path } of files) {
    if (path === undefined) continue;
    const kind = await stat(path).catch(() => undefined);
    bytes += kind?.size ?? 0;
  }
  return bytes >= fewBytes;
}
