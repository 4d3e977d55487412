import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openInputs } from '../../../../src/cli/input/open-inputs.js';
import { wholeDocument } from '../../../../src/cli/input/whole-document.js';
import { failureOf } from '../../../../src/cli/report/failure.js';
import { quietTerminal } from '../../in-process.js';
import { folderOf } from '../../scenarios/runner.js';
import { tarOf, zipOf, type Files } from './pack.js';

/** What is read of a file: a line for each input, with its text or what is said against it. */
const read = async (name: string, bytes: Uint8Array, most = Infinity) => {
  const folder = await folderOf({ [name]: bytes });
  const file = { name, path: join(folder, name), outPath: name.replace(/\.[^.]+$/, '') };
  const lines: string[] = [];
  for await (const opened of openInputs([file], quietTerminal)) {
    const told =
      'failure' in opened
        ? opened.failure.reason
        : await wholeDocument(opened.chunks(), most).then(
            (document) => `${opened.outPath} = ${Buffer.from(document).toString()}`,
            (error: unknown) => failureOf(error)?.reason,
          );
    lines.push(`${opened.name}: ${String(told)}`);
  }
  return lines;
};
const kinds: readonly (readonly [name: string, pack: (files: Files) => Promise<Uint8Array>])[] = [
  ['desk.zip', (files) => Promise.resolve(zipOf(files))],
  ['desk.tar', tarOf],
  ['desk.tar.gz', async (files) => gzipSync(await tarOf(files))],
  ['DESK.TGZ', async (files) => gzipSync(await tarOf(files))],
];

describe.each(kinds)('an archive, %s', (name, pack) => {
  const stem = name.replace(/\..*/, '');

  it('is read in place, each file under a name of its own', async () => {
    expect(await read(name, await pack({ 'a.xml': 'A', 'night/b.story.txt': 'B' }))).toEqual([
      `${name}!a.xml: ${stem}/a = A`,
      `${name}!night/b.story.txt: ${stem}/night/b.story = B`,
    ]);
  });

  it('names an archive within it, and does not open it', async () => {
    expect(await read(name, await pack({ 'in.zip': 'x', 'a.txt': 'A' }))).toEqual([
      `${name}!in.zip: archive within an archive`,
      `${name}!a.txt: ${stem}/a = A`,
    ]);
  });

  it('passes over hidden files, and what macOS adds', async () => {
    const files = { '.DS_Store': 'x', '__MACOSX/a.txt': 'x', './b.txt': 'B', 'c/.d/e.txt': 'x' };
    expect(await read(name, await pack(files))).toEqual([`${name}!./b.txt: ${stem}/b = B`]);
  });

  it('says so where it has no files', async () => {
    expect(await read(name, await pack({}))).toEqual([`${name}: no files`]);
  });

  it('reads no more of a file than is allowed, and goes on', async () => {
    expect(await read(name, await pack({ 'a.txt': 'A'.repeat(100), 'b.txt': 'B' }), 50)).toEqual([
      `${name}!a.txt: input/too-large`,
      `${name}!b.txt: ${stem}/b = B`,
    ]);
  });

  it('leads out of the folder of --out with no name', async () => {
    const files = { '../../a.txt': 'A', '/etc/b.txt': 'B', 'c:\\d.txt': 'C' };
    const paths = (await read(name, await pack(files))).map((line) => line.split(': ')[1]);
    expect(paths).toEqual([`${stem}/a = A`, `${stem}/etc/b = B`, `${stem}/c_/d = C`]);
  });

  it('is told of as damaged where it is none', async () => {
    expect(await read(name, Buffer.from('A library opened.\n'.repeat(40)))).toEqual([
      `${name}: damaged archive`,
    ]);
  });
});

describe('an archive that is cut off', () => {
  const files = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`${index}.txt`, `Story ${index}. `.repeat(60)]),
  );

  it('is read as far as it goes, in gzip too', async () => {
    const zipped = gzipSync(await tarOf(files));
    const lines = await read('a.tgz', zipped.subarray(0, zipped.length / 2));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.slice(0, -2).every((line) => line.includes('= Story'))).toBe(true);
    expect(lines.at(-1)).toBe('a.tgz: damaged archive');
  });

  it('is told of where it is a zip, whose directory stands at its end', async () => {
    const zip = zipOf(files);
    expect(await read('a.zip', zip.subarray(0, zip.length / 2))).toEqual([
      'a.zip: damaged archive',
    ]);
  });
});

describe('a file in gzip', () => {
  it('is read as what it holds', async () => {
    expect(await read('a.xml.gz', gzipSync('<a/>'))).toEqual(['a.xml.gz: a = <a/>']);
  });

  it.each([
    ['is cut off', gzipSync('A library opened.').subarray(0, 20)],
    ['is none', Buffer.from('A library opened.')],
  ])('is told of where it %s', async (_what, bytes) => {
    expect(await read('a.gz', bytes)).toEqual(['a.gz: damaged archive']);
  });
});

describe('a file that is gone before its turn', () => {
  it('is told of, and the others are read', async () => {
    const folder = await folderOf({ 'b.txt': 'B' });
    const files = ['a.txt', 'b.txt'].map((name) => ({
      name,
      path: join(folder, name),
      outPath: name,
    }));
    const found: unknown[] = [];
    for await (const opened of openInputs(files, quietTerminal)) {
      if ('failure' in opened) continue;
      found.push(
        await wholeDocument(opened.chunks(), Infinity).then(
          (document) => Buffer.from(document).toString(),
          (error: unknown) => failureOf(error)?.reason,
        ),
      );
    }
    expect(found).toEqual(['ENOENT', 'B']);
  });
});
