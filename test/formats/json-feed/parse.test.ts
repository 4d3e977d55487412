import { describe, expect, it } from 'vitest';
import { detect, type Diagnostic, parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';

function feedOf(item: object, feed: object = {}): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Example Daily',
    home_page_url: 'https://daily.example/',
    language: 'en',
    ...feed,
    items: [item],
  });
}

function read(item: object, feed?: object): Article {
  const { format, articles } = parse(feedOf(item, feed));
  expect(format).toBe('json-feed');
  const [first] = articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

function codes(item: object, feed?: object): readonly Diagnostic['code'][] {
  return parse(feedOf(item, feed)).diagnostics.map(({ code }) => code);
}

describe('an item of JSON Feed', () => {
  it('is an article with all that it says', () => {
    const article = read({
      id: 'a-1',
      url: '/a',
      external_url: 'https://wire.example/1',
      title: 'Library opens',
      content_html: '<p>It opened on <a href="/b">Tuesday</a>.</p>',
      content_text: 'It opened on Tuesday.',
      summary: 'A library opened.',
      image: 'https://i.example/1.jpg',
      banner_image: 'https://i.example/wide.jpg',
      date_published: '2023-09-26T13:50:00+04:00',
      date_modified: '2023-09-26T15:00:00Z',
      authors: [
        { name: 'Kari Eksempel', url: 'https://k.example', avatar: 'https://k.example/a.png' },
        { name: 'Ola Eksempel' },
      ],
      tags: ['chess', '', 'R&amp;D'],
      language: 'nb',
      attachments: [
        {
          url: 'https://i.example/1.mp3',
          mime_type: 'audio/mpeg',
          title: 'Talk',
          size_in_bytes: 9,
          duration_in_seconds: 61,
        },
        { url: 'https://i.example/1.ogg', mime_type: 'audio/ogg', title: 'Talk', x: 1 },
        { url: 'https://i.example/wide.jpg', mime_type: 'image/jpeg' },
        { url: 'https://i.example/2', mime_type: 'application/octet-stream' },
      ],
      _example: { about: 'https://x.example' },
    });
    expect(article).toMatchObject({
      id: 'a-1',
      url: 'https://daily.example/a',
      language: 'nb',
      headline: 'Library opens',
      bylines: [
        { people: [{ name: 'Kari Eksempel', uri: 'https://k.example' }, { name: 'Ola Eksempel' }] },
      ],
      abstract: 'A library opened.',
      body: [{ children: [{}, { type: 'link', url: 'https://daily.example/b' }, {}] }],
      publishedAt: '2023-09-26T13:50:00+04:00',
      modifiedAt: '2023-09-26T15:00:00Z',
      keywords: ['chess', 'R&D'],
      related: [{ url: 'https://wire.example/1', rel: 'seeAlso' }],
      publisher: { name: 'Example Daily', url: 'https://daily.example/' },
    });
    expect(article.media).toEqual([
      { type: 'picture', creators: [], renditions: [{ href: 'https://i.example/1.jpg' }] },
      {
        type: 'audio',
        headline: 'Talk',
        creators: [],
        renditions: [
          {
            href: 'https://i.example/1.mp3',
            contentType: 'audio/mpeg',
            sizeInBytes: 9,
            duration: 61,
          },
          { href: 'https://i.example/1.ogg', contentType: 'audio/ogg' },
        ],
      },
      {
        type: 'picture',
        creators: [],
        renditions: [{ href: 'https://i.example/wide.jpg', contentType: 'image/jpeg' }],
      },
    ]);
    expect(article.extra).toEqual({
      authors: [{ name: 'Kari Eksempel', avatar: 'https://k.example/a.png' }],
      attachments: [
        { url: 'https://i.example/1.ogg', x: 1 },
        { url: 'https://i.example/2', mime_type: 'application/octet-stream' },
      ],
      _example: { about: 'https://x.example' },
    });
  });

  it('has its text from plain text where there is no HTML, read as HTML where it is that', () => {
    const plain = read({ id: '1', title: 'A', content_text: 'One.\n\nTwo.' });
    expect(plain.body).toHaveLength(2);
    const html = { id: '1', title: 'A', content_text: '<p>One.</p>' };
    expect(read(html).body).toMatchObject([{ children: [{ value: 'One.' }] }]);
    expect(codes(html)).toEqual(['feed/unmarked-html']);
  });

  it('takes numbers for identifiers and dates', () => {
    expect(read({ id: 7, title: 'A', date_published: 1695736200 })).toMatchObject({
      id: '7',
      publishedAt: '2023-09-26T13:50:00Z',
    });
  });

  it('without an identifier, or with members of other kinds, is read, with a word', () => {
    const item = {
      title: 'A',
      summary: { a: 1 },
      tags: { b: 2 },
      date_published: ['x'],
      authors: 'me',
    };
    expect(read(item)).toMatchObject({
      headline: 'A',
      extra: { summary: { a: 1 }, tags: { b: 2 }, date_published: ['x'], authors: 'me' },
    });
    expect(codes(item)).toEqual(expect.arrayContaining(['feed/missing-id', 'feed/invalid-value']));
  });

  it('takes authors and language from the feed, also as version 1 has them', () => {
    const author = { author: { name: 'Kari Eksempel' }, version: 'https://jsonfeed.org/version/1' };
    expect(read({ id: '1', title: 'A' }, author)).toMatchObject({
      language: 'en',
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
    });
    expect(
      read({ id: '1', title: 'A', author: { name: 'Ola Eksempel' } }, author).bylines,
    ).toMatchObject([{ people: [{ name: 'Ola Eksempel' }] }]);
  });

  it('gives dateline and sign-off as wire copy does', () => {
    const { dateline, body } = read({
      id: '1',
      title: 'A',
      content_text: 'BERGEN, Norway, Sept 26 (Reuters) - A library opened.\n\nIt was full.',
    });
    expect(dateline?.places[0]?.country).toBe('NO');
    expect(body).toHaveLength(2);
  });
});

describe('a feed of JSON Feed', () => {
  it('is told by its version, wherever that stands, or by what only it has', () => {
    expect(detect(feedOf({ id: '1' }))[0]?.format).toBe('json-feed');
    const late = `{"items":[{"id":"1","title":"${'a'.repeat(30_000)}"}],"version":"https://jsonfeed.org/version/1"}`;
    expect(detect(late)[0]?.format).toBe('json-feed');
    expect(detect('{"items":[{"content_html":"a"}]}')[0]?.format).toBe('json-feed');
    expect(detect('{"items":[{"uri":"a"}]}').map(({ format }) => format)).not.toContain(
      'json-feed',
    );
  });

  it('of no version that is known is read as the latest, with a word', () => {
    const { diagnostics } = parse(feedOf({ id: '1', title: 'A' }, { version: '2' }), {
      format: 'json-feed',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(['feed/unknown-version']);
  });

  it('that is cut off is read as far as it goes', () => {
    const whole = feedOf({ id: '1', title: 'A' });
    const { articles, diagnostics } = parse(whole.slice(0, -3));
    expect(articles).toMatchObject([{ headline: 'A' }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['json/syntax']);
  });

  it('is none without items', () => {
    expect(parse('{"title":"A"}', { format: 'json-feed' }).diagnostics).toMatchObject([
      { code: 'feed/not-a-feed' },
    ]);
  });

  it('says where each field was read, if asked', () => {
    const feed = feedOf({
      id: '1',
      title: 'A',
      date_published: '2023-09-26T13:50:00Z',
      tags: ['b'],
    });
    const { origins } = parse(feed, { origins: true });
    const { start, end } = origins?.[0]?.['publishedAt'] ?? {};
    expect(feed.slice(start?.offset, end?.offset)).toBe('"2023-09-26T13:50:00Z"');
    expect(origins?.[0]).toHaveProperty('keywords[0]');
  });
});
