import { chmod, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { folderFiles } from '../../../src/cli/input/folder-files.js';
import { folderOf } from '../scenarios/runner.js';

describe('folderFiles', () => {
  it('gives all files but hidden ones, by name, with links followed', async () => {
    const folder = await folderOf({
      'b.txt': '',
      'a/c.txt': '',
      '.x': '',
      '.git/d': '',
      'z/y': '',
    });
    await symlink(join(folder, 'b.txt'), join(folder, 'link.txt'));
    expect((await folderFiles(folder)).files).toEqual(['a/c.txt', 'b.txt', 'link.txt', 'z/y']);
  });

  it('reads each folder once, under its own name, where links lead in circles', async () => {
    const folder = await folderOf({ 'in/b/c.txt': '' });
    await symlink(folder, join(folder, 'in/b/up'), 'dir');
    await symlink(join(folder, 'in/b'), join(folder, 'a-link'), 'dir');
    expect(await folderFiles(folder)).toEqual({ files: ['in/b/c.txt'], unreadable: [] });
  });

  it('names a link that leads nowhere, or to itself', async () => {
    const folder = await folderOf({ 'a.txt': '' });
    await symlink('nowhere', join(folder, 'b.txt'));
    await symlink('c.txt', join(folder, 'c.txt'));
    const { files, unreadable } = await folderFiles(folder);
    expect(files).toEqual(['a.txt']);
    expect(unreadable.map(({ path, failure }) => [path, failure.reason])).toEqual([
      ['b.txt', 'ENOENT'],
      ['c.txt', 'ELOOP'],
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('names a folder that it may not list', async () => {
    const folder = await folderOf({ 'a.txt': '', 'shut/b.txt': '' });
    await chmod(join(folder, 'shut'), 0);
    const { files, unreadable } = await folderFiles(folder);
    await chmod(join(folder, 'shut'), 0o700);
    expect([files, unreadable.map(({ path, failure }) => [path, failure.reason])]).toEqual([
      ['a.txt'],
      [['shut', 'EACCES']],
    ]);
  });
});
