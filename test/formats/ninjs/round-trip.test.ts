import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { releases } from '../../../src/formats/ninjs/release.js';
import type { Article } from '../../../src/model/index.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

describe('ninjs', () => {
  it.each(releases)(
    'gives any article back from %s but for exactly the paths that the losses name',
    (version) => {
      fc.assert(
        fc.property(anyArticle, (given) => {
          const { output, losses } = write(given, 'ninjs', { version });
          const back = parse(output, { format: 'ninjs' }).articles[0] ?? {};
          const paths = losses.map(({ path }) => path ?? '');
          expect(without(back, paths)).toEqual(without(given, paths));
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(releases)('writes any article in %s as its schema asks', (version) => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const { output } = write(given, 'ninjs', { version });
        const { diagnostics } = parse(output, { format: 'ninjs', strict: true, version });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
