import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromFragment, toFragment } from '../../../docs/client/playground/link.js';

const page = { override: false, profile: 'google' } as const;

it('a link holds what was put into it, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (input) => {
      const shared = { input, read: { language: 'az' }, page };
      const fragment = await toFragment(shared);
      expect(fragment).toMatch(/^v1=[\w-]*$/);
      expect(await fromFragment(fragment)).toEqual(shared);
    }),
    { numRuns: 50 },
  );
});

it('a link is much shorter than its text', async () => {
  const input = 'A library opened on Monday with a marathon of chess.\n'.repeat(200);
  expect((await toFragment({ input, read: {}, page })).length).toBeLessThan(input.length / 20);
});

it.each(['', 'sample=nitf', 'v1=', 'v1=????', 'v1=AAAA', 'v2=AAAA'])(
  'nothing is made of the fragment %j',
  async (fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined();
  },
);
