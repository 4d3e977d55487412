import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import type { Input } from '../input/find-inputs.js';
import { paintJson } from '../paint-json.js';
import type { Channel } from '../terminal.js';
import { extensionOf } from './extension-of.js';
import type { Written } from './write-article.js';

/** Where articles go. */
export interface Sink {
  readonly put: (written: Written, from: Input) => Promise<void>;
}

/** Writes to standard output: a document after the other, or one a line. */
export function toChannel(channel: Channel, onOneLine: boolean): Sink {
  return {
    async put({ output }) {
      if (onOneLine) await channel.write(`${lineOf(output)}\n`);
      else if ('json' in output) await channel.write(`${paintJson(output.json, channel.paint)}\n`);
      else await channel.write(endedLine(output.text));
    },
  };
}

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
