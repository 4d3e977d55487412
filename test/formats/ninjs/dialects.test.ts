import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';

function article(item: object): Article {
  const [first] = parse(JSON.stringify({ language: 'en', headline: 'H', ...item }), {
    format: 'ninjs',
  }).articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

describe("Superdesk's ninjs", () => {
  it('identifies items by a guid', () => {
    expect(article({ guid: 'tag:x:1' }).id).toBe('tag:x:1');
    expect(article({ guid: 'tag:x:1', uri: 'urn:x:1' })).toMatchObject({
      id: 'urn:x:1',
      extra: { guid: 'tag:x:1' },
    });
    expect(article({ associations: { a: { guid: 'p', type: 'picture' } } }).media[0]?.id).toBe('p');
  });

  it('tells section, sender, keywords, signals, the first publication and the item before', () => {
    const read = article({
      uri: 'urn:x:2',
      service: [
        { name: 'Sport', code: 's' },
        { name: 'News', code: 'n' },
      ],
      source: 'AAP',
      keywords: ['chess', { name: 'library' }],
      signal: [{ code: 'sig:update', name: 'Update' }],
      firstpublished: '2022-10-09T11:37:38+0000',
      evolvedfrom: 'urn:x:1',
    });
    expect(read).toMatchObject({
      section: 'Sport',
      provider: { name: 'AAP' },
      keywords: ['chess', 'library'],
      signals: ['update'],
      publishedAt: '2022-10-09T11:37:38+00:00',
      related: [{ id: 'urn:x:1', rel: 'evolvedFrom' }],
    });
    expect(read.extra).toEqual({
      service: [
        { name: 'Sport', code: 's' },
        { name: 'News', code: 'n' },
      ],
    });
  });

  it('names the authors where no byline does', () => {
    const authors = [
      { name: 'Kari Eksempel', role: 'writer', biography: 'b' },
      { name: 'Ola Eksempel', role: 'editor' },
    ];
    expect(article({ uri: 'x', authors }).bylines).toEqual([
      { people: [{ name: 'Kari Eksempel', sameAs: [] }], role: 'author' },
    ]);
    expect(article({ uri: 'x', authors, byline: 'By Pat Sample' }).bylines).toHaveLength(1);
  });

  it('keeps all else under its own name', () => {
    const own = { priority: 6, readtime: 2, extra: { itemid: '42' }, subject_codes: [] };
    expect(article({ uri: 'x', ...own }).extra).toEqual({
      priority: 6,
      readtime: 2,
      extra: { itemid: '42' },
    });
  });
});

describe("TT's ninjs", () => {
  it('has the section among the genres', () => {
    const genres = [
      { literal: 'INR', uri: 'http://tt.se/spec/sector/1.0/INR', name: 'Inrikes' },
      { name: 'Report' },
    ];
    expect(article({ uri: 'x', genres })).toMatchObject({
      section: 'Inrikes',
      genres: [{ name: 'Report' }],
    });
  });
});

describe("dpa's ninjs", () => {
  it('has the agency in the byline', () => {
    const [byline] = article({ uri: 'x', language: 'de', by: 'Von Kari Eksempel, dpa' }).bylines;
    expect(byline).toMatchObject({
      text: 'Von Kari Eksempel, dpa',
      people: [{ name: 'Kari Eksempel', affiliation: { name: 'dpa' } }],
    });
  });
});
