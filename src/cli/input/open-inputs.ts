import type { Terminal } from '../terminal.js';
import { failureOf } from '../report/failure.js';
import { archiveKind } from './archives/archive-kind.js';
import { gunzip } from './archives/gunzip.js';
import { openArchive } from './archives/open-archive.js';
import { fileChunks } from './file-chunks.js';
import type { FoundFile } from './find-files.js';
import type { Input, Opened } from './opened.js';

/** What files are opened with. */
export interface Opening {
  readonly stdin: Terminal['stdin'];
  /** Told how many of the files have been read, the one at hand in part. */
  readonly onRead?: (files: number) => void;
}

/** The inputs that files hold, one after the other: archives are read in place. What can't be opened is told in its place. */
export async function* openInputs(
  files: readonly FoundFile[],
  { stdin, onRead = () => undefined }: Opening,
): AsyncGenerator<Opened> {
  for (const [index, file] of files.entries()) {
    try {
      yield* inputsOf(file, stdin, (part) => {
        onRead(index + part);
      });
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      yield { name: file.name, failure };
    }
  }
}

async function* inputsOf(
  { path, ...file }: FoundFile,
  stdin: Terminal['stdin'],
  onRead: (part: number) => void,
): AsyncGenerator<Opened> {
  if (path === undefined) {
    yield { ...file, isLive: true, chunks: stdin };
    return;
  }
  const chunks = (): AsyncIterable<Uint8Array> => fileChunks(path, onRead);
  const kind = archiveKind(path);
  if (kind === undefined) yield { ...file, isLive: false, chunks };
  else if (kind === 'gz') yield gzInput(file, chunks);
  else yield* openArchive({ ...file, path, kind, chunks });
}

function gzInput(file: Omit<FoundFile, 'path'>, chunks: Input['chunks']): Input {
  return {
    name: file.name,
    outPath: file.outPath.replace(/(.)\.[^./\\]*$/, '$1'),
    isLive: false,
    chunks: () => gunzip(chunks(), { mayBeCutOff: false }),
  };
}
