import { join } from 'node:path';
import type { Origin } from '../jobs/task.js';
import type { Failure } from '../report/failure.js';
import { extensionOf } from './extension-of.js';
import { freeNames } from './free-names.js';
import type { OutFolder } from './inputs-guard.js';
import { attempt, newFile, writeWhole, type NewFile } from './new-file.js';
import { nothing, type Sink } from './sink.js';

/** Writes a file for each article beneath a folder, named after its input; the second of an input, or of a name, is `name-2`. */
export function toFolder({ path: folder, guard }: OutFolder, format: string): Sink {
  const free = freeNames();
  return {
    put(output, { outPath }) {
      const path = join(folder, free(`${outPath}${extensionOf(format)}`));
      const write = (): void => {
        writeWhole(path, output);
      };
      return Promise.resolve(guard(path) ?? attempt(write));
    },
    end: nothing,
    abandon: nothing,
  };
}

/** Writes one file of NDJSON for each input beneath a folder, a line for each article as it comes. */
export function toLineFiles({ path: folder, guard }: OutFolder): Sink {
  const free = freeNames();
  let open: Open | undefined;
  const close = (): Failure | undefined => {
    const file = open?.file;
    open = undefined;
    return file && attempt(file.keep);
  };
  const start = ({ outPath, input }: Origin): Open => {
    const path = join(folder, free(`${outPath}.ndjson`));
    const refused = guard(path);
    if (refused !== undefined) return { input, failure: refused };
    let file: NewFile | undefined;
    const failure = attempt(() => {
      file = newFile(path);
    });
    return { input, file, failure };
  };
  return {
    put(output, from) {
      const closed = open === undefined || open.input === from.input ? undefined : close();
      open ??= start(from);
      const { file, failure } = open;
      return Promise.resolve(closed ?? failure ?? attempt(() => file?.write(output)));
    },
    end: () => Promise.resolve(close()),
    abandon: () => {
      open?.file?.drop();
      open = undefined;
      return Promise.resolve(undefined);
    },
  };
}

/** The file of the input at hand, or why there is none. */
interface Open {
  readonly input: number;
  readonly file?: NewFile | undefined;
  readonly failure?: Failure | undefined;
}
