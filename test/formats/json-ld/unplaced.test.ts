import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, toJsonLd } from '../../../src/index.js';
import { anyArticle } from '../../arbitraries/article.js';

function read(properties: object) {
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Library opens',
    ...properties,
  };
  const { articles, diagnostics } = parse(JSON.stringify(jsonLd), { format: 'json-ld' });
  const [article] = articles;
  if (article === undefined) throw new Error('no article was read');
  return { article, diagnostics };
}

describe('what no field takes of an article’s JSON-LD', () => {
  it('is nothing where all of it has a place', () => {
    const { article, diagnostics } = read({
      inLanguage: 'en_US',
      keywords: 'chess, library',
      wordCount: 12,
      copyrightYear: '2023-09',
      author: { '@type': 'Person', name: 'Kari Eksempel', email: 'mailto:kari@news.example' },
      sourceOrganization: [{ name: 'Example News' }, { name: 'Bergen Wire' }],
      creditText: 'Example News/Bergen Wire',
      image: {
        '@type': 'ImageObject',
        url: 'https://news.example/1.jpg',
        width: '1200 px',
        height: { value: '900' },
      },
      video: { contentUrl: 'https://news.example/1.mp4', duration: 'PT1M15S' },
      datePublished: '2023-09-26T13:50:00Z',
      isAccessibleForFree: 'False',
      hasPart: { isAccessibleForFree: 'False', cssSelector: '.body' },
    });
    expect(article.extra).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });

  it('stays in extra with the name of whom it is said', () => {
    const { article } = read({
      author: [
        { '@type': 'Person', name: ['Kari Eksempel', 'Ola Nordmann'], jobTitle: 'Editor' },
        { '@type': 'Organization', name: 'Bergen Wire', sameAs: ['https://wire.example/'] },
        { '@type': 'Organization', name: 'Example News', telephone: '+47 55 00 00 00' },
        'https://news.example/who',
      ],
      publisher: {
        name: 'Example News',
        logo: { '@type': 'ImageObject', url: 'https://news.example/logo.png', width: 600 },
      },
      creditText: 'Photo agency',
    });
    expect(article.extra).toEqual({
      author: [
        { name: 'Kari Eksempel', jobTitle: 'Editor' },
        { name: 'Example News', telephone: '+47 55 00 00 00' },
        'https://news.example/who',
      ],
      publisher: { name: 'Example News', logo: { width: 600 } },
      creditText: 'Photo agency',
    });
    expect(article.bylines.map(({ organization }) => organization?.sameAs)).toEqual([
      undefined,
      ['https://wire.example/'],
      [],
    ]);
  });

  it('is reported where a value is none of what its property holds', () => {
    const { article, diagnostics } = read({
      inLanguage: 'English language',
      copyrightYear: 'c. 2020',
      image: [
        { '@type': 'ImageObject', url: 'https://news.example/1.jpg', width: 'auto', height: 900 },
        { '@type': 'ImageObject', url: 'https://news.example/2.jpg', width: 'wide' },
      ],
      contentLocation: { name: 'Bergen', geo: { latitude: 'north', longitude: 5.3 } },
      isAccessibleForFree: false,
      hasPart: { isAccessibleForFree: false, cssSelector: '#wall' },
    });
    expect(article.extra).toEqual({
      inLanguage: 'English language',
      copyrightYear: 'c. 2020',
      image: [{ width: 'auto' }, { width: 'wide' }],
      contentLocation: { name: 'Bergen', geo: { latitude: 'north', longitude: 5.3 } },
      hasPart: { cssSelector: '#wall' },
    });
    expect(diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['json-ld/unreadable', 'extra.inLanguage'],
      ['json-ld/unreadable', 'extra.copyrightYear'],
      ['json-ld/unreadable', 'extra.image[0].width'],
      ['json-ld/unreadable', 'extra.image[1].width'],
      ['json-ld/unreadable', 'extra.contentLocation.geo.latitude'],
      ['json-ld/unreadable', 'extra.hasPart.cssSelector'],
    ]);
    expect(diagnostics[0]?.message).toBe(
      '"English language" is not a language tag such as "en"; it was left in `extra`.',
    );
  });

  it('is left as it is where it lies too deep to be looked into', () => {
    let deep: object = { name: 'Kari' };
    for (let depth = 0; depth < 60; depth++) deep = { subjectOf: deep };
    const { article } = read({ about: { name: 'Chess', subjectOf: deep } });
    expect(JSON.stringify(article.extra)).toContain('"Kari"');
  });

  it('takes no headline, caption or section that toJsonLd wrote of an article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const written = toJsonLd(article, { override: true });
        const [back] = parse(JSON.stringify(written), { format: 'json-ld' }).articles;
        const said = JSON.stringify(back);
        const texts: string[] = [];
        JSON.stringify(written, (key, value: unknown) => {
          if (key === 'headline' || key === 'caption' || key === 'articleSection')
            texts.push(String(value));
          return value;
        });
        for (const text of texts) expect(said).toContain(JSON.stringify(text).slice(1, -1));
      }),
    );
  });
});

describe('a language that JSON-LD does not name', () => {
  it('is said to be recognised in JSON-LD, and in no feed', () => {
    const articleBody =
      'The library opened on Tuesday and it was full of people who wanted to play chess with them.';
    const { diagnostics } = read({ articleBody });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'The JSON-LD does not name its language; the words are "en".',
    ]);
  });
});
