import { describe, expect, it } from 'vitest';
import { findArticles, fitsPage } from '../../../src/structured-data/read/find-articles.js';
import { readJsonLd } from '../../../src/structured-data/read/read-json-ld.js';
import { Things } from '../../../src/structured-data/read/things.js';

function thingsOf(jsonLd: unknown): Things {
  return new Things(readJsonLd(JSON.stringify(jsonLd)).things);
}

describe('readJsonLd', () => {
  it('places values in the input that the text is part of', () => {
    const page = '<script>{"name": "Library"}</script>';
    const [thing] = readJsonLd(page.slice(8, -9), 8).things;
    const [value] = thing?.properties.get('name') ?? [];
    expect(page.slice(value?.start, value?.end)).toBe('"Library"');
  });

  it.each(['https://schema.org/name', 'http://schema.org/name', 'schema:name', 'name'])(
    'knows the property %s',
    (name) => {
      expect([
        ...(readJsonLd(JSON.stringify({ [name]: 'x' })).things[0]?.properties.keys() ?? []),
      ]).toEqual(['name']);
    },
  );

  it('leaves out properties of other vocabularies', () => {
    expect(
      readJsonLd('{"https://other.example/name":"x","name":"y"}').things[0]?.properties.size,
    ).toBe(1);
  });

  it('lays lists open, and gives nothing for null', () => {
    const { things } = readJsonLd('{"a":[["x"],{"@list":["y"]},null],"b":null}');
    expect(things[0]?.properties.get('a')).toHaveLength(2);
    expect(things[0]?.properties.has('b')).toBe(false);
  });
});

describe('Things', () => {
  it('take from another description of a thing what one does not say', () => {
    const things = thingsOf([
      { '@id': 'a', name: 'Library' },
      { '@id': 'a', '@type': 'Place', name: 'Another', url: 'https://n.example/' },
    ]);
    const [first] = things.roots;
    expect(first && things.text(first, 'name')).toBe('Library');
    expect(first && things.text(first, 'url')).toBe('https://n.example/');
    expect(first && things.types(first)).toEqual(['Place']);
  });
});

describe('findArticles', () => {
  it('finds each once, the fullest description of those with one @id', () => {
    const things = thingsOf([
      { '@id': 'a', '@type': 'NewsArticle', name: 'x' },
      { '@id': 'a', '@type': 'NewsArticle', name: 'x', headline: 'y' },
    ]);
    expect(findArticles(things).map(({ properties }) => properties.size)).toEqual([2]);
  });

  it('ranks the article of the page above one that says more', () => {
    const things = thingsOf([
      {
        '@type': 'NewsArticle',
        url: 'https://n.example/a',
        headline: 'A',
        datePublished: '2023',
        author: 'x',
        articleBody: 'y',
      },
      { '@type': 'NewsArticle', mainEntityOfPage: { '@id': 'https://n.example/b' }, headline: 'B' },
    ]);
    const fits = findArticles(things).map((thing) =>
      fitsPage(thing, things, ['https://n.example/b/']),
    );
    expect(fits[1]).toBeGreaterThan(fits[0] ?? 0);
  });
});
