import { describe, expect, it } from 'vitest';
import { Article } from '../../src/model/index.js';
import { parse, write } from '../../src/index.js';

const article = Article.parse({
  headline: 'Library opens',
  url: 'https://news.example/library',
  language: 'en',
  publisher: 'Example News',
  publishedAt: '2023-09-26',
});

describe('an article of which only the day of publication is known', () => {
  it.each(['rss', 'atom', 'news-sitemap'] as const)('is written as %s with that day', (format) => {
    const { output, losses } = write(article, format);
    expect(String(output)).toContain('>2023-09-26<');
    expect(losses.map(({ path }) => path)).not.toContain('publishedAt');
  });

  it('keeps it in wire-text, on a line of its own', () => {
    const { output, losses } = write(article, 'wire-text');
    expect(losses.map(({ path }) => path)).not.toContain('publishedAt');
    expect(parse(output, { format: 'wire-text' }).articles[0]?.publishedAt).toBe('2023-09-26');
  });

  it.each(['nitf', 'newsml-g2', 'newsml-1', 'ninjs', 'json-feed', 'iptc7901'] as const)(
    'loses it in %s, which asks for a clock time',
    (format) => {
      const { output, losses } = write(article, format);
      expect(losses.map(({ path }) => path)).toContain('publishedAt');
      expect(parse(output, { format }).articles[0]?.publishedAt).toBeUndefined();
    },
  );
});

describe('a feed that gives no more than the day of publication', () => {
  it('says so, and keeps the day', () => {
    const feed = (date: string): string =>
      `<rss version="2.0"><channel><title>T</title><item><title>A</title><pubDate>${date}</pubDate></item></channel></rss>`;
    for (const [date, code] of [
      ['Tue, 26 Sep 2023', 'time/no-clock'],
      ['2023-09-26T13:50:00', 'time/no-zone'],
    ] as const) {
      const { articles, diagnostics } = parse(feed(date));
      expect(articles[0]?.publishedAt).toBe('2023-09-26');
      expect(diagnostics.map((found) => found.code)).toContain(code);
    }
    expect(parse(feed('some day')).articles[0]?.publishedAt).toBeUndefined();
  });
});
