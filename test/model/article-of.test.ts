import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf, emptyArticle } from '../../src/model/empty-article.js';
import { anyArticle } from '../arbitraries/article.js';

describe('articleOf', () => {
  it('gives every field of an article back', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        expect(articleOf(given)).toEqual(given);
      }),
    );
  });

  it('gives the empty article for nothing', () => {
    expect(articleOf({})).toEqual(emptyArticle);
  });
});
