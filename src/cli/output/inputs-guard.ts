import { statSync } from 'node:fs';
import type { FoundFile } from '../input/find-files.js';
import type { Failure } from '../report/failure.js';

/** Tells of a file that must not be written, since it is one of the inputs. */
export type Guard = (path: string) => Failure | undefined;

/** A folder that is written to. */
export interface OutFolder {
  readonly path: string;
  readonly guard: Guard;
}

/** A guard of files; they are looked at only once an output stands in the way. */
export function guardOf(files: readonly FoundFile[]): Guard {
  let inputs: ReadonlySet<string> | undefined;
  return (path) => {
    const id = idOf(path);
    if (id === undefined) return undefined;
    inputs ??= new Set(files.flatMap((file) => (file.path && idOf(file.path)) ?? []));
    if (!inputs.has(id)) return undefined;
    const message = `${path} is one of the inputs, and is not written over. Name another folder with --out.`;
    return { reason: 'output is an input', message };
  };
}

/** What file a path leads to, whichever of its names that is; undefined where there is none. */
function idOf(path: string): string | undefined {
  try {
    const file = statSync(path, { bigint: true, throwIfNoEntry: false });
    return file && `${file.dev}:${file.ino}`;
  } catch {
    return undefined;
  }
}
