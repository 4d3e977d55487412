import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderOf, program, story, wirecopy } from './wirecopy.js';

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

describe('wirecopy show', () => {
  it('shows the sample with all that is known of it', async () => {
    const { code, stdout, stderr } = await wirecopy(['show', 'docs/sample.txt', '--json-ld']);
    expect([code, stderr]).toEqual([0, '']);
    const [sheet = '', json = ''] = stdout.split(/── NewsArticle JSON-LD ─+\n/);
    expect(sheet).toMatch(/^dateline +Baku, November 14, AZERTAC +line 3$/m);
    expect(sheet).toMatch(/^ {4}affiliation +Open Boards Centre for Chess \(OBCC\)$/m);
    expect(JSON.parse(json)).toMatchObject({
      datePublished: '2024-11-14T18:30:00+04:00',
      author: [
        { name: 'Zarina Oakfield Malik', honorificPrefix: 'Ms.', jobTitle: 'Programme Director' },
      ],
    });
  });

  it('colours when asked to, and says the same', async () => {
    const of = (environment: Readonly<Record<string, string>>) =>
      wirecopy(['show', 'docs/sample.txt', '--json-ld'], { environment });
    const [plain, colored] = await Promise.all([of({}), of({ FORCE_COLOR: '1' })]);
    expect(plain.stdout).not.toContain('\u001b');
    expect(colored.stdout).toContain('\u001b[1m');
    expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout);
    expect((await of({ FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).toBe(plain.stdout);
  });

  it('shows an article of the model', async () => {
    const input = JSON.stringify({ headline: 'Chess', section: 'Society' });
    const { code, stdout } = await wirecopy(['show', '-', '--from', 'article'], { input });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^section +Society$/m);
  });

  it('tells of a binary file as an error', async () => {
    const folder = await folderOf({ 'a.png': new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]) });
    expect(await wirecopy(['show', 'a.png'], { folder })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^a\.png: error input\/binary/) as string,
    });
  });

  it('shows what it can of a story whose article must not be published', async () => {
    const input = JSON.stringify({ headline: 'Chess', status: 'withheld' });
    const { code, stdout, stderr } = await wirecopy(
      ['show', '-', '--from', 'article', '--json-ld'],
      { input },
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^status +withheld$/m);
    expect(stderr).toContain('refused/withheld');
  });
});
