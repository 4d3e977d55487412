import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { supportedFormats, write } from '../../../src/index.js';
import { writeSitemapIndex, writeSitemaps } from '../../../src/formats/news-sitemap/index.js';
import { sitemapLanguage } from '../../../src/formats/news-sitemap/sitemap-language.js';
import { Article, type ArticleInput } from '../../../src/model/index.js';

const story = (more: Partial<ArticleInput> = {}): Article =>
  Article.parse({
    url: 'https://daily.example/a?b=1&c=2',
    language: 'en-GB',
    headline: 'Library opens & closes',
    publishedAt: '2023-09-26T13:50:00+04:00',
    ...more,
  });

const publication = { name: 'Example Daily', language: 'en' };
const now = '2023-09-27T12:00:00Z';

describe('a sitemap for news', () => {
  it('says of an article what Google asks for, and its pictures', () => {
    const media = [
      {
        type: 'picture' as const,
        renditions: [{ href: 'https://i.example/1.jpg' }, { href: '/t.jpg' }],
      },
      { type: 'audio' as const, renditions: [{ href: 'https://i.example/1.mp3' }] },
    ];
    const { sitemaps, losses } = writeSitemaps([story({ media })], publication, { now });
    expect(sitemaps).toEqual([
      `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url>
    <loc>https://daily.example/a?b=1&amp;c=2</loc>
    <news:news>
      <news:publication>
        <news:name>Example Daily</news:name>
        <news:language>en</news:language>
      </news:publication>
      <news:publication_date>2023-09-26T13:50:00+04:00</news:publication_date>
      <news:title>Library opens &amp; closes</news:title>
    </news:news>
    <image:image>
      <image:loc>https://i.example/1.jpg</image:loc>
    </image:image>
  </url>
</urlset>
`,
    ]);
    expect(losses).toEqual([]);
  });

  it.each([
    [{ publishedAt: '2023-09-25T11:59:59Z' }, 'publishedAt'],
    [{ publishedAt: '2023-09-24' }, 'publishedAt'],
    [{ publishedAt: undefined }, 'publishedAt'],
    [{ url: '/a' }, 'url'],
    [{ url: undefined }, 'url'],
    [{ headline: ' ' }, 'headline'],
    [{ language: 'i-klingon' }, 'language'],
    [{ status: 'canceled' }, 'status'],
    [{ embargoedUntil: '2023-09-28T00:00:00Z' }, 'embargoedUntil'],
  ] as const)('does not list an article with %j, and says so', (more, field) => {
    const given = Object.entries({ ...story(), ...more }).filter(
      ([, value]) => value !== undefined,
    );
    const articles = [story({ headline: 'Other' }), Object.fromEntries(given) as Article];
    const { sitemaps, losses } = writeSitemaps(articles, publication, { now });
    expect(sitemaps[0]?.match(/<url>/g)).toHaveLength(1);
    expect(losses).toMatchObject([{ code: 'loss/not-published', path: `articles[1].${field}` }]);
  });

  it('lists articles of any age where no time is given, but none under an embargo', () => {
    const old = story({ publishedAt: '2001-01-01T00:00:00Z' });
    expect(writeSitemaps([old], publication).losses).toEqual([]);
    const held = story({ embargoedUntil: '2001-01-01T00:00:00Z' });
    expect(writeSitemaps([held], publication).losses).toMatchObject([
      { path: 'articles[0].embargoedUntil' },
    ]);
    expect(() => writeSitemaps([old], publication, { now: 'today' })).toThrow(TypeError);
  });

  it('lists a thousand articles, and goes on in another', () => {
    const { sitemaps } = writeSitemaps(
      Array.from({ length: 2001 }, () => story()),
      publication,
    );
    expect(sitemaps.map((sitemap) => sitemap.match(/<url>/g)?.length)).toEqual([1000, 1000, 1]);
    expect(writeSitemaps([], publication).sitemaps).toHaveLength(1);
  });

  it('is well-formed, whatever the headline holds', () => {
    const { sitemaps } = writeSitemaps([story({ headline: ']]>&\u0001<b>' })], publication);
    expect(() => new SaxesParser({ xmlns: true }).write(sitemaps[0] ?? '').close()).not.toThrow();
  });

  it.each([
    ['en', 'en'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-cn'],
    ['zh-Hans', 'zh-cn'],
    ['zh-Hans-TW', 'zh-cn'],
    ['zh-Hant', 'zh-tw'],
    ['zh-HK', 'zh-tw'],
    ['fil', 'fil'],
    ['x-private', undefined],
  ])('calls the language %s %s', (language, code) => {
    expect(sitemapLanguage(language)).toBe(code);
  });
});

describe('a sitemap of one article', () => {
  it('is its publisher’s, and loses what a sitemap has no place for', () => {
    const { output, losses } = write(
      story({ publisher: 'Example Daily', abstract: 'A library opened.', editorialNote: 'hold' }),
      'news-sitemap',
    );
    expect(output).toContain('<news:name>Example Daily</news:name>');
    expect(losses.map(({ path }) => path)).toEqual(['abstract', 'editorialNote']);
  });

  it('lists none without a publisher or a language', () => {
    const bare = Article.parse({
      url: 'https://daily.example/a',
      headline: 'Library opens',
      publishedAt: '2023-09-26T13:50:00+04:00',
      publisher: 'Example Daily',
    });
    expect(write(bare, 'news-sitemap').losses).toMatchObject([{ path: 'language' }]);
    expect(write(story(), 'news-sitemap').losses).toMatchObject([{ path: 'publisher' }]);
  });

  it('is written and not read', () => {
    expect(supportedFormats.find(({ id }) => id === 'news-sitemap')).toMatchObject({
      reads: false,
      writes: true,
    });
  });
});

describe('an index of sitemaps', () => {
  it('lists sitemaps with the time of their last change', () => {
    expect(
      writeSitemapIndex([
        { url: 'https://daily.example/1.xml?a&b', modifiedAt: '2023-09-26T15:00:00Z' },
        { url: 'https://daily.example/2.xml' },
      ]),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <sitemap>
    <loc>https://daily.example/1.xml?a&amp;b</loc>
    <lastmod>2023-09-26T15:00:00Z</lastmod>
  </sitemap>
  <sitemap>
    <loc>https://daily.example/2.xml</loc>
  </sitemap>
</sitemapindex>
`);
  });

  it.each<[{ url: string; modifiedAt?: string }, RegExp]>([
    [{ url: 'javascript:alert(1)' }, /absolute http or https URL, got javascript/],
    [{ url: '/sitemap.xml' }, /absolute http or https URL/],
    [{ url: 'https://daily.example/1.xml', modifiedAt: 'today' }, /modifiedAt to be an instant/],
  ])('says what was expected of %j', (listed, message) => {
    const call = () => writeSitemapIndex([listed]);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('lists at most 50,000', () => {
    const many = Array.from({ length: 50_001 }, () => ({ url: 'https://daily.example/1.xml' }));
    expect(() => writeSitemapIndex(many)).toThrow(/at most 50000/);
  });
});
