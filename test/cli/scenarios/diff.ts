import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { folderOf, story, type Runner } from './runner.js';

const files = {
  'lead.txt': story,
  'writethru.txt': story
    .replace('with a chess', 'with a long chess')
    .replace('midnight', 'one in the morning'),
};

/** What `wirecopy diff` does, however it is run. */
export function diffScenarios(wirecopy: Runner): void {
  describe('wirecopy diff', () => {
    it('tells what changed, word by word', async () => {
      const folder = await folderOf(files);
      expect(await wirecopy(['diff', 'lead.txt', 'writethru.txt'], { folder })).toEqual({
        code: 0,
        stdout: [
          'headline: Library opens with a {+long +}chess marathon',
          'paragraph 2: The doors stay open until [-midnight-]{+one in the morning+}, the city said.',
          '',
        ].join('\n'),
        stderr: '',
      });
    });

    it('colours when asked to, and says the same', async () => {
      const folder = await folderOf(files);
      const of = (environment: Readonly<Record<string, string>>) =>
        wirecopy(['diff', 'lead.txt', 'writethru.txt'], { folder, environment });
      const [plain, colored] = await Promise.all([of({}), of({ FORCE_COLOR: '1' })]);
      expect(colored.stdout).toContain('\u001b[');
      expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout);
    });

    it('gives it as JSON', async () => {
      const folder = await folderOf(files);
      const { code, stdout } = await wirecopy(['diff', 'lead.txt', 'writethru.txt', '--json'], {
        folder,
      });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        fields: [{ path: 'headline', kind: 'changed' }],
        body: [{ kind: 'changed', after: { type: 'paragraph', number: 2 } }],
      });
    });

    it('says that nothing changed', async () => {
      const folder = await folderOf(files);
      const { code, stdout } = await wirecopy(['diff', 'lead.txt', '-'], { folder, input: story });
      expect([code, stdout]).toEqual([0, 'Nothing changed.\n']);
    });

    it('takes one article of each, and says what else it found', async () => {
      const list = JSON.stringify([{ headline: 'Chess' }, { headline: 'Books' }]);
      const folder = await folderOf({ 'a.json': list, 'b.json': '{"headline":"Chess"}' });
      expect(await wirecopy(['diff', 'a.json', 'b.json', '--from', 'article'], { folder })).toEqual(
        {
          code: 1,
          stdout: '',
          stderr: 'a.json: error: Expected one article, found 2.\n',
        },
      );
    });

    it.each([[['diff']], [['diff', 'a.txt']], [['diff', 'a.txt', 'b.txt', 'c.txt']]])(
      '%j exits with 2 and says what would be right',
      async (args) => {
        expect(await wirecopy(args)).toMatchObject({
          code: 2,
          stdout: '',
          stderr: expect.stringContaining('the earlier file, then the later one') as string,
        });
      },
    );
  });
}
