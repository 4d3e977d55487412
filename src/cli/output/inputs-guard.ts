import { stat } from 'node:fs/promises';
import type { FoundFile } from '../input/find-files.js';
import type { Failure } from '../report/failure.js';

/** Tells of a file that must not be written, since it is one of the inputs. */
export type Guard = (path: string) => Promise<Failure | undefined>;

/** A folder that is written to. */
export interface OutFolder {
  readonly path: string;
  readonly guard: Guard;
}

/** A guard of files; they are looked at only once an output stands in the way. */
export function guardOf(files: readonly FoundFile[]): Guard {
  let inputs: Promise<ReadonlySet<string>> | undefined;
  return async (path) => {
    const id = await idOf(path);
    if (id === undefined) return undefined;
    inputs ??= idsOf(files);
    if (!(await inputs).has(id)) return undefined;
    const message = `${path} is one of the inputs, and is not written over. Name another folder with --out.`;
    return { reason: 'output is an input', message };
  };
}

async function idsOf(files: readonly FoundFile[]): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  for (const { path } of files) {
    const id = path === undefined ? undefined : await idOf(path);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** What file a path leads to, whichever of its names that is; undefined where there is none. */
async function idOf(path: string): Promise<string | undefined> {
  const file = await stat(path, { bigint: true }).catch(() => undefined);
  return file && `${file.dev}:${file.ino}`;
}
