import { describe, expect, it } from 'vitest';
import { parse, write } from '../../../src/index.js';
import { releases } from '../../../src/formats/ninjs/release.js';
import { emptyArticle } from '../../../src/model/empty-article.js';
import type { Article } from '../../../src/model/index.js';
import { latest, middle, oldest } from './documents.js';

const story = parse(JSON.stringify(latest), { format: 'ninjs' }).articles[0] ?? emptyArticle;

function written(
  article: Article,
  version = '3.1',
): { item: Record<string, unknown>; losses: string[] } {
  const { output, losses } = write(article, 'ninjs', { version });
  return {
    item: JSON.parse(output as string) as Record<string, unknown>,
    losses: losses.map(({ path }) => path ?? ''),
  };
}

const article = (fields: Partial<Article>): Article => ({
  ...emptyArticle,
  id: 'urn:x:1',
  language: 'en',
  headline: 'H',
  ...fields,
});

describe('write of ninjs', () => {
  it.each([
    ['1.6', oldest],
    ['2.2', middle],
    ['3.1', latest],
  ])('gives the item of %s back as it was', (version, item) => {
    const { item: again, losses } = written(story, version);
    expect(losses).toEqual([]);
    expect(again).toMatchObject(
      JSON.parse(
        JSON.stringify(item, (key: string, value: unknown) => withoutVaried(key, value)),
      ) as object,
    );
  });

  it('names what an older release has no place for, and nothing else', () => {
    const lost = (version: string): string[] =>
      written(story, version).losses.map((path) => path.split(/[.[]/)[0] ?? '');
    const fields = Object.fromEntries(
      releases.map((version) => [
        version,
        [...new Set(lost(version))].filter((path) => path !== 'extra').sort(),
      ]),
    );
    const of13 = ['expiresAt', 'media'];
    const of12 = [
      'alternativeHeadlines',
      'expiresAt',
      'genres',
      'identifiers',
      'media',
      'subheadline',
      'url',
    ];
    expect(fields).toEqual({
      '1.0': [
        ...of12,
        'createdAt',
        'editorialNote',
        'places',
        'provider',
        'rights',
        'slugline',
        'sources',
        'urgency',
      ].sort(),
      '1.1': [...of12, 'createdAt', 'editorialNote', 'provider', 'slugline', 'sources'].sort(),
      '1.2': of12,
      '1.3': of13,
      '1.4': ['media'],
      '1.5': ['media'],
      '1.6': [],
      // An association of 2.0 may have any property, if it has a name.
      '2.0': ['expiresAt'],
      '2.1': ['media'],
      '2.2': [],
      '3.0': ['media'],
      '3.1': [],
    });
  });

  it.each(['4.0', '1', ''])('refuses a release that there is not: %j', (version) => {
    expect(() => write(story, 'ninjs', { version })).toThrow(
      /options.version: expected one of 1.0, .*3.1, got/,
    );
  });

  it('puts dateline and sign-off into the text', () => {
    const [body] = written(story).item['bodies'] as { value: string }[];
    expect(body?.value).toMatch(/^<p>BERGEN, Norway, Sept 26 \(Reuters\) - A library opened/);
    expect(body?.value).toMatch(/<p>\(Reporting by Kari Eksempel; Editing by Pat Sample\)<\/p>$/);
  });

  it('names the place of a dateline that no text can carry', () => {
    const places = [
      {
        name: 'Bergen',
        country: 'NO',
        timeZone: 'Europe/Oslo',
        position: { latitude: 60.39, longitude: 5.32 },
      },
    ];
    const dateline = { text: 'Bergen', places, dateInferred: 'none', agencies: [] } as const;
    const { item, losses } = written(article({ dateline }));
    expect([item['located'], losses]).toEqual(['Bergen', []]);
  });

  it('gives an article without an identifier one of its content, which reads as none', () => {
    const nameless: Article = { ...emptyArticle, language: 'en', headline: 'H' };
    const first = written(nameless);
    expect(first.losses).toEqual([]);
    expect(first.item['uri']).toMatch(/^urn:x-wirecopy:[\da-f]{16}$/);
    expect(written(nameless).item['uri']).toBe(first.item['uri']);
    expect(written({ ...nameless, headline: 'Other' }).item['uri']).not.toBe(first.item['uri']);
  });

  it('writes a picture as the item itself', () => {
    const media = [
      {
        id: 'urn:x:1',
        type: 'picture',
        caption: 'Players',
        credit: 'EX',
        creators: [],
        renditions: [{ href: 'a.jpg' }],
      },
    ] as const;
    const { item, losses } = written(
      article({ type: 'picture', media, abstract: 'A marathon' }),
      '1.6',
    );
    expect(losses).toEqual([]);
    expect(item).toMatchObject({
      type: 'picture',
      description_text: 'Players',
      description_summary: 'A marathon',
      description_creditline: 'EX',
      renditions: { 'rendition-1': { href: 'a.jpg' } },
    });
  });

  it('keeps names apart where 1.x has them for keys', () => {
    const alternativeHeadlines = ['A', 'B', 'C'];
    const identifiers = [
      { value: '1', role: 'guid' },
      { value: '2', role: 'guid' },
      { value: '3' },
    ];
    const media = ['a', '_a', 'a'].map(
      (name) =>
        ({ id: 'p', type: 'picture', creators: [], renditions: [{ name, href: 'x' }] }) as const,
    );
    const { item } = written(article({ alternativeHeadlines, identifiers, media }), '1.6');
    expect(item).toMatchObject({
      headline_alternative: 'A',
      headline_alternative_2: 'B',
      headline_alternative_3: 'C',
      altids: { guid: '1', 'guid-2': '2', id: '3' },
    });
    expect(Object.keys(item['associations'] as object)).toEqual(['media-1', 'media-2', 'media-3']);
  });

  it('parts a URI into scheme and code for 1.x, where it has both', () => {
    const subjects = [
      'http://x.example/s/7',
      'http://x.example/s#7',
      'http://x.example',
      'urn:x:7',
      'x-7',
    ].map((uri) => ({ uri, sameAs: [] }));
    expect(written(article({ subjects }), '1.6').item['subject']).toEqual([
      { scheme: 'http://x.example/s/', code: '7' },
      { scheme: 'http://x.example/s#', code: '7' },
      { code: 'http://x.example' },
      { code: 'urn:x:7' },
      { code: 'x-7' },
    ]);
  });

  it('leaves out what the sender added, since no release has it', () => {
    const { item, losses } = written(
      article({ extra: { priority: 3, profile: 'text', trustIndicators: [{ title: 'T' }] } }),
    );
    expect(losses).toEqual(['extra.priority']);
    expect(item).toMatchObject({ profile: 'text', trustIndicators: [{ title: 'T' }] });
  });

  it('never brings back from extra what the article has no more', () => {
    const { item } = written({ ...story, subjects: [], keywords: [], media: [] });
    expect(item['subjects']).toEqual([{ name: 'Sport', rel: 'section' }]);
    expect(item['associations']).toHaveLength(1);
  });

  it('names items by their relation where a release has no other place for it', () => {
    const related = [
      { id: 'urn:1', rel: 'seeAlso' },
      { id: 'urn:2', rel: 'seeAlso' },
      { id: 'urn:3', rel: 'own' },
      { id: 'urn:4' },
    ];
    const { item, losses } = written(article({ related }), '2.2');
    expect((item['associations'] as { name: string }[]).map(({ name }) => name)).toEqual([
      'seeAlso',
      'seeAlso-2',
      'related-3',
      'related-4',
    ]);
    expect(losses).toEqual(['related[2].rel']);
    expect(written(article({ related }), '3.1').losses).toEqual([]);
  });
});

/** What is written in other words than a sender's: counts, and the content types that a sender left out. */
function withoutVaried(key: string, value: unknown): unknown {
  return ['wordcount', 'wordCount'].includes(key) ? undefined : value;
}
