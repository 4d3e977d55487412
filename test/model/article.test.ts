import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyArticle } from '../../src/model/empty-article.js';
import { Article, Body } from '../../src/model/index.js';
import { anyArticle, anyPayload } from '../arbitraries/article.js';

describe('Article', () => {
  it('gives a list for every list that a payload leaves out', () => {
    expect(Article.parse({ headline: '' })).toEqual(emptyArticle);
  });

  it('gives every article lists of its own', () => {
    expect(Article.parse({ headline: '' }).keywords).not.toBe(
      Article.parse({ headline: '' }).keywords,
    );
  });

  it('leaves a payload as it was', () => {
    fc.assert(
      fc.property(anyPayload, (payload) => {
        const before = JSON.stringify(payload);
        Article.parse(payload);
        expect(JSON.stringify(payload)).toBe(before);
      }),
    );
  });

  it('is plain JSON: writing and reading it gives the same article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(JSON.parse(JSON.stringify(article))).toStrictEqual(article);
      }),
    );
  });

  it('is what it takes: an article parsed again is the same', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(Article.parse(article)).toStrictEqual(article);
      }),
    );
  });

  it('has no key without a value', () => {
    expect(Article.safeParse({ headline: '', subheadline: undefined }).success).toBe(false);
  });

  it('works for those who know Standard Schema alone', async () => {
    const { version, vendor, validate } = Article['~standard'];
    expect([version, vendor]).toEqual([1, 'zod']);
    expect(await validate({ headline: 'Library opens' })).toEqual({
      value: { ...emptyArticle, headline: 'Library opens' },
    });
    expect(await validate({ headlines: 'Library opens' })).toMatchObject({
      issues: [
        { path: ['headline'] },
        { message: 'Unknown key "headlines": did you mean "headline"?' },
      ],
    });
  });
});

describe('a Body', () => {
  it.each([
    { type: 'script', children: [] },
    { type: 'html', value: '<b>' },
    { type: 'paragraph', children: 'text' },
    { type: 'paragraph', children: [{ type: 'paragraph', children: [] }] },
    { type: 'paragraph', children: [{ type: 'link', url: 'javascript:alert(1)', children: [] }] },
    { type: 'paragraph', children: [], onclick: 'alert(1)' },
    { type: 'heading', depth: 7, children: [] },
    { type: 'figure', kind: 'picture', url: 'data:text/html,x', children: [] },
    { type: 'quote', cite: 'java\nscript:x', children: [] },
    { type: 'embed', url: 'vbscript:x' },
    { type: 'table', children: [{ type: 'tableCell', children: [] }] },
  ])('holds no %j', (block) => {
    expect(Body.safeParse([block]).success).toBe(false);
  });
});
