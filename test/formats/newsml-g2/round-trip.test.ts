import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

const markups = ['xhtml', 'nitf'] as const;

describe('any article', () => {
  it.each(markups)(
    'comes back from NewsML-G2 with %s but for exactly the paths that the losses name',
    (content) => {
      fc.assert(
        fc.property(anyArticle, (given) => {
          const { output, losses } = write(given, 'newsml-g2', { content });
          const { articles, diagnostics } = parse(output, { format: 'newsml-g2' });
          expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
          const paths = losses.map(({ path }) => path ?? '');
          expect(without(articles[0], paths)).toEqual(without(given, paths));
        }),
        { numRuns: 100 },
      );
    },
  );
});
