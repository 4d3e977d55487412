import { InputFailure } from '../../report/failure.js';
import { ByteReader } from './byte-reader.js';
import type { Member } from './member.js';
import { paxRecords, tarHeader, textOf, type TarHeader } from './tar-header.js';

/**
 * The files of a tar archive, as they arrive: no more of it is held than a chunk. Names of any length are read in the ways of POSIX
 * and of GNU tar; links, folders and devices are passed over.
 *
 * @throws InputFailure where the archive is damaged or cut off, once all that stands in front of that has been handed out.
 */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const reader = new ByteReader(chunks);
  try {
    let named: Named = {};
    for (;;) {
      const block = await reader.take(blockSize);
      if (block.every((byte) => byte === 0)) {
        // Two blocks of zeros end an archive; some writers put none.
        if (block.length === 0 || block.length === blockSize) return;
      }
      const header = block.length === blockSize ? tarHeader(block) : undefined;
      if (header === undefined) throw block.length < blockSize ? cutOff() : damaged();
      const { type } = header;
      if (type === 'x' || type === 'L') {
        named = { ...named, ...(await namedIn(reader, header)) };
        continue;
      }
      const { path = header.path, size = header.size } = named;
      named = {};
      yield* memberOf(reader, { type, path, size });
    }
  } finally {
    await reader.close();
  }
}

const blockSize = 512;

/** What headers in front of an entry say of it. */
interface Named {
  readonly path?: string;
  readonly size?: number;
}

/** Names are not longer than this on any system. */
const longestNames = 1_048_576;

async function namedIn(reader: ByteReader, { type, size }: TarHeader): Promise<Named> {
  if (size > longestNames) throw damaged();
  const bytes = await reader.take(size);
  if (!(await reader.skip(paddingOf(size)))) throw cutOff();
  if (type === 'L') return { path: textOf(bytes) };
  const records = paxRecords(bytes);
  const path = records.get('path');
  const own = Number(records.get('size') ?? Number.NaN);
  return {
    ...(path !== undefined && { path }),
    ...(Number.isSafeInteger(own) && own >= 0 && { size: own }),
  };
}

async function* memberOf(
  reader: ByteReader,
  { type, path, size }: TarHeader,
): AsyncGenerator<Member> {
  let left = size;
  const isFile = type === '0' && !path.endsWith('/');
  if (isFile) {
    yield {
      path,
      async *chunks() {
        for await (const part of reader.stream(left)) {
          left -= part.length;
          yield part;
        }
        if (left > 0) throw cutOff();
      },
    };
  }
  if (!(await reader.skip(left + paddingOf(size)))) throw cutOff();
}

function paddingOf(size: number): number {
  return (blockSize - (size % blockSize)) % blockSize;
}

function cutOff(): InputFailure {
  return new InputFailure(
    'damaged archive',
    'The archive is cut off; what stands in front of that was read.',
  );
}

function damaged(): InputFailure {
  const message = 'The archive is damaged, or is no tar; what stands in front of that was read.';
  return new InputFailure('damaged archive', message);
}
