import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Terminal } from '../terminal.js';

/** One input of the command: a file, or standard input. */
export interface Input {
  /** As a person would name it: a path from the current folder, or `<stdin>`. */
  readonly name: string;
  /** Path beneath the folder of `--out`, without an extension. */
  readonly outPath: string;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** What the operands of a command name. */
export interface Inputs {
  readonly inputs: readonly Input[];
  /** Operands that name nothing. */
  readonly missing: readonly string[];
}

/**
 * The inputs that operands name, in the order given: a file; a folder, for all files in it at any depth, by name; a glob; `-` for
 * standard input.
 */
export async function findInputs(
  operands: readonly string[],
  terminal: Pick<Terminal, 'folder' | 'stdin'>,
): Promise<Inputs> {
  const found = await Promise.all(operands.map((operand) => find(operand, terminal)));
  return {
    inputs: found.flat(),
    missing: operands.filter((_operand, index) => found[index]?.length === 0),
  };
}

async function find(
  operand: string,
  { folder, stdin }: Pick<Terminal, 'folder' | 'stdin'>,
): Promise<readonly Input[]> {
  if (operand === '-') return [{ name: '<stdin>', outPath: 'stdin', chunks: stdin }];
  const path = resolve(folder, operand);
  const kind = await stat(path).catch(() => undefined);
  if (kind?.isDirectory() === true) {
    const inside = await filesIn(path, '**/*');
    return inside.map((file) => fileInput(join(path, file), join(operand, file), file));
  }
  if (kind !== undefined) return [fileInput(path, operand, basename(operand))];
  if (!isDynamicPattern(operand)) return [];
  const matching = await filesIn(folder, operand);
  return matching.map((file) => fileInput(resolve(folder, file), file, insideOf(file)));
}

async function filesIn(cwd: string, pattern: string): Promise<readonly string[]> {
  const files = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false });
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function fileInput(path: string, name: string, inside: string): Input {
  const extension = extname(inside);
  return {
    name,
    outPath: extension === '' ? inside : inside.slice(0, -extension.length),
    chunks: () => createReadStream(path),
  };
}

/** A path that a glob found, as one that lies beneath another folder: nothing of it climbs out. */
function insideOf(file: string): string {
  return file
    .split(/[\\/]/)
    .filter((part) => part !== '..' && part !== '.' && part !== '')
    .join('/');
}
