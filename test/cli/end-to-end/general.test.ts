import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { folderOf, story } from '../scenarios/runner.js';
import { program, wirecopy } from './wirecopy.js';

describe('wirecopy', () => {
  it('tells its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await wirecopy(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([['--help'], ['-h'], ['help']])('teaches with %s', async (...args) => {
    const { code, stdout, stderr } = await wirecopy(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage\n.+Commands\n.+Examples\n.+Exit codes\n/s);
  });

  it.each([
    ['convert', '--help'],
    ['help', 'convert'],
    ['convert', '-h'],
  ])('teaches a command with %s %s', async (...args) => {
    const { code, stdout } = await wirecopy(args);
    expect(code).toBe(0);
    expect(stdout).toContain('--timezone ZONE');
  });

  it('tells those who say nothing how to go on, as a fault', async () => {
    expect(await wirecopy([])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Usage/) as string,
    });
  });

  it('lists the formats', async () => {
    const { code, stdout } = await wirecopy(['formats']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^wire-text +.+yes +yes$/m);
    expect(stdout).toMatch(/^json-ld +.+yes$/m);
  });

  it('stops without a word when its reader has gone', async () => {
    const folder = await folderOf({ 'story.txt': story.repeat(20_000) });
    const child = spawn(process.execPath, [program, 'show', 'story.txt', '--json-ld'], {
      cwd: folder,
    });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'exit')) as [number];
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
