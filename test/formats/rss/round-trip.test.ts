import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { anyArticle } from '../../arbitraries/article.js';
import { without } from '../../laws/without.js';

describe('RSS', () => {
  it('gives any article back but for exactly the paths that the losses name', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const { output, losses } = write(given, 'rss', { now: '9999-12-31T00:00:00Z' });
        const isLeftOut = losses.some(({ code }) => code === 'loss/not-published');
        const { articles } = parse(output, { format: 'rss' });
        expect(articles).toHaveLength(isLeftOut ? 0 : 1);
        if (isLeftOut) return;
        const paths = losses.map(({ path }) => path ?? '');
        expect(without(articles[0], paths)).toEqual(without(given, paths));
      }),
      { numRuns: 200 },
    );
  });

  it('is well-formed XML, whatever the article holds', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const errors: string[] = [];
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', ({ message }) => errors.push(message));
        parser.write(String(write(given, 'rss').output)).close();
        expect(errors).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
