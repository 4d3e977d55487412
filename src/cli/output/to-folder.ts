import { join } from 'node:path';
import type { Origin } from '../jobs/task.js';
import type { Failure } from '../report/failure.js';
import { extensionOf } from './extension-of.js';
import { freeNames } from './free-names.js';
import type { OutFolder } from './inputs-guard.js';
import { attempt, failed, newFile, writeWhole, type NewFile } from './new-file.js';
import { nothing, type Sink } from './sink.js';

/** Writes a file for each article beneath a folder, named after its input; the second of an input, or of a name, is `name-2`. */
export function toFolder({ path: folder, guard }: OutFolder, format: string): Sink {
  const free = freeNames();
  return {
    async put(output, { outPath }) {
      const path = join(folder, free(`${outPath}${extensionOf(format)}`));
      return (await guard(path)) ?? attempt(() => writeWhole(path, output));
    },
    end: nothing,
    abandon: nothing,
  };
}

/** Writes one file of NDJSON for each input beneath a folder, a line for each article as it comes. */
export function toLineFiles({ path: folder, guard }: OutFolder): Sink {
  const free = freeNames();
  let open: { readonly input: number; readonly file: NewFile | Failure } | undefined;
  const close = async (): Promise<Failure | undefined> => {
    const file = open?.file;
    open = undefined;
    return file !== undefined && 'keep' in file ? attempt(file.keep) : undefined;
  };
  const start = async ({ outPath, input }: Origin) => {
    const path = join(folder, free(`${outPath}.ndjson`));
    const refused = await guard(path);
    const file = refused ?? (await newFile(path).catch(failed));
    return { input, file };
  };
  return {
    async put(output, from) {
      const closed = open !== undefined && open.input !== from.input ? await close() : undefined;
      open ??= await start(from);
      const { file } = open;
      const failure = 'reason' in file ? file : await attempt(() => file.write(output));
      return closed ?? failure;
    },
    end: close,
    async abandon() {
      if (open !== undefined && 'drop' in open.file) await open.file.drop();
      open = undefined;
    },
  };
}
