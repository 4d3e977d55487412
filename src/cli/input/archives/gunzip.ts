import { pipeline } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { InputFailure } from '../../report/failure.js';

/** How bytes in gzip are read. */
export interface GunzipOptions {
  /** Whether bytes that are cut off just end, since their reader will know. */
  readonly mayBeCutOff: boolean;
}

/**
 * What bytes in gzip stand for, as they arrive.
 *
 * @throws InputFailure where they are damaged.
 */
export async function* gunzip(
  chunks: AsyncIterable<Uint8Array>,
  { mayBeCutOff }: GunzipOptions,
): AsyncGenerator<Uint8Array> {
  const { Z_SYNC_FLUSH, Z_FINISH } = constants;
  const stream = createGunzip({ finishFlush: mayBeCutOff ? Z_SYNC_FLUSH : Z_FINISH });
  // What goes wrong is thrown where the stream is read.
  pipeline(chunks, stream, () => undefined);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    if (!(error instanceof Error) || 'syscall' in error) throw error;
    throw new InputFailure('damaged archive', `This is no gzip, or is damaged: ${error.message}.`);
  } finally {
    stream.destroy();
  }
}
