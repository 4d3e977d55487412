import { describe, expect, it } from 'vitest';
import { splitSitemaps } from '../../../src/formats/news-sitemap/split-sitemaps.js';

const publication = { name: 'Example Daily', language: 'en' };
const entryOf = (index: number, title = 'Chess') => ({
  index,
  url: `https://daily.example/${String(index)}`,
  title,
  publishedAt: '2023-09-26T13:50:00+04:00',
  language: 'en',
  images: [],
});
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('sitemaps', () => {
  it('are as many as it takes for each to stay within so many bytes, with every article once, in its order', () => {
    const entries = Array.from({ length: 21 }, (_, index) => entryOf(index, '图书馆'));
    const sitemaps = splitSitemaps(entries, publication, 2000);
    expect(sitemaps.length).toBeGreaterThan(1);
    expect(Math.max(...sitemaps.map(bytesOf))).toBeLessThanOrEqual(2000);
    const listed = sitemaps.join('').match(/(?<=<loc>)[^<]+/g);
    expect(listed).toEqual(entries.map(({ url }) => url));
  });

  it('are one where their bytes are just as many as may be', () => {
    const entries = [entryOf(1, '图书馆'), entryOf(2)];
    const [whole = ''] = splitSitemaps(entries, publication);
    expect(splitSitemaps(entries, publication, bytesOf(whole))).toEqual([whole]);
    expect(splitSitemaps(entries, publication, bytesOf(whole) - 1)).toHaveLength(2);
  });

  it('are one where there is nothing to list', () => {
    expect(splitSitemaps([], publication)).toHaveLength(1);
  });

  it('hold an article that is too long by itself', () => {
    expect(splitSitemaps([entryOf(1)], publication, 10)).toHaveLength(1);
  });
});
