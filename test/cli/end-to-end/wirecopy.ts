import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** The command as it is built. */
export const program = resolve('dist/cli.js');

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

/** Runs `wirecopy` as a program of its own, without colour unless the environment asks for it. */
export async function wirecopy(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { folder, input = '', environment = {} } = options;
  const { PATH = '' } = process.env;
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: { PATH, ...environment }, maxBuffer: 100_000_000 },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
        done({ code, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

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
