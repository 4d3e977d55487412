import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { write } from '../../../src/index.js';
import { anyArticle, anyHref } from '../../arbitraries/article.js';

describe('a sitemap for news, of any article', () => {
  it('is well-formed XML, and tells no more addresses than the article has', () => {
    fc.assert(
      fc.property(anyArticle, anyHref, (given, url) => {
        const errors: string[] = [];
        const names: string[] = [];
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', ({ message }) => errors.push(message));
        parser.on('opentag', ({ name }) => names.push(name));
        const { output } = write({ ...given, url }, 'news-sitemap', {
          now: '9999-12-31T00:00:00Z',
        });
        parser.write(String(output)).close();
        expect(errors).toEqual([]);
        expect(names.filter((name) => name === 'url').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
