import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

describe('any article', () => {
  it('comes back from NewsML 1 but for exactly the paths that the losses name', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const { output, losses } = write(given, 'newsml-1');
        const { articles, diagnostics } = parse(output, { format: 'newsml-1' });
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const paths = losses.map(({ path }) => path ?? '');
        expect(without(articles[0], paths)).toEqual(without(given, paths));
      }),
      { numRuns: 60 },
    );
  });
});
