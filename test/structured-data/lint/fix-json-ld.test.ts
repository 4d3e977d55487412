import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkJsonLd, fixJsonLd } from '../../../src/structured-data/index.js';
import { articleBy, articleWith, cleanArticle } from './page.js';

const fixed = (input: unknown): Record<string, unknown> =>
  fixJsonLd(input).jsonLd as Record<string, unknown>;

describe('fixJsonLd', () => {
  it('leaves a clean article as it is', () => {
    expect(fixJsonLd(cleanArticle)).toEqual({ jsonLd: cleanArticle, changes: [] });
  });

  it.each<[string, object, string, unknown]>([
    [
      'a context',
      articleWith({ '@context': 'http://schmea.org' }),
      '@context',
      'https://schema.org',
    ],
    [
      'a subtype without its base',
      articleWith({ '@type': 'OpinionNewsArticle' }),
      '@type',
      ['NewsArticle', 'OpinionNewsArticle'],
    ],
    [
      'markup in a headline',
      articleWith({ headline: ' <b>Fish</b>  &amp; ships' }),
      'headline',
      'Fish & ships',
    ],
    ['letters and accents apart', articleWith({ headline: 'Cafe\u0301' }), 'headline', 'Café'],
    [
      'an author that is a text',
      articleWith({ author: 'Reuters' }),
      'author',
      { '@type': 'Organization', name: 'Reuters' },
    ],
    [
      'a date in another form',
      articleWith({ datePublished: '2026-09-14 08:30:00+0200' }),
      'datePublished',
      '2026-09-14T08:30:00+02:00',
    ],
    [
      'a date without seconds',
      articleWith({ datePublished: '2026-09-14T08:30Z' }),
      'datePublished',
      '2026-09-14T08:30:00Z',
    ],
    [
      'a boolean that is a text',
      articleWith({ isAccessibleForFree: 'True' }),
      'isAccessibleForFree',
      true,
    ],
    ['a language with an underscore', articleWith({ inLanguage: 'pt_br' }), 'inLanguage', 'pt-BR'],
    [
      'a keyword twice',
      articleWith({ keywords: 'chess, library, Chess' }),
      'keywords',
      'chess, library',
    ],
    [
      'a dateline with its agency',
      articleWith({ dateline: 'BERGEN, Sept 14 (Reuters) -' }),
      'dateline',
      'BERGEN, Sept 14',
    ],
    [
      'a dateline with a bare agency',
      articleWith({ dateline: 'Baku, September 26, AZERTAC' }),
      'dateline',
      'Baku, September 26',
    ],
    ['an empty property', articleWith({ abstract: '' }), 'abstract', undefined],
    ['a runnable link', articleWith({ url: 'javascript:alert(1)' }), 'url', undefined],
    ['half a character', articleWith({ headline: 'x\ud800' }), 'headline', 'x\ufffd'],
  ])('puts right %s', (_, input, property, expected) => {
    const { [property]: value } = fixed(input);
    expect(value).toEqual(expected);
  });

  it('puts right what an author’s name holds', () => {
    const author = (name: string) =>
      (fixed(articleBy({ name }))['author'] as readonly unknown[])[0];
    expect(author('By Dr. Kari Eksempel')).toMatchObject({
      name: 'Kari Eksempel',
      honorificPrefix: 'Dr.',
    });
    expect(author('Kari Eksempel, PhD')).toMatchObject({
      name: 'Kari Eksempel',
      honorificSuffix: 'PhD',
    });
    expect(author('Reuters')).toMatchObject({ '@type': 'Organization', name: 'Reuters' });
    expect(author('Kari Eksempel and Ola Eksempel')).toMatchObject({
      name: 'Kari Eksempel and Ola Eksempel',
    });
  });

  it('puts right numbers, codes and lists within', () => {
    const image = {
      '@type': 'ImageObject',
      url: 'https://img.example/a.jpg',
      width: '1600px',
      height: '900',
      creditText: 'x',
    };
    const address = { '@type': 'PostalAddress', addressCountry: 'Portugal' };
    const locationCreated = { '@type': 'Place', name: 'Lisbon', address };
    expect(fixed(articleWith({ image: [image, '', null], locationCreated }))).toMatchObject({
      image: [{ width: 1600, height: 900 }],
      locationCreated: { address: { addressCountry: 'PT' } },
    });
  });

  it('tells what it changed', () => {
    expect(
      fixJsonLd(articleWith({ headline: 'Fish &amp; ships', abstract: null })).changes,
    ).toEqual([
      {
        code: 'google/headline-markup',
        path: 'headline',
        before: 'Fish &amp; ships',
        after: 'Fish & ships',
      },
      { code: 'editorial/empty-value', path: 'abstract', before: null },
    ]);
  });

  it('changes only what the profile minds', () => {
    expect(fixJsonLd(articleWith({ abstract: '' }), { profile: 'google' }).changes).toEqual([]);
  });

  it('puts a missing context first, and leaves what it is given alone', () => {
    const given = Object.freeze({ '@type': 'NewsArticle', headline: 'x' });
    expect(Object.keys(fixed(given))[0]).toBe('@context');
    expect(fixed(JSON.stringify(given))).toEqual(fixed(given));
  });

  it.each([['<p>'], ['{'], [undefined]])('refuses %j, which is no JSON', (input) => {
    expect(() => fixJsonLd(input)).toThrow(TypeError);
  });

  it('of any JSON leaves nothing that it could still put right, and nothing new that is wrong', () => {
    const value = fc.oneof(
      fc.constantFrom(
        '',
        ' x ',
        'By Kari Eksempel',
        '&amp;&lt;b&gt;',
        '2026-09-14 08:30:00Z',
        'javascript:x',
        null,
        '\ud800',
        'en_us',
        [],
        {},
      ),
      fc.string(),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const property = fc.constantFrom(
      'headline',
      'author',
      'url',
      'datePublished',
      'inLanguage',
      'keywords',
      'dateline',
      'image',
      'about',
      '@type',
      '@context',
    );
    const properties = fc.dictionary(property, value);
    fc.assert(
      fc.property(properties, (given) => {
        const input = articleWith(given);
        const { jsonLd } = fixJsonLd(input);
        expect(fixJsonLd(jsonLd).changes).toEqual([]);
        const found = (json: unknown) =>
          new Set(
            checkJsonLd(json)
              .filter(({ severity }) => severity === 'error')
              .map(({ code }) => code),
          );
        for (const code of found(jsonLd))
          if (code !== 'google/not-an-article') expect(found(input)).toContain(code);
      }),
    );
  });
});
