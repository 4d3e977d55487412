import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** Bytes that are read of a file at a time. */
const most = 1_048_576;

/**
 * A file's bytes as they are asked for.
 *
 * @param onRead - Told how much of the file has been read, 0 to 1; never for what has no size, such as a pipe.
 */
export async function* fileChunks(
  path: string,
  onRead: (part: number) => void,
): AsyncGenerator<Uint8Array> {
  const kind = await stat(path);
  // What may be waited for, such as a pipe, must not hold up the rest.
  if (!kind.isFile()) yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  else {
    let at = 0;
    for (const chunk of regularFile(path, kind.size)) {
      at += chunk.length;
      onRead(Math.min(1, at / Math.max(kind.size, 1)));
      yield chunk;
    }
  }
}

/** Reads a file on a disk at once: for thousands of small files, waiting for the system's threads takes longer than their work. */
function* regularFile(path: string, size: number): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (let left = size; ;) {
      // One more than is left: a file that is read short of it has ended, and need not be asked again.
      const length = Math.min(most, Math.max(left, 0) + 1);
      const chunk = Buffer.allocUnsafeSlow(length);
      const read = readSync(file, chunk, 0, length, null);
      if (read > 0) yield chunk.subarray(0, read);
      if (read < length) return;
      left -= read;
    }
  } finally {
    closeSync(file);
  }
}
