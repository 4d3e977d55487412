import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { resolvePackages } from '../../../src/story/packages/resolve-packages.js';
import { article } from '../story.js';

const pack = (id: string, ...parts: readonly string[]) =>
  article({ id, type: 'composite', headline: id, related: parts.map((part) => ({ id: part })) });

describe('resolvePackages', () => {
  it('finds parts in their order, and packages in packages', () => {
    const { packages, diagnostics } = resolvePackages([
      pack('top', 'inner', 'b'),
      pack('inner', 'a'),
      article({ id: 'a', headline: 'Chess' }),
      article({ id: 'b', headline: 'Books' }),
    ]);
    expect(diagnostics).toEqual([]);
    expect(packages).toMatchObject([
      {
        id: 'top',
        parts: [
          {
            id: 'inner',
            status: 'found',
            parts: [{ id: 'a', headline: 'Chess', status: 'found' }],
          },
          { id: 'b', headline: 'Books', status: 'found', parts: [] },
        ],
      },
    ]);
  });

  it('tells of parts that are missing', () => {
    const { packages, diagnostics } = resolvePackages([pack('top', 'a')]);
    expect(packages[0]?.parts).toMatchObject([{ id: 'a', status: 'missing' }]);
    expect(diagnostics).toMatchObject([{ code: 'story/package-part-missing' }]);
  });

  it('tells of a package that holds itself, and ends', () => {
    const { packages, diagnostics } = resolvePackages([pack('one', 'other'), pack('other', 'one')]);
    expect(packages[0]?.parts[0]?.parts).toMatchObject([{ id: 'one', status: 'cycle', parts: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['story/package-cycle']);
  });

  it('takes what an article comes from for no part of it', () => {
    const derived = article({
      id: 'a',
      related: [
        { id: 'b', rel: 'derivedFrom' },
        { id: 'c', rel: 'seeAlso' },
      ],
    });
    expect(resolvePackages([derived]).packages).toEqual([]);
  });

  it('ends where many packages hold many of each other', () => {
    const ids = Array.from({ length: 30 }, (_, index) => `p${String(index)}`);
    const all = ids.map((id) => pack(id, ...ids.filter((other) => other !== id)));
    expect(resolvePackages(all).diagnostics.length).toBeGreaterThan(0);
  });

  it('reads associations of ninjs', () => {
    const { articles } = parse(
      JSON.stringify({
        uri: 'urn:x:top',
        type: 'composite',
        versionCreated: '2023-09-26T10:00:00Z',
        headlines: [{ role: 'main', value: 'Chess week' }],
        associations: [
          { name: 'first', type: 'text', uri: 'urn:x:a', headlines: [{ value: 'Day one' }] },
          { name: 'photo', type: 'picture', uri: 'urn:x:p' },
        ],
      }),
    );
    expect(resolvePackages(articles).packages).toMatchObject([
      {
        id: 'urn:x:top',
        parts: [
          { id: 'urn:x:a', headline: 'Day one', status: 'missing' },
          { id: 'urn:x:p', kind: 'media' },
        ],
      },
    ]);
  });
});
