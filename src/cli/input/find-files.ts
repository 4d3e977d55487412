import { stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Failure } from '../report/failure.js';
import { folderFiles } from './folder-files.js';

/** A file that operands name, not opened yet. */
export interface FoundFile {
  /** As a person would name it: a path from the current folder, or `<stdin>`. */
  readonly name: string;
  /** Where it lies; absent for standard input. */
  readonly path?: string;
  /** Path beneath the folder of `--out`, without an extension. */
  readonly outPath: string;
}

/** What operands name. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** What names nothing, or can't be looked into. */
  readonly unfound: readonly Unfound[];
}

/** What can't be read, and why. */
export interface Unfound {
  readonly name: string;
  readonly failure: Failure;
}

/** Where to look. */
export interface Search {
  /** Where relative paths start. */
  readonly folder: string;
  /** A folder that is passed over where another one holds it: what is written there is no input. */
  readonly except?: string | undefined;
}

/**
 * The files that operands name, in the order given: a file; a folder, for all files in it at any depth, by name; a glob; `-` for
 * standard input.
 */
export async function findFiles(operands: readonly string[], search: Search): Promise<FoundFiles> {
  const found: FoundFiles[] = [];
  for (const operand of operands) found.push(await find(operand, search));
  return {
    files: found.flatMap(({ files }) => files),
    unfound: found.flatMap(({ unfound }) => unfound),
  };
}

async function find(operand: string, { folder, except }: Search): Promise<FoundFiles> {
  if (operand === '-') return { files: [{ name: '<stdin>', outPath: 'stdin' }], unfound: [] };
  const path = resolve(folder, operand);
  const kind = await stat(path).catch(() => undefined);
  const isKept = (file: string): boolean =>
    except === undefined || !isBeneath(file, except) || isBeneath(path, except);
  if (kind?.isDirectory() === true) return filesOf(operand, path, isKept);
  if (kind !== undefined) return { files: [fileAt(path, operand, basename(operand))], unfound: [] };
  const matching = isDynamicPattern(operand) ? await matches(folder, operand) : [];
  const files = matching
    .map((file) => fileAt(resolve(folder, file), file, insideOf(file)))
    .filter((file) => isKept(file.path));
  return { files, unfound: files.length === 0 ? [nothingAt(operand)] : [] };
}

async function filesOf(
  operand: string,
  path: string,
  isKept: (file: string) => boolean,
): Promise<FoundFiles> {
  const { files: all, unreadable } = await folderFiles(path);
  const files = all
    .map((file) => fileAt(join(path, file), join(operand, file), file))
    .filter((file) => isKept(file.path));
  const unfound = unreadable.map(({ path: inside, failure }) => ({
    name: join(operand, inside),
    failure,
  }));
  const isEmpty = files.length === 0 && unfound.length === 0;
  return { files, unfound: isEmpty ? [emptyFolder(operand)] : unfound };
}

async function matches(cwd: string, pattern: string): Promise<readonly string[]> {
  const files = await glob(pattern, { cwd, onlyFiles: true, expandDirectories: false });
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function emptyFolder(name: string): Unfound {
  const message = 'There are no files in this folder but hidden ones.';
  return { name, failure: { reason: 'no files', message } };
}

function nothingAt(name: string): Unfound {
  const message = 'There is no such file, and none matches.';
  return { name, failure: { reason: 'no such file', message } };
}

function fileAt(path: string, name: string, inside: string) {
  const { length } = extname(inside);
  return { name, path, outPath: length === 0 ? inside : inside.slice(0, -length) };
}

function isBeneath(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A path that a glob found, as one that lies beneath another folder: nothing of it climbs out. */
function insideOf(file: string): string {
  return file
    .split(/[\\/]/)
    .filter((part) => part !== '..' && part !== '.' && part !== '')
    .join('/');
}
