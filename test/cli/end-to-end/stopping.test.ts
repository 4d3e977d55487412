import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { folderOf, story } from '../scenarios/runner.js';
import { program } from './wirecopy.js';

/** Starts `wirecopy`, whose standard input stays open. */
const started = (folder: string, ...args: readonly string[]) => {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return {
    child,
    ended: async () => {
      const [code] = (await once(child, 'close')) as [number];
      return { code, stderr };
    },
  };
};
const lines = ['a', 'b'].map((headline) => `${JSON.stringify({ headline })}\n`).join('');

describe.skipIf(process.platform === 'win32')('wirecopy, when it is stopped by Ctrl-C,', () => {
  it('says how far it got, leaves nothing half-written and exits with 130', async () => {
    const folder = await folderOf({});
    const args = ['convert', '-', '--from', 'article', '--to', 'article', '--ndjson', '-o', 'out'];
    const { child, ended } = started(folder, ...args);
    child.stdin.write(lines);
    const out = join(folder, 'out');
    await expect.poll(async () => existsSync(out) && (await readdir(out)).length).toBe(1);
    expect(await readdir(out)).toEqual([expect.stringMatching(/^\.stdin\.ndjson\..+\.part$/)]);
    child.kill('SIGINT');
    expect(await ended()).toEqual({
      code: 130,
      stderr: '2 documents: 2 articles written, none failed, interrupted\n',
    });
    expect(await readdir(out)).toEqual([]);
  });

  it('ends while it waits for its input', async () => {
    const { child, ended } = started(await folderOf({}), 'show', '-');
    // More than a pipe holds is written only once the command reads.
    await new Promise((done) => child.stdin.write('Library opens\n'.repeat(100_000), done));
    child.kill('SIGINT');
    expect(await ended()).toEqual({ code: 130, stderr: '' });
  });
});

describe('wirecopy, when nobody takes what it writes,', () => {
  it('stops without a word, in threads too', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`${index}.txt`, story.repeat(20)]),
    );
    const args = ['convert', '.', '--to', 'article', '-j', '2'];
    const { child, ended } = started(await folderOf(files), ...args);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended()).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(!existsSync('/dev/full'))('says so where the disk is full', async () => {
    const folder = await folderOf({ 'a.txt': story });
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [program, 'convert', 'a.txt', '--to', 'article'], {
      cwd: folder,
      stdio: ['ignore', full.fd, 'pipe'],
    });
    let stderr = '';
    child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    await full.close();
    expect([code, stderr]).toEqual([1, expect.stringMatching(/can't be written: ENOSPC/)]);
  });
});
