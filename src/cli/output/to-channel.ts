import type { Channel } from '../terminal.js';
import { nothing, type Sink } from './sink.js';

/** Writes to standard output as it comes: an article a line. */
export function toLines({ write }: Channel): Sink {
  return {
    async put(output) {
      await write(output);
      return undefined;
    },
    end: nothing,
    abandon: nothing,
  };
}

/**
 * Writes to standard output what reads as one document: a JSON value, or a list where there are several; copy parted by form feeds,
 * messages in their frames.
 */
export function toChannel({ write }: Channel, format: string): Sink {
  const isList = jsonLists.includes(format);
  let count = 0;
  /** The only value so far, of which nobody knows yet whether it is alone. */
  let first: string | Uint8Array | undefined;
  const putJson = async (json: string | Uint8Array): Promise<void> => {
    if (count === 1) first = json;
    if (count === 2 && first !== undefined) {
      await write('[\n');
      await write(first);
      first = undefined;
    }
    if (count < 2) return;
    await write(',\n');
    await write(json);
  };
  return {
    async put(output) {
      if (count > 0 && onePerDocument.includes(format)) return noRoom(format);
      count++;
      if (isList) await putJson(output);
      else {
        if (count > 1) await write(between[format] ?? '');
        await write(output);
      }
      return undefined;
    },
    async end() {
      if (first !== undefined) {
        await write(first);
        await write('\n');
      } else if (count > 1 && isList) await write('\n]\n');
      return undefined;
    },
    abandon: nothing,
  };
}

function noRoom(format: string) {
  const advice = 'Write with --out DIR, or with --ndjson.';
  return {
    reason: 'one article a document',
    message: `A document of ${format} holds one article; this is another. ${advice}`,
  };
}

const jsonLists: readonly string[] = ['article', 'json-ld', 'ninjs'];
const onePerDocument: readonly string[] = ['nitf'];
const between: Readonly<Record<string, string>> = { 'wire-text': '\f\n' };
