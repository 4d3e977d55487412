/** A file in an archive. */
export interface Member {
  /** As the archive has it, with `/` between folders. */
  readonly path: string;
  /** Its bytes, to be read before the next member is asked for. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}
