import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, supportedFormats, writeAll } from '../../src/index.js';
import { anyArticle } from '../arbitraries/article.js';
import { without } from '../laws/without.js';

const now = '9999-12-31T23:59:59Z';
const formats = supportedFormats
  .filter(({ id, writes }) => writes && id !== 'news-sitemap')
  .map(({ id }) => id);

describe('writeAll', () => {
  it.each(formats)('gives all articles back from %s, but for exactly their losses', (format) => {
    fc.assert(
      fc.property(fc.array(anyArticle, { minLength: 2, maxLength: 4 }), (given) => {
        const { outputs, losses } = writeAll(given, format, { now });
        const isLeftOut = (index: number): boolean =>
          losses.some(
            ({ code, path = '' }) =>
              (path === `articles[${index}]` && code === 'loss/no-place') ||
              (path.startsWith(`articles[${index}].`) && code === 'loss/not-published'),
          );
        const kept = given.map((article, index) => (isLeftOut(index) ? undefined : article));
        let next = 0;
        const articles = outputs.flatMap((output) => parse(output, { format }).articles);
        const placed = kept.map((article) => article && articles[next++]);
        expect(articles).toHaveLength(next);
        const paths = losses.flatMap(({ path, code }) =>
          path === undefined || code === 'loss/document-of-its-own' ? [] : [path],
        );
        expect(without({ articles: placed }, paths)).toEqual(without({ articles: kept }, paths));
      }),
      { numRuns: 25 },
    );
  });
});
