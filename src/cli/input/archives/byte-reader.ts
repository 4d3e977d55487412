/** Takes bytes from chunks in stretches of any length, and holds no more than a stretch and a chunk. */
export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, as many as asked for; fewer only where they end. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.stream(length)) parts.push(part);
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
  }

  /** The same, as they come. */
  async *stream(length: number): AsyncGenerator<Uint8Array, void, undefined> {
    for (let left = length; left > 0;) {
      if (this.chunk.length === 0) {
        const next = await this.source.next();
        if (next.done === true) return;
        this.chunk = next.value;
      }
      const part = this.chunk.subarray(0, left);
      this.chunk = this.chunk.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  /** Passes over the next bytes, and tells whether they were all there. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    for await (const part of this.stream(length)) left -= part.length;
    return left === 0;
  }

  /** Lets the source go. */
  async close(): Promise<void> {
    await this.source.return?.();
  }
}
