/** Lines that arrived together, each with its LF but maybe the last of all. */
export interface LineBlock {
  /** Number of its first line, from 1. */
  readonly firstLine: number;
  /** Absent for a line that is longer than is read. */
  readonly bytes?: Uint8Array;
}

/**
 * Bytes in blocks of whole lines: what has arrived up to the last LF is handed out before more is waited for.
 *
 * @param most - Bytes of a line at most; of a longer one no more are held.
 */
export async function* lineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<LineBlock> {
  let firstLine = 1;
  let pending: Uint8Array[] = [];
  let length = 0;
  /** Whether what arrives belongs to a line that is too long. */
  let isSkipped = false;
  for await (const chunk of chunks) {
    let start = 0;
    if (isSkipped) {
      start = chunk.indexOf(lineFeed) + 1;
      if (start === 0) continue;
      yield { firstLine: firstLine++ };
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > start) {
      const bytes = joined(pending, chunk.subarray(start, end));
      yield { firstLine, bytes };
      firstLine += linesIn(bytes);
      pending = [];
      length = 0;
      start = end;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    length += chunk.length - start;
    isSkipped = length > most;
    if (isSkipped) {
      pending = [];
      length = 0;
    }
  }
  if (isSkipped) yield { firstLine };
  else if (pending.length > 0) yield { firstLine, bytes: joined(pending) };
}

const lineFeed = 10;

function joined(parts: readonly Uint8Array[], last?: Uint8Array): Uint8Array {
  if (last === undefined) return Buffer.concat(parts);
  return parts.length === 0 ? last : Buffer.concat([...parts, last]);
}

function linesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}
