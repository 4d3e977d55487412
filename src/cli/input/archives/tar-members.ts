import { Parser } from 'tar/parse';
import type { ReadEntry } from 'tar/read-entry';
import { InputFailure } from '../../report/failure.js';
import type { Member } from './member.js';

/**
 * The files of a tar archive, as they arrive: no more of it is held than a chunk. Links, folders and devices are passed over.
 *
 * @throws InputFailure where the archive is damaged or cut off, once all that stands in front of that has been handed out.
 */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Member> {
  const source = chunks[Symbol.asyncIterator]();
  const archive = new ArrivingTar(source);
  try {
    for (;;) {
      const entry = archive.entries.shift();
      if (entry !== undefined) {
        const body = new EntryBody(entry, archive);
        if (isFile(entry)) yield { path: entry.path, chunks: () => body.chunks() };
        await body.pass();
      } else if (archive.damage !== undefined) throw damaged(archive.damage);
      else if (!(await archive.receive())) return;
    }
  } finally {
    await source.return?.();
  }
}

/** An archive that is parsed as far as it has arrived. */
class ArrivingTar {
  /** Entries whose headers have arrived, and that nobody has taken. */
  readonly entries: ReadEntry[] = [];
  /** What is wrong with it, as the parser says. */
  damage: string | undefined;
  private readonly parser: Parser;
  private hasEnded = false;
  /** An archive of no files is nothing but zeros, which the parser takes for none. */
  private isEmpty = true;
  private hasEndMark = false;

  constructor(private readonly source: AsyncIterator<Uint8Array>) {
    this.parser = new Parser({
      onReadEntry: (entry) => {
        if (this.damage === undefined) this.entries.push(entry);
      },
      onwarn: (_code, message) => {
        // A link without a target is passed over as all links are.
        const isOfLink = message.startsWith('linkpath');
        if (!this.isEmpty && !isOfLink) this.damage ??= message;
      },
    });
    this.parser.on('eof', () => {
      this.hasEndMark = true;
    });
  }

  /** Takes a chunk more; false where all have come. */
  async receive(): Promise<boolean> {
    if (this.hasEnded) return false;
    const next = await this.source.next();
    this.hasEnded = next.done === true;
    if (next.done === true) {
      this.parser.end();
      // Cut off between two files, it looks whole to the parser.
      if (!this.hasEndMark) this.damage ??= 'no mark at its end';
    } else {
      this.isEmpty &&= next.value.every((byte) => byte === 0);
      const { buffer, byteOffset, byteLength } = next.value;
      this.parser.write(Buffer.from(buffer, byteOffset, byteLength));
    }
    return true;
  }
}

/** What an entry holds, while the archive arrives. */
class EntryBody {
  private arrived: Uint8Array[] = [];
  private left: number;

  constructor(
    private readonly entry: ReadEntry,
    private readonly archive: ArrivingTar,
  ) {
    this.left = entry.size;
  }

  async *chunks(): AsyncGenerator<Uint8Array> {
    this.entry.on('data', (chunk) => this.arrived.push(chunk));
    while (this.left > 0) {
      const chunk = this.arrived.shift();
      if (chunk === undefined) await this.more();
      else {
        this.left -= chunk.length;
        yield chunk;
      }
    }
  }

  /** Passes over what nobody has read. */
  async pass(): Promise<void> {
    this.entry.resume();
    while (!this.entry.emittedEnd) await this.more();
  }

  private async more(): Promise<void> {
    if (!(await this.archive.receive())) throw damaged(this.archive.damage ?? 'it ends too soon');
  }
}

/** Names that end in a slash are folders, whatever their type. */
function isFile({ type, path }: ReadEntry): boolean {
  return /^(?:Old|Contiguous)?File$/.test(type) && !path.endsWith('/');
}

function damaged(what: string): InputFailure {
  const message = `The archive is damaged, cut off, or no tar (${what}); what stands in front of that was read.`;
  return new InputFailure('damaged archive', message);
}
