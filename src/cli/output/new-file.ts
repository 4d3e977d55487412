import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { failureOf, type Failure } from '../report/failure.js';

/**
 * A file that is written beside its place and moved there when it is whole, so that nobody meets half of it. Files are written at
 * once: for thousands of small ones, waiting for the system's threads takes longer than their work.
 */
export interface NewFile {
  readonly write: (content: string | Uint8Array) => void;
  /** Moves it to its place. */
  readonly keep: () => void;
  /** Takes it away. */
  readonly drop: () => void;
}

/** Starts a file, and the folders that it stands in. */
export function newFile(path: string): NewFile {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const part = join(folder, `.${basename(path).slice(0, 40)}.${process.pid}.part`);
  const file = openSync(part, 'w');
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const drop = (): void => {
    close();
    rmSync(part, { force: true });
  };
  return {
    drop,
    write(content) {
      writeFileSync(file, content);
    },
    keep() {
      try {
        close();
        renameSync(part, path);
      } catch (error) {
        drop();
        throw error;
      }
    },
  };
}

/** Writes a file whole, or not at all. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const file = newFile(path);
  try {
    file.write(content);
  } catch (error) {
    file.drop();
    throw error;
  }
  file.keep();
}

/** Writes, and gives what the system says against it. */
export function attempt(write: () => void): Failure | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) throw error;
    return failure;
  }
}
