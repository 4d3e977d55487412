import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Input } from '../input/find-inputs.js';
import { paintJson } from '../print/paint-json.js';
import type { Channel } from '../terminal.js';
import { extensionOf } from './extension-of.js';
import type { Written } from './write-article.js';

/** Where articles go. */
export interface Sink {
  readonly put: (written: Written, from: Input) => Promise<void>;
  /** Writes what stands behind the last. */
  readonly end: () => Promise<void>;
}

/** What can't stand in the output beside what is there. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** Writes to standard output, an article a line. */
export function toLines(channel: Channel): Sink {
  return {
    put: async ({ output }) => channel.write(`${lineOf(output)}\n`),
    end: async () => Promise.resolve(),
  };
}

/**
 * Writes to standard output what reads as one document: a JSON value, or a list where there are several; copy parted by form feeds,
 * messages in their frames.
 */
export function toChannel(channel: Channel, format: string): Sink {
  let count = 0;
  let first: object | undefined;
  const putJson = async (json: object): Promise<void> => {
    if (count === 1) first = json;
    if (count === 2 && first !== undefined) {
      await channel.write(`[\n${paintJson(first, channel.paint)}`);
      first = undefined;
    }
    if (count > 1) await channel.write(`,\n${paintJson(json, channel.paint)}`);
  };
  return {
    async put({ output }) {
      if (count > 0 && onePerDocument.includes(format)) {
        const advice = 'Write with --out DIR, or with --ndjson.';
        throw new NoRoom(`A document of ${format} holds one article; this is another. ${advice}`);
      }
      count++;
      if ('json' in output) return putJson(output.json);
      if (count > 1) await channel.write(between[format] ?? '');
      return channel.write(endedLine(output.text));
    },
    async end() {
      if (first !== undefined) await channel.write(`${paintJson(first, channel.paint)}\n`);
      else if (count > 1 && jsonLists.includes(format)) await channel.write('\n]\n');
    },
  };
}

const jsonLists: readonly string[] = ['article', 'json-ld', 'ninjs'];
const onePerDocument: readonly string[] = ['nitf'];
const between: Readonly<Record<string, string>> = { 'wire-text': '\f\n' };

/** Writes a file for each article beneath a folder, named after its input; the second of an input, or of a name, is `name-2`. */
export function toFolder(folder: string, format: string): Sink {
  const taken = new Set<string>();
  return {
    async put({ output }, { outPath }) {
      const path = join(folder, freeName(`${outPath}${extensionOf(format)}`, taken));
      await mkdir(dirname(path), { recursive: true });
      const content =
        'json' in output ? `${JSON.stringify(output.json, undefined, 2)}\n` : output.text;
      await writeFile(path, content);
    },
    end: async () => Promise.resolve(),
  };
}

/** Writes one file of NDJSON for each input beneath a folder, a line for each article as it comes. */
export function toLineFiles(folder: string): Sink {
  const taken = new Set<string>();
  const files = new Map<Input, string>();
  return {
    async put({ output }, from) {
      const known = files.get(from);
      const path = known ?? join(folder, freeName(`${from.outPath}.ndjson`, taken));
      if (known === undefined) await mkdir(dirname(path), { recursive: true });
      files.set(from, path);
      await writeFile(path, `${lineOf(output)}\n`, { flag: known === undefined ? 'w' : 'a' });
    },
    end: async () => Promise.resolve(),
  };
}

/** A JSON value on one line: JSON as it is, text as a JSON string. */
function lineOf(output: Written['output']): string {
  if ('json' in output) return JSON.stringify(output.json);
  return JSON.stringify(textOf(output.text));
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text);
}

function endedLine(text: string | Uint8Array): string | Uint8Array {
  return typeof text === 'string' && !text.endsWith('\n') ? `${text}\n` : text;
}

function freeName(name: string, taken: Set<string>): string {
  const extension = extname(name);
  const stem = name.slice(0, name.length - extension.length);
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${stem}-${String(count)}${extension}`;
  taken.add(free);
  return free;
}
