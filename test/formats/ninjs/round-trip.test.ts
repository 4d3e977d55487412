import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { releases } from '../../../src/formats/ninjs/release.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

describe('any article', () => {
  it.each(releases)(
    'is valid ninjs %s when written, and comes back but for exactly the paths that the losses name',
    (version) => {
      fc.assert(
        fc.property(anyArticle, (given) => {
          const { output, losses } = write(given, 'ninjs', { version });
          const read = parse(output, { format: 'ninjs', strict: true, version });
          expect(read.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          const paths = losses.map(({ path }) => path ?? '');
          expect(without(read.articles[0], paths)).toEqual(without(given, paths));
        }),
        { numRuns: 50 },
      );
    },
  );
});
