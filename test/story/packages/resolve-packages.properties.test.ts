import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackagePart } from '../../../src/story/packages/package.js';
import { resolvePackages } from '../../../src/story/packages/resolve-packages.js';
import { article } from '../story.js';

const name = fc.constantFrom('a', 'b', 'c', 'd');
const part = fc.oneof(
  fc.record({ type: fc.constant('item' as const), id: name }),
  fc.record({ type: fc.constant('group' as const), id: name }),
);
const anyPackage = fc.record({
  id: name,
  type: fc.constantFrom('text' as const, 'composite' as const),
  related: fc.array(name, { maxLength: 4 }),
  groups: fc.array(fc.record({ id: name, parts: fc.array(part, { maxLength: 4 }) }), {
    maxLength: 4,
  }),
});
const anyPackages = fc.array(
  anyPackage.map(({ related, ...fields }) =>
    article({ ...fields, headline: fields.id, related: related.map((id) => ({ id })) }),
  ),
  { maxLength: 5 },
);

const partsIn = (parts: readonly PackagePart[]): readonly PackagePart[] =>
  parts.flatMap((one) => [one, ...partsIn(one.parts)]);

describe('packages, whatever they hold', () => {
  it('end, are plain JSON, and tell each missing part and cycle', () => {
    fc.assert(
      fc.property(anyPackages, (articles) => {
        const resolved = resolvePackages(articles);
        expect(JSON.parse(JSON.stringify(resolved))).toEqual(resolved);
        const all = resolved.packages.flatMap(({ parts }) => partsIn(parts));
        const codes = new Set(resolved.diagnostics.map(({ code }) => code));
        const has = (status: PackagePart['status']): boolean =>
          all.some((one) => one.status === status);
        expect(codes.has('story/package-part-missing')).toBe(has('missing'));
        expect(codes.has('story/package-cycle')).toBe(has('cycle'));
        const known = new Set(articles.map(({ id }) => id));
        for (const { id, kind, status } of all)
          if (kind === 'item' && status === 'found') expect(known.has(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
