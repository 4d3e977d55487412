import yauzl from 'yauzl';
import { InputFailure } from '../../report/failure.js';
import type { Member } from './member.js';

/**
 * The files of a zip archive, one after the other, by the directory at its end; a chunk of a file is held at a time.
 *
 * @throws InputFailure where it is damaged: a zip that is cut off has lost its directory.
 */
export async function* zipMembers(path: string): AsyncGenerator<Member> {
  // Names are taken as they are: one that climbs out of the archive is a name like others here, where nothing is unpacked.
  const archive = await told(() => yauzl.openPromise(path, { decodeStrings: false }));
  const entries = archive.eachEntry()[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await told(() => entries.next());
      if (next.done === true) return;
      const entry = next.value;
      const { fileNameRaw, extraFields, generalPurposeBitFlag: flags } = entry;
      const name = yauzl.getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      if (!name.endsWith('/')) yield { path: name, chunks: () => chunksOf(archive, entry) };
    }
  } finally {
    archive.close();
  }
}

async function* chunksOf(archive: yauzl.ZipFile, entry: yauzl.Entry): AsyncGenerator<Uint8Array> {
  const stream = await told(() => archive.openReadStreamPromise(entry));
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await told(() => chunks.next());
      if (next.done === true) return;
      yield next.value as Uint8Array;
    }
  } finally {
    stream.destroy();
  }
}

/** What yauzl and zlib say of a file that is no zip, or a damaged one; errors of the system are left as they are. */
async function told<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Error) || 'syscall' in error) throw error;
    throw new InputFailure('damaged archive', error.message.replace(/\.?$/, '.'));
  }
}
