import { describe, expect, it } from 'vitest';
import { folderOf, story, type Runner } from './runner.js';

const jsonLd = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Library opens with a chess marathon',
  datePublished: '2026-09-14T08:30:00+02:00',
  author: [{ '@type': 'Person', name: 'By Kari Eksempel' }],
};
const page = `<!doctype html>\n<title>Chess</title>\n<script type="application/ld+json">\n${JSON.stringify(jsonLd, undefined, 2)}\n</script>\n`;

/** What `wirecopy check` does, however it is run. */
export function checkScenarios(wirecopy: Runner): void {
  describe('wirecopy check', () => {
    it('tells of faults in a saved page by line and column, and exits with 1', async () => {
      const folder = await folderOf({
        'page.html': page.replace('NewsArticle', 'NewsArticel'),
      });
      const { code, stdout, stderr } = await wirecopy(['check', 'page.html'], { folder });
      expect([code, stderr]).toEqual([1, '']);
      expect(stdout).toMatch(/^page\.html:6:12: error google\/not-an-article at @type$/m);
      expect(stdout).toMatch(/^page\.html: 1 error/m);
    });

    it('tells it as JSON, and as annotations of a workflow', async () => {
      const folder = await folderOf({ 'page.html': page.replace('NewsArticle', 'NewsArticel') });
      const json = await wirecopy(['check', 'page.html', '--json'], { folder });
      expect([json.code, JSON.parse(json.stdout)]).toMatchObject([1, { file: 'page.html' }]);
      const { code, stdout } = await wirecopy(['check', 'page.html', '--github'], { folder });
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^::error file=page\.html,line=6,col=12,title=google\/not-an-article::/m,
      );
    });

    it('judges by the profile asked for', async () => {
      const input = JSON.stringify(jsonLd);
      const counts = await Promise.all(
        ['google', 'editorial'].map(
          async (profile) =>
            (await wirecopy(['check', '-', '--profile', profile], { input })).stdout.split('\n')
              .length,
        ),
      );
      expect(counts[1]).toBeGreaterThanOrEqual(counts[0] ?? 0);
    });

    it('finds no error in what convert writes', async () => {
      const { stdout: input } = await wirecopy(['convert', '-', '--to', 'json-ld'], {
        input: story,
      });
      const { code, stdout } = await wirecopy(['check', '-', '--quiet'], { input });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^<stdin>: /);
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    });

    it('goes on behind what is no JSON', async () => {
      const folder = await folderOf({
        'a.json': '{"@type":',
        'b.json': JSON.stringify(jsonLd),
        'c.html': '<p>Chess',
      });
      const { code, stdout } = await wirecopy(['check', '.'], { folder });
      expect(code).toBe(1);
      expect(stdout.match(/^\w\.\w+: /gm)).toEqual(
        expect.arrayContaining(['a.json: ', 'b.json: ', 'c.html: ']),
      );
    });

    it.each([
      [['check', '-', '--profile', 'gogle'], '--profile to be one of google'],
      [['check', '-', '--now', 'soon'], '--now to be an instant'],
      [['check'], 'Say what to read'],
    ])('%j exits with 2 and says what would be right', async (args, message) => {
      expect(await wirecopy(args)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(message) as string,
      });
    });
  });
}
