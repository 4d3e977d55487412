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

describe('a document that gives no more than the day of publication', () => {
  const documents = {
    nitf: (day: string) =>
      `<nitf><head><pubdata date.publication="${day}"/></head><body><body.head><hedline><hl1>A</hl1></hedline></body.head><body.content><p>B.</p></body.content></body></nitf>`,
    'newsml-1': (day: string) =>
      `<NewsML><NewsEnvelope><DateAndTime>${day}</DateAndTime></NewsEnvelope><NewsItem><NewsComponent><NewsLines><HeadLine>A</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>`,
    'newsml-g2': (day: string) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><pubHistory><published><timestamp>${day}</timestamp></published></pubHistory><contentMeta><headline>A</headline></contentMeta></newsItem>`,
  } as const;

  it.each(['nitf', 'newsml-1', 'newsml-g2'] as const)(
    'says so in %s, and keeps the day',
    (format) => {
      const { articles, diagnostics } = parse(documents[format]('2023-09-26'), { format });
      expect(articles[0]?.publishedAt).toBe('2023-09-26');
      expect(diagnostics.map((found) => found.code)).toContain('time/no-clock');
      const instant = '2023-09-26T13:50:00+04:00';
      expect(parse(documents[format](instant), { format }).articles[0]?.publishedAt).toBe(instant);
      expect(
        parse(documents[format]('0001-01-01'), { format }).articles[0]?.publishedAt,
      ).toBeUndefined();
    },
  );
});
