import { describe, expect, it } from 'vitest';
import { folderOf, type Runner } from './runner.js';

const item = (version: number, parts: object = {}) =>
  JSON.stringify({
    id: 'urn:x:library',
    version,
    headline: 'Library opens',
    modifiedAt: `2023-09-26T10:0${String(version)}:00Z`,
    body: [{ type: 'paragraph', children: [{ type: 'text', value: 'A library opened.' }] }],
    ...parts,
  });

/** What `wirecopy story` does, however it is run. */
export function storyScenarios(wirecopy: Runner): void {
  describe('wirecopy story', () => {
    it('prints the versions of a folder in their order, and the current one', async () => {
      const folder = await folderOf({
        'b.json': item(2, { headline: 'Library opens late' }),
        'a.json': item(3, { headline: 'Library opens late', urgency: 3 }),
        'c.json': item(1),
      });
      const { code, stdout, stderr } = await wirecopy(['story', '.', '--from', 'article'], {
        folder,
      });
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^── Library opens late ─/);
      expect(stdout.match(/^[○●] \S+ {2}\w+, version \d {2}\d words/gmu)).toEqual([
        '○ 2023-09-26T10:01:00Z  first, version 1  3 words',
        '○ 2023-09-26T10:02:00Z  update, version 2  3 words',
        '● 2023-09-26T10:03:00Z  repeat, version 3  3 words',
      ]);
      expect(stdout).toContain('headline: Library opens{+ late+}');
      expect(stdout).toContain('publication      it may be published');
      expect(stdout).toContain('A library opened.');
    });

    it('gives histories as JSON', async () => {
      const input = `${item(1)}\n${item(2, { status: 'canceled', editorialNote: 'Wrong city.' })}\n`;
      const { code, stdout } = await wirecopy(['story', '-', '--from', 'article', '--json'], {
        input,
      });
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject([
        { publication: { publishable: false }, stops: [{ kind: 'kill', reason: 'Wrong city.' }] },
      ]);
    });

    it('judges an embargo by --now', async () => {
      const input = item(1, { embargoedUntil: '2023-09-27T00:00:00Z' });
      const of = async (now: string) =>
        (await wirecopy(['story', '-', '--from', 'article', '--now', now], { input })).stdout;
      expect(await of('2023-09-26T12:00:00Z')).toContain('it may be from 2023-09-27T00:00:00Z on');
      expect(await of('2023-09-27T12:00:00Z')).toContain('it may be published');
    });

    it('asks for --now where an embargo needs it', async () => {
      const input = item(1, { embargoedUntil: '2023-09-27T00:00:00Z', body: [], headline: '' });
      const { stdout } = await wirecopy(['story', '-', '--from', 'article'], { input });
      expect(stdout.replace(/\s+/g, ' ')).toContain(
        'it is embargoed until 2023-09-27T00:00:00Z, and --now does not say that this has come; it may be from',
      );
      expect(stdout).toMatch(/version 1 {2}no text\n {4}\(no headline\)/);
    });

    it('tells the parts of a package, and which of them are missing', async () => {
      const week = {
        id: 'urn:x:week',
        type: 'composite',
        headline: 'Chess week',
        related: [{ id: 'urn:x:library' }, { id: 'urn:x:gone', headline: 'Day two' }],
        media: [{ id: 'urn:x:photo', type: 'picture' }],
        groups: [
          {
            role: 'ex:main',
            mode: 'seq',
            parts: [
              { type: 'item', id: 'urn:x:library', version: '1' },
              { type: 'group', id: 'more' },
            ],
          },
          { id: 'more', headline: 'More', parts: [{ type: 'item', id: 'urn:x:gone' }] },
        ],
      };
      const input = `${item(1)}\n${JSON.stringify(week)}\n`;
      const { stdout } = await wirecopy(['story', '-', '--from', 'article'], { input });
      expect(stdout).toContain(`── Parts ─`);
      expect(stdout).toContain(`
ex:main, in this order
✓ Library opens (urn:x:library, version 1)
▸ more: More
  ✗ Day two (urn:x:gone, not among the inputs)
✗ urn:x:photo, media, not among the inputs
`);
      const json = await wirecopy(['story', '-', '--from', 'article', '--json'], { input });
      const told = JSON.parse(json.stdout) as readonly { readonly package?: object }[];
      expect(told.flatMap((one) => one.package ?? [])).toMatchObject([
        { id: 'urn:x:week', mode: 'seq', parts: [{ id: 'urn:x:library' }, {}, {}] },
      ]);
    });

    it('links wire copy by its slug where asked to', async () => {
      const copy = (marker: string, text: string) =>
        `Norway-chess/\n${marker}Library opens\n\nBergen (dpa) - ${text}\n`;
      const folder = await folderOf({
        'a.txt': copy('', 'A library opened on Tuesday.'),
        'b.txt': copy('1ST LEAD\n', 'A library opened in Bergen on Tuesday.'),
      });
      const count = async (...more: readonly string[]) =>
        (await wirecopy(['story', '.', '-q', ...more], { folder })).stdout.match(/── As it stands/g)
          ?.length;
      expect(await count()).toBe(2);
      expect(await count('--slugs')).toBe(1);
    });

    it.each([
      [['story'], 'Say what to read'],
      [['story', 'a', '--now', 'soon'], '--now to be an instant'],
    ])('%j exits with 2 and says what would be right', async (args, message) => {
      expect(await wirecopy(args)).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining(message) as string,
      });
    });
  });
}
