import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { Article } from '../../../src/model/index.js';
import { PublicationRefused } from '../../../src/structured-data/publication-refused.js';
import { metaTags, metaTagsHtml } from '../../../src/structured-data/meta/index.js';
import { toJsonLd } from '../../../src/structured-data/to-json-ld.js';
import { anyArticle } from '../../arbitraries/article.js';

const article = Article.parse({
  headline: 'Library opens with "chess" & books',
  language: 'pt-BR',
  abstract: 'A library opened on Tuesday.',
  publishedAt: '2023-09-26T13:50:00+04:00',
  modifiedAt: '2023-09-27T09:00:00+04:00',
  section: 'Culture',
  keywords: ['chess', 'libraries'],
  bylines: [
    { people: [{ name: 'Kari Eksempel', uri: 'https://news.example/kari' }, 'Ola Eksempel'] },
  ],
  media: [
    {
      type: 'picture',
      alternativeText: 'A reading room',
      renditions: [{ href: 'https://img.example/a.jpg', width: 1600, height: 900 }],
    },
  ],
});
const options = { url: 'https://news.example/a/1', publisher: 'Example News' };
const content = (name: string): string[] =>
  metaTags(article, options)
    .filter(({ attributes }) => attributes['name'] === name || attributes['property'] === name)
    .map(({ attributes }) => attributes['content'] ?? '');

describe('metaTags', () => {
  it.each([
    ['description', ['A library opened on Tuesday.']],
    ['author', ['Kari Eksempel, Ola Eksempel']],
    ['robots', ['max-image-preview:large']],
    ['og:type', ['article']],
    ['og:url', ['https://news.example/a/1']],
    ['og:site_name', ['Example News']],
    ['og:locale', ['pt_BR']],
    ['og:image', ['https://img.example/a.jpg']],
    ['og:image:width', ['1600']],
    ['og:image:alt', ['A reading room']],
    ['article:published_time', ['2023-09-26T13:50:00+04:00']],
    ['article:modified_time', ['2023-09-27T09:00:00+04:00']],
    ['article:author', ['https://news.example/kari']],
    ['article:section', ['Culture']],
    ['article:tag', ['chess', 'libraries']],
    ['twitter:card', ['summary_large_image']],
  ])('writes %s', (name, contents) => {
    expect(content(name)).toEqual(contents);
  });

  it('links the page itself and its other languages', () => {
    const tags = metaTags(article, {
      ...options,
      alternates: [{ language: 'en', url: '/en/a/1' }],
    });
    expect(tags.filter(({ tag }) => tag === 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'canonical', href: 'https://news.example/a/1' },
      { rel: 'alternate', hreflang: 'en', href: 'https://news.example/en/a/1' },
    ]);
  });

  it('leaves out what the article does not say', () => {
    const bare = metaTags(Article.parse({ headline: 'Library opens' }));
    expect(
      bare.map(({ attributes }) => attributes['name'] ?? attributes['property'] ?? 'title'),
    ).toEqual(['title', 'og:type', 'og:title', 'twitter:card']);
  });

  it.each<[object, RegExp]>([
    [{ twitterSite: 5 }, /options\.twitterSite to be a string/],
    [{ twitterCreator: 5 }, /options\.twitterCreator to be a string/],
    [{ alternates: '/en' }, /options\.alternates to be a list/],
    [{ alternates: [{ url: '/en' }] }, /options\.alternates to be a list/],
    [{ url: '/a' }, /options\.url to be an absolute http/],
  ])('says what was expected of an option that is wrong: %j', (wrong, message) => {
    const call = () => metaTags(article, wrong);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('refuses what must not be published', () => {
    expect(() =>
      metaTags(Article.parse({ headline: 'Library opens', status: 'withheld' })),
    ).toThrow(PublicationRefused);
  });

  it('says of any article what its JSON-LD says', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const settings = { ...options, override: true };
        const jsonLd = toJsonLd(given, settings);
        const tags = metaTags(given, settings);
        const one = (name: string): string | undefined =>
          tags.find(({ attributes }) => attributes['property'] === name)?.attributes['content'];
        expect(one('article:published_time')).toBe(jsonLd.datePublished);
        expect(one('article:modified_time')).toBe(jsonLd.dateModified);
        const names = (jsonLd.author ?? []).flatMap(({ name }) => name ?? []).join(', ');
        expect(
          tags.find(({ attributes }) => attributes['name'] === 'author')?.attributes['content'] ??
            '',
        ).toBe(names);
      }),
    );
  });
});

describe('metaTagsHtml', () => {
  it('escapes what HTML would read as its own', () => {
    expect(metaTagsHtml(article, options)).toContain(
      '<title>Library opens with "chess" &amp; books</title>',
    );
    expect(metaTagsHtml(article, options)).toContain(
      'content="Library opens with &quot;chess&quot; &amp; books"',
    );
  });

  it('gives elements of a head and no other, whatever the article holds', () => {
    fc.assert(
      fc.property(anyArticle, (given) => {
        const page = parseDocument(metaTagsHtml(given, { ...options, override: true }));
        for (const node of page.children) {
          if ('name' in node) expect(['title', 'meta', 'link']).toContain(node.name);
          else expect('data' in node ? node.data.trim() : '').toBe('');
        }
      }),
    );
  });
});
