import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { failureOf, type Failure } from '../report/failure.js';

/** A file that is written beside its place and moved there when it is whole, so that nobody meets half of it. */
export interface NewFile {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Moves it to its place. */
  readonly keep: () => Promise<void>;
  /** Takes it away. */
  readonly drop: () => Promise<void>;
}

/** Starts a file, and the folders that it stands in. */
export async function newFile(path: string): Promise<NewFile> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const part = join(folder, `.${basename(path).slice(0, 40)}.${process.pid}.part`);
  const file = await open(part, 'w');
  const drop = async (): Promise<void> => {
    await file.close().catch(() => undefined);
    await rm(part, { force: true });
  };
  return {
    drop,
    async write(content) {
      await file.writeFile(content);
    },
    async keep() {
      try {
        await file.close();
        await rename(part, path);
      } catch (error) {
        await drop();
        throw error;
      }
    },
  };
}

/** Writes a file whole, or not at all. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await newFile(path);
  try {
    await file.write(content);
  } catch (error) {
    await file.drop();
    throw error;
  }
  await file.keep();
}

/** Writes, and gives what the system says against it. */
export async function attempt(write: () => Promise<void>): Promise<Failure | undefined> {
  try {
    await write();
    return undefined;
  } catch (error) {
    return failed(error);
  }
}

/**
 * What an error says of a file that could not be written.
 *
 * @throws the error itself where it is wirecopy's own.
 */
export function failed(error: unknown): Failure {
  const failure = failureOf(error);
  if (failure === undefined) throw error;
  return failure;
}
