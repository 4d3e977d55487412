import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/cli/input/find-files.js';

let folder = '';
const find = async (...operands: readonly string[]) => {
  const { files, unfound } = await findFiles(operands, { folder });
  return {
    names: files.map(({ name, outPath }) => [name, outPath]),
    missing: unfound.map(({ name }) => name),
  };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirecopy-inputs-'));
  for (const file of [
    'b.txt',
    'a.txt',
    'desk/c.txt',
    'desk/night/d.story.txt',
    'desk/.hidden',
    '[odd].txt',
  ]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), file);
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('findFiles', () => {
  it('takes files in the order given', async () => {
    expect(await find('b.txt', 'a.txt')).toEqual({
      names: [
        ['b.txt', 'b'],
        ['a.txt', 'a'],
      ],
      missing: [],
    });
  });

  it('takes all files of a folder, however deep, but hidden ones', async () => {
    expect((await find('desk')).names).toEqual([
      ['desk/c.txt', 'c'],
      ['desk/night/d.story.txt', 'night/d.story'],
    ]);
  });

  it('takes what a glob matches, by name', async () => {
    expect((await find('**/?.txt')).names).toEqual([
      ['a.txt', 'a'],
      ['b.txt', 'b'],
      ['desk/c.txt', 'desk/c'],
    ]);
  });

  it('takes a file by its name although the name looks like a glob', async () => {
    expect((await find('[odd].txt')).names).toEqual([['[odd].txt', '[odd]']]);
  });

  it('names what is not there', async () => {
    expect(await find('a.txt', 'z.txt', '*.xml')).toMatchObject({ missing: ['z.txt', '*.xml'] });
  });

  it('names a folder that has no files', async () => {
    await mkdir(join(folder, 'none/at/all'), { recursive: true });
    expect(await find('none')).toEqual({ names: [], missing: ['none'] });
  });

  it('takes standard input for a hyphen', async () => {
    const { files } = await findFiles(['-', 'a.txt'], { folder });
    expect(files).toMatchObject([{ name: '<stdin>' }, { path: join(folder, 'a.txt') }]);
    expect(files[0]).not.toHaveProperty('path');
  });

  it('passes over the folder that is written to, unless it is named', async () => {
    const except = join(folder, 'desk');
    const names = async (operand: string) =>
      (await findFiles([operand], { folder, except })).files.map(({ name }) => name);
    expect(await names('.')).toEqual(['[odd].txt', 'a.txt', 'b.txt']);
    expect(await names('**/*.txt')).toEqual(['[odd].txt', 'a.txt', 'b.txt']);
    expect(await names('desk')).toEqual(['desk/c.txt', 'desk/night/d.story.txt']);
    expect(await names('desk/c.txt')).toEqual(['desk/c.txt']);
  });
});
