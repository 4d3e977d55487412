import { InputFailure } from '../report/failure.js';

/**
 * All bytes of an input.
 *
 * @throws InputFailure where there are more than `most`; no more than these are held.
 */
export async function wholeDocument(
  chunks: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLarge(most);
    parts.push(chunk);
  }
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
}

/** For a document that is longer than is read. */
export function tooLarge(most: number): InputFailure {
  return new InputFailure(
    'input/too-large',
    `It has more than ${most} bytes, and no more are read. Raise --max-bytes to read it.`,
  );
}
