import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

describe('IPTC 7901', () => {
  it.each(['utf-8', 'windows-1252', 'us-ascii'] as const)(
    'gives any article back in %s but for exactly the paths that the losses name',
    (charset) => {
      fc.assert(
        fc.property(anyArticle, (given) => {
          const { output, losses } = write(given, 'iptc7901', { charset });
          const back = parse(output, { format: 'iptc7901' }).articles[0] ?? {};
          const paths = losses.map(({ path }) => path ?? '');
          expect(without(back, paths)).toEqual(without(given, paths));
        }),
        { numRuns: 150 },
      );
    },
  );
});
