import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tarOf, zipOf } from '../input/archives/pack.js';
import { folderOf, story, type Runner } from './runner.js';

const storyOf = (number: number): string => story.replace('Library', `Library ${number}`);
/** So many stories as files, those of every seventh no text at all. */
const deskOf = (count: number, folder: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}/${String(index).padStart(4, '0')}.txt`,
      index % 7 === 6 ? '\0\0\0\0' : storyOf(index),
    ]),
  );

/** What `wirecopy` does with many files, in threads and from archives, however it is run. */
export function manyScenarios(wirecopy: Runner): void {
  describe('wirecopy convert --jobs', () => {
    it('writes and tells the same as one thread, in the order of the input', async () => {
      const folder = await folderOf(deskOf(150, 'desk'));
      const args = ['convert', 'desk', 'missing', '--to', 'json-ld', '--ndjson'];
      const [one, three] = await Promise.all(
        ['1', '3'].map((jobs) => wirecopy([...args, '--jobs', jobs], { folder })),
      );
      expect(one?.stdout.split('\n')).toHaveLength(150 - 21 + 1);
      expect(three).toEqual(one);
      expect(three?.code).toBe(1);
    });

    it('reads lines of NDJSON with their numbers', async () => {
      const lines = Array.from({ length: 5000 }, (_, index) =>
        index === 3210 ? '{"headline":' : JSON.stringify({ headline: `Story ${index}` }),
      );
      const args = ['convert', '-', '--from', 'article', '--to', 'article', '--ndjson'];
      const { code, stdout, stderr } = await wirecopy([...args, '-j', '2'], {
        input: lines.join('\n'),
      });
      expect(code).toBe(1);
      const headlines = stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { headline: string }).headline);
      expect(headlines.slice(0, 2)).toEqual(['Story 0', 'Story 1']);
      expect(headlines[3210]).toBe('Story 3211');
      expect(headlines).toHaveLength(4999);
      expect(stderr).toContain('<stdin>#3211: error: This is not JSON.');
    });

    it('checks in threads too', async () => {
      const page = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
      const files = Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [`${index}.html`, page]),
      );
      const folder = await folderOf(files);
      const [one, two] = await Promise.all(
        ['1', '2'].map((jobs) => wirecopy(['check', '.', '-j', jobs], { folder })),
      );
      expect(two).toEqual(one);
      expect(two?.stdout).toMatch(/^20 documents: 20 failed$/m);
    });
  });

  describe('archives', () => {
    it('are read in place, among files and in folders', async () => {
      const folder = await folderOf({
        'in/b.tar.gz': gzipSync(await tarOf({ 'night/c.txt': storyOf(3), 'd.txt': '' })),
        'in/a.zip': zipOf({ 'a.txt': storyOf(1), 'b.txt': storyOf(2) }),
        'e.txt': storyOf(4),
      });
      const args = ['convert', 'in', 'e.txt', '--to', 'article', '--out', 'out', '-j', '2'];
      const { code, stdout, stderr } = await wirecopy(args, { folder });
      expect([code, stdout]).toEqual([1, '']);
      const files = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true });
      expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toHaveLength(4);
      const third = JSON.parse(
        await readFile(join(folder, 'out/b/night/c.json'), 'utf8'),
      ) as object;
      expect(third).toMatchObject({ headline: 'Library 3 opens with a chess marathon' });
      expect(stderr).toContain('in/b.tar.gz!d.txt: error input/empty');
      expect(stderr).toContain('5 documents: 4 articles written, 1 failed');
    });

    it('are read by show, check and story', async () => {
      const folder = await folderOf({ 'a.zip': zipOf({ 'a.txt': story }) });
      const { stdout } = await wirecopy(['show', 'a.zip'], { folder });
      expect(stdout).toMatch(/^── a\.zip!a\.txt ─/);
    });
  });

  describe('what many documents have in common', () => {
    const lines = Array.from({ length: 50 }, (_, index) =>
      JSON.stringify({ headline: `Story ${index}`, urgency: 4 }),
    ).join('\n');
    const args = ['convert', '-', '--from', 'article', '--to', 'wire-text', '--ndjson'];

    it('is told of the first in full, and then counted', async () => {
      const { code, stderr } = await wirecopy(args, { input: lines });
      expect(code).toBe(0);
      expect(stderr.match(/warning loss\/no-place at urgency/g)).toHaveLength(1);
      expect(stderr).toMatch(/^50 documents: 50 articles written, none failed$/m);
      expect(stderr).toMatch(/^ {2}50 {2}urgency +first in <stdin>#1$/m);
    });

    it('is told of all with --verbose, and of none with --quiet', async () => {
      const verbose = await wirecopy([...args, '-v'], { input: lines });
      expect(verbose.stderr.match(/warning loss\/no-place at urgency/g)).toHaveLength(50);
      expect((await wirecopy([...args, '-q'], { input: lines })).stderr).toBe('');
    });

    it('is told as JSON for programs, with a summary at the end', async () => {
      const input = `${lines}\n{"headline":`;
      const { code, stderr } = await wirecopy([...args, '--json'], { input });
      const told = stderr
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect([code, told.length]).toEqual([1, 52]);
      expect(told[0]).toMatchObject({ file: '<stdin>#1', diagnostics: [{ path: 'urgency' }] });
      expect(told[50]).toMatchObject({ file: '<stdin>#51', failure: { reason: 'no JSON' } });
      expect(told[51]).toMatchObject({
        summary: { documents: 51, failed: 1, written: 50, isInterrupted: false },
      });
    });
  });

  describe('what must not be lost', () => {
    it('is no input that an output would take the place of', async () => {
      const article = JSON.stringify({ headline: 'Chess' });
      const folder = await folderOf({ 'a.json': article, 'in/b.json': article });
      await symlink(join(folder, 'in'), join(folder, 'link'), 'dir');
      const run = (...operands: readonly string[]) =>
        wirecopy(['convert', ...operands, '--from', 'article', '--to', 'article'], { folder });
      const { code, stderr } = await run('a.json', '--out', '.');
      expect(code).toBe(1);
      expect(stderr).toMatch(/a\.json is one of the inputs, and is not written over/);
      expect((await run('in', '--out', 'link')).code).toBe(1);
      expect(await readFile(join(folder, 'in/b.json'), 'utf8')).toBe(article);
    });

    it('is what was written before, which is no input', async () => {
      const folder = await folderOf({ 'a.txt': story });
      const args = ['convert', '.', '--to', 'wire-text', '--out', 'pages'];
      for (let run = 0; run < 2; run++) expect((await wirecopy(args, { folder })).code).toBe(0);
      expect(await readdir(join(folder, 'pages'))).toEqual(['a.txt']);
    });
  });

  describe('documents that are too large', () => {
    it('are told and passed over, until --max-bytes lets them in', async () => {
      const folder = await folderOf({ 'a.txt': story, 'b.txt': story.padEnd(2000, 'x ') });
      const run = (...more: readonly string[]) =>
        wirecopy(['convert', '.', '--to', 'article', ...more], { folder });
      const { code, stdout, stderr } = await run('--max-bytes', '1k');
      expect([code, stdout.match(/"headline": /g)?.length]).toEqual([1, 1]);
      expect(stderr).toContain('b.txt: error: It has more than 1000 bytes');
      expect((await run('--max-bytes', '3k')).code).toBe(0);
    });
  });

  describe('names of files', () => {
    it('never steer the terminal, nor pass for a line of a report', async () => {
      const folder = await folderOf({ 'a\n\u001b[2Jb.txt: none failed\u202e.txt': '\0' });
      const { stderr } = await wirecopy(['convert', '.', '--to', 'article'], { folder });
      expect(stderr).toMatch(/^a␊␛\[2Jb\.txt: none failed\ufffd\.txt: error input\/binary\n/);
    });
  });

  describe('a wrong command line for many files', () => {
    it.each([
      [['convert', '.', '--to', 'article', '--jobs', 'all'], '--jobs takes a number of threads'],
      [['check', '.', '--max-bytes', 'much'], '--max-bytes takes a size such as 200M'],
      [['show', '.', '--max-bytes', '0'], '--max-bytes takes a size such as 200M'],
    ])('%j exits with 2 and says what would be right', async (args, message) => {
      const { code, stderr } = await wirecopy(args);
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    });
  });

  describe('wirecopy formats --json', () => {
    it('lists them for programs', async () => {
      const { code, stdout } = await wirecopy(['formats', '--json']);
      expect([code, JSON.parse(stdout)]).toMatchObject([
        0,
        expect.arrayContaining([
          expect.objectContaining({ id: 'ninjs', reads: true, writes: true }),
        ]),
      ]);
    });
  });
}
