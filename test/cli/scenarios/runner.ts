import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What a run of the command left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the command is run. */
export interface RunOptions {
  readonly folder?: string;
  /** What comes in on standard input. */
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs `wirecopy` with arguments. */
export type Runner = (args: readonly string[], options?: RunOptions) => Promise<Run>;

/** A folder of files by their paths, gone when the test is over. */
export async function folderOf(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** An invented story as a wire would send it. */
export const story = `Library opens with a chess marathon

BERGEN, Norway, Sept. 14 (Reuters) - A library opened on Monday with a marathon of chess.

The doors stay open until midnight, the city said.
`;
