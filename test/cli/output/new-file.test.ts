import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFile, writeWhole } from '../../../src/cli/output/new-file.js';
import { folderOf } from '../scenarios/runner.js';

describe('newFile', () => {
  it('stands in its place only once it is whole', async () => {
    const folder = await folderOf({ 'a.txt': 'before' });
    const file = newFile(join(folder, 'a.txt'));
    file.write('one, ');
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('before');
    file.write('two');
    file.keep();
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('one, two');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('leaves nothing when it is dropped', async () => {
    const folder = await folderOf({});
    const file = newFile(join(folder, 'in/a.txt'));
    file.write('half');
    file.drop();
    expect(await readdir(join(folder, 'in'))).toEqual([]);
  });

  it('leaves nothing where its place is taken by a folder', async () => {
    const folder = await folderOf({ 'a.txt/b.txt': '' });
    expect(() => {
      writeWhole(join(folder, 'a.txt'), 'text');
    }).toThrow(/EISDIR|EPERM|EEXIST/);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});
