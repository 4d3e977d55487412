import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderOf, type Runner } from './runner.js';

/** What `wirecopy show` does, however it is run. */
export function showScenarios(wirecopy: Runner): void {
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
}
