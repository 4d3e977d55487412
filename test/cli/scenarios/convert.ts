import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, story, type Runner } from './runner.js';

const jsonOf = (text: string): unknown => JSON.parse(text);

/** A story that says neither where nor when it was written, so that a time in it has no zone. */
const unplaced = 'Library opens\n\nA library opened with a marathon of chess, the city said.\n';

/** What `wirecopy convert` does, however it is run. */
export function convertScenarios(wirecopy: Runner): void {
  describe('wirecopy convert', () => {
    it('writes JSON-LD to standard output, and nothing else', async () => {
      const folder = await folderOf({ 'story.txt': story });
      const args = ['convert', 'story.txt', '--to', 'json-ld', '--url', 'https://news.example/a/1'];
      const { code, stdout, stderr } = await wirecopy(
        [...args, '--publisher', 'Example News', '--publisher-url', 'https://news.example/'],
        { folder },
      );
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(jsonOf(stdout)).toMatchObject({
        '@type': 'NewsArticle',
        headline: 'Library opens with a chess marathon',
        url: 'https://news.example/a/1',
        publisher: { name: 'Example News', url: 'https://news.example/' },
        locationCreated: { name: 'Bergen' },
      });
    });

    it('reads standard input', async () => {
      const { code, stdout } = await wirecopy(['convert', '-', '--to', 'article'], {
        input: story,
      });
      expect(code).toBe(0);
      expect(jsonOf(stdout)).toMatchObject({
        headline: 'Library opens with a chess marathon',
        dateline: { places: [{ country: 'NO' }] },
      });
    });

    it('gives wire copy back', async () => {
      const { code, stdout } = await wirecopy(['convert', '-', '--to', 'wire-text'], {
        input: story,
      });
      expect(code).toBe(0);
      expect(stdout).toBe(story);
    });

    it('passes what it is told on to the reader', async () => {
      const copy = story.replace(', Norway, Sept. 14 (Reuters)', ', Sept. 14');
      const args = [
        'convert',
        '-',
        '--to',
        'article',
        '--provider',
        'reuters',
        '--reference-date',
        '2026-09-20',
        '--language',
        'en-GB',
      ];
      const { stdout } = await wirecopy(args, { input: copy });
      expect(jsonOf(stdout)).toMatchObject({
        language: 'en-GB',
        provider: { name: 'Reuters' },
        dateline: { date: '2026-09-14', dateInferredFrom: 'referenceDate' },
      });
    });

    it('goes on behind a bad file, tells of it with its name, and exits with 1', async () => {
      const folder = await folderOf({
        'a.txt': story,
        'b.txt': '\0\0\0\0',
        'c.txt': '',
        'd/e.txt': story,
      });
      const { code, stdout, stderr } = await wirecopy(
        ['convert', '.', 'missing.txt', '--to', 'article'],
        { folder },
      );
      expect(code).toBe(1);
      expect(stdout.match(/"headline": "Library opens with a chess marathon"/g)).toHaveLength(2);
      expect(stderr).toContain('b.txt: error input/binary');
      expect(stderr).toContain('c.txt: error input/empty');
      expect(stderr).toContain('missing.txt: error: There is no such file, and none matches.');
    });

    it('tells where a fault is by file, line and column, with the line and a caret', async () => {
      const copy = `${unplaced}\nSociety 2026-09-14 08:30:00\n`;
      const folder = await folderOf({ 'story.txt': copy });
      const { code, stderr } = await wirecopy(['convert', 'story.txt', '--to', 'json-ld'], {
        folder,
      });
      expect(code).toBe(0);
      expect(stderr).toMatch(/^story\.txt:5:1: warning time\/no-zone/m);
      expect(stderr).toMatch(/^ {2}5 \| Society 2026-09-14 08:30:00\n {6}\^{27}$/m);
    });

    it('is silent about what was inferred, unless asked, and about all but errors when asked', async () => {
      const copy = `${unplaced}\nSociety 2026-09-14 08:30:00\n`;
      const of = async (...more: readonly string[]) =>
        (await wirecopy(['convert', '-', '--to', 'json-ld', ...more], { input: copy })).stderr;
      expect(await of()).not.toContain(': info ');
      expect(await of('--verbose')).toContain(': info ');
      expect(await of('--quiet')).toBe('');
    });

    it('refuses an article under embargo, until its time or an override', async () => {
      const article = JSON.stringify({ headline: 'Chess', embargoedUntil: '2026-09-14T10:00:00Z' });
      const run = (...more: readonly string[]) =>
        wirecopy(['convert', '-', '--from', 'article', '--to', 'json-ld', ...more], {
          input: article,
        });
      expect(await run()).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('refused/embargo-without-now') as string,
      });
      expect(await run('--now', '2026-09-14T09:59:59Z')).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('refused/embargoed') as string,
      });
      expect(await run('--now', '2026-09-14T10:00:00Z')).toMatchObject({ code: 0, stderr: '' });
      expect(await run('--override')).toMatchObject({ code: 0, stderr: '' });
    });

    it('checks what should be an article, and names the path and the nearest key', async () => {
      const input = JSON.stringify({
        headline: 'Chess',
        bylines: [{ people: [{ name: 'Kari Eksempel', titel: 'Editor' }] }],
      });
      const { code, stdout, stderr } = await wirecopy(
        ['convert', '-', '--from', 'article', '--to', 'json-ld'],
        { input },
      );
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^<stdin>: error: bylines\[0\]\.people\[0\]: Unknown key "titel"/);
    });

    it('says what a format could not carry', async () => {
      const input = JSON.stringify({ headline: 'Chess', urgency: 4 });
      const { code, stderr } = await wirecopy(
        ['convert', '-', '--from', 'article', '--to', 'wire-text'],
        { input },
      );
      expect(code).toBe(0);
      expect(stderr).toContain('warning loss/no-place at urgency');
    });
  });

  describe('several articles', () => {
    const second = story.replace('Library', 'Chess club');
    const files = { 'a.txt': story, 'b.txt': second };
    const headlines = [
      'Library opens with a chess marathon',
      'Chess club opens with a chess marathon',
    ];

    it.each(['article', 'json-ld'])('are a list in JSON as %s', async (to) => {
      const folder = await folderOf(files);
      const { code, stdout } = await wirecopy(['convert', '.', '--to', to], { folder });
      expect([code, jsonOf(stdout)]).toMatchObject([
        0,
        headlines.map((headline) => ({ headline })),
      ]);
    });

    it.each([
      'rss',
      'atom',
      'json-feed',
      'ninjs',
      'newsml-1',
      'newsml-g2',
      'wire-text',
      'iptc7901',
      'anpa1312',
    ])('are one document that reads as all of them: %s', async (to) => {
      const folder = await folderOf(files);
      const { code, stdout } = await wirecopy(
        ['convert', '.', '--to', to, '--publisher', 'Example Daily'],
        { folder },
      );
      expect(code).toBe(0);
      const back = await wirecopy(['convert', '-', '--from', to, '--to', 'article', '--ndjson'], {
        input: stdout,
      });
      expect(back.stdout.trimEnd().split('\n').map(jsonOf)).toMatchObject(
        headlines.map((headline) => ({ headline })),
      );
    });

    it.each([
      ['rss', 'rss.xml', '<title>Example Daily</title>'],
      ['news-sitemap', 'news-sitemap.xml', '<urlset'],
    ])('are one %s in a folder too', async (to, name, text) => {
      const folder = await folderOf(files);
      const args = ['convert', 'a.txt', 'b.txt', '--to', to, '--out', 'out'];
      await wirecopy([...args, '--publisher', 'Example Daily'], { folder });
      expect(await readdir(join(folder, 'out'))).toEqual([name]);
      expect(await readFile(join(folder, 'out', name), 'utf8')).toContain(text);
    });

    it('are not run together where a document holds one', async () => {
      const folder = await folderOf(files);
      const { code, stdout, stderr } = await wirecopy(['convert', '.', '--to', 'nitf'], { folder });
      expect([code, stdout.match(/<nitf /g)?.length]).toEqual([1, 1]);
      expect(stderr).toContain('b.txt: error: A document of nitf holds one article');
    });

    it('are lines of JSON, not of JSON in strings, with --ndjson', async () => {
      const folder = await folderOf(files);
      const { stdout } = await wirecopy(['convert', '.', '--to', 'ninjs', '--ndjson'], { folder });
      const lines = stdout.trimEnd().split('\n').map(jsonOf);
      expect(lines).toMatchObject(headlines.map((value) => ({ headlines: [{ value }] })));
    });
  });

  describe('wirecopy convert --out', () => {
    it('writes a file for each article, in folders as they were', async () => {
      const folder = await folderOf({ 'in/a.txt': story, 'in/night/b.txt': story, 'a.txt': story });
      const { code, stdout } = await wirecopy(
        ['convert', 'in', 'a.txt', '--to', 'json-ld', '--out', 'out/pages'],
        { folder },
      );
      expect([code, stdout]).toEqual([0, '']);
      const files = await readdir(join(folder, 'out/pages'), { recursive: true });
      expect(files.sort()).toEqual(['a-2.jsonld', 'a.jsonld', 'night', 'night/b.jsonld']);
      expect(jsonOf(await readFile(join(folder, 'out/pages/a.jsonld'), 'utf8'))).toMatchObject({
        '@type': 'NewsArticle',
      });
    });

    it('writes nothing outside the folder', async () => {
      const folder = await folderOf({ 'a.txt': story, 'work/keep.txt': story });
      const work = join(folder, 'work');
      const { code } = await wirecopy(
        ['convert', '../*.txt', '--to', 'wire-text', '--out', 'out'],
        {
          folder: work,
        },
      );
      expect(code).toBe(0);
      expect((await readdir(folder)).sort()).toEqual(['a.txt', 'work']);
      expect((await stat(join(work, 'out/a.txt'))).isFile()).toBe(true);
    });

    it('names the folder that it can not write to', async () => {
      const folder = await folderOf({ 'a.txt': story, out: 'a file' });
      const { code, stderr } = await wirecopy(
        ['convert', 'a.txt', '--to', 'json-ld', '--out', 'out'],
        { folder },
      );
      expect(code).toBe(1);
      expect(stderr).toMatch(/^a\.txt: error: E(?:EXIST|NOTDIR)/);
    });
  });

  describe('wirecopy convert --ndjson', () => {
    it('reads and writes one article a line', async () => {
      const lines = [story, 'Second story\n\nText.'].map((text) => JSON.stringify(text)).join('\n');
      const there = await wirecopy(['convert', '-', '--to', 'article', '--ndjson'], {
        input: lines,
      });
      expect(there.stdout.trimEnd().split('\n').map(jsonOf)).toMatchObject([
        { headline: 'Library opens with a chess marathon' },
        { headline: 'Second story' },
      ]);
      const back = await wirecopy(
        ['convert', '-', '--from', 'article', '--to', 'wire-text', '--ndjson'],
        { input: there.stdout },
      );
      expect(jsonOf(back.stdout.split('\n')[0] ?? '')).toBe(story);
    });

    it('names a bad line by its number and goes on', async () => {
      const input = [
        '{"headline":"A"}',
        '{"headline":',
        '{"headlines":"B"}',
        '{"headline":"C"}',
      ].join('\n');
      const { code, stdout, stderr } = await wirecopy(
        ['convert', '-', '--from', 'article', '--to', 'json-ld', '--ndjson'],
        { input },
      );
      expect(code).toBe(1);
      expect(stdout.trimEnd().split('\n')).toHaveLength(2);
      expect(stderr).toContain('<stdin>#2: error: This is not JSON.');
      expect(stderr).toContain('<stdin>#3: error: headline: ');
    });

    it('writes a file of lines for each input', async () => {
      const folder = await folderOf({
        'a.txt': story,
        'b.ndjson': `${JSON.stringify(story)}\n${JSON.stringify(story)}\n`,
      });
      const { code } = await wirecopy(
        ['convert', 'a.txt', 'b.ndjson', '--to', 'json-ld', '--ndjson', '-o', 'out'],
        { folder },
      );
      const counts = await Promise.all(
        ['a', 'b'].map(
          async (name) =>
            (await readFile(join(folder, `out/${name}.ndjson`), 'utf8')).split('\n').length - 1,
        ),
      );
      expect([code, ...counts]).toEqual([0, 1, 2]);
    });
  });

  describe('a wrong command line', () => {
    it.each([
      [['convert', '-'], 'Say what to convert to: --to '],
      [
        ['convert', '--to', 'json-ld'],
        'Say what to read: files, folders, globs, or - for standard input.',
      ],
      [['convert', '-', '--to', 'jsonld'], 'Did you mean json-ld?'],
      [['convert', '-', '--to', 'json-ld', '--from', 'wiretext'], 'Did you mean wire-text?'],
      [
        ['convert', '-', '--to', 'json-ld', '--timezone', 'Baku/Asia'],
        '--timezone: expected an IANA time zone',
      ],
      [['convert', '-', '--to', 'json-ld', '--time-zone', 'Asia/Baku'], 'Did you mean --timezone?'],
      [
        ['convert', '-', '--to', 'json-ld', '--url', '/a'],
        '--url to be an absolute http or https URL',
      ],
      [['convert', '-', '--to', 'json-ld', '--now', 'today'], '--now to be an instant'],
      [
        ['convert', '-', '--to', 'json-ld', '--publisher-url', 'https://news.example/'],
        '--publisher must name it',
      ],
      [
        ['convert', '-', '--to', 'json-ld', '--disambiguation', 'both'],
        '--disambiguation: expected "earlier", "later" or "reject"',
      ],
      [['convrt', '-'], 'Did you mean convert?'],
      [['frobnicate'], 'The commands are show, convert'],
    ])('%j exits with 2 and says what would be right', async (args, message) => {
      const { code, stdout, stderr } = await wirecopy(args, { input: story });
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
      expect(stderr).toMatch(/^wirecopy: error: .+\nTry: wirecopy .*--help\n$/s);
    });
  });
}
