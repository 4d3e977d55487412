import { describe, expect, it } from 'vitest';
import { type Diagnostic, parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';

const namespaces =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:app="http://www.w3.org/2007/app" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"';

function feedOf(entry: string, feed = '', attributes = 'xml:lang="en"'): string {
  return `<feed ${namespaces} ${attributes}><title>Example Daily</title><link href="https://daily.example/"/>${feed}<entry>${entry}</entry></feed>`;
}

function read(entry: string, feed?: string, attributes?: string): Article {
  const { format, articles } = parse(feedOf(entry, feed, attributes));
  expect(format).toBe('atom');
  const [first] = articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

function codes(entry: string, feed?: string): readonly Diagnostic['code'][] {
  return parse(feedOf(entry, feed)).diagnostics.map(({ code }) => code);
}

describe('an entry of Atom', () => {
  it('is an article with all that it says', () => {
    const article = read(
      `<id>urn:x:1</id><title>Library opens</title><updated>2023-09-26T15:00:00Z</updated>
      <published>2023-09-26T13:50:00+04:00</published>
      <link rel="self" href="https://daily.example/a.atom"/><link href="https://daily.example/a"/>
      <link rel="alternate" type="application/pdf" href="https://daily.example/a.pdf"/>
      <link rel="related" href="https://daily.example/b" title="Earlier"/>
      <link rel="via" href="https://wire.example/1"/>
      <link rel="enclosure" type="audio/mpeg" length="1337" href="https://i.example/1.mp3"/>
      <author><name>Kari Eksempel</name><uri>https://k.example</uri><email>k@daily.example</email></author>
      <contributor><name>Pat Sample</name></contributor>
      <category term="chess"/><category term="Culture"/><category term="20000822" scheme="http://cv.iptc.org/newscodes/mediatopic/" label="library"/>
      <prism:section>Culture</prism:section>
      <summary>A library opened.</summary><content type="html">&lt;p&gt;It opened on Tuesday.&lt;/p&gt;</content>
      <rights>(c) Example</rights>
      <source><id>urn:wire</id><title>Example Wire</title><link href="https://wire.example/"/><updated>2023-09-26T12:00:00Z</updated></source>
      <media:thumbnail url="https://i.example/t.jpg"/>`,
    );
    expect(article).toMatchObject({
      id: 'urn:x:1',
      url: 'https://daily.example/a',
      language: 'en',
      headline: 'Library opens',
      bylines: [
        {
          people: [{ name: 'Kari Eksempel', uri: 'https://k.example', email: 'k@daily.example' }],
        },
      ],
      credits: [{ people: [{ name: 'Pat Sample' }], role: 'contributor' }],
      abstract: 'A library opened.',
      body: [{ children: [{ value: 'It opened on Tuesday.' }] }],
      publishedAt: '2023-09-26T13:50:00+04:00',
      modifiedAt: '2023-09-26T15:00:00Z',
      section: 'Culture',
      keywords: ['chess'],
      subjects: [{ name: 'library', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000822' }],
      rights: { notice: '(c) Example' },
      sources: [{ name: 'Example Wire', uri: 'https://wire.example/' }],
      related: [
        { url: 'https://daily.example/b', headline: 'Earlier', rel: 'seeAlso' },
        { url: 'https://wire.example/1', rel: 'derivedFrom' },
      ],
      publisher: { name: 'Example Daily', url: 'https://daily.example/' },
      extra: {
        link: [
          { rel: 'self', href: 'https://daily.example/a.atom' },
          { rel: 'alternate', type: 'application/pdf', href: 'https://daily.example/a.pdf' },
        ],
        source: { updated: '2023-09-26T12:00:00Z' },
      },
    });
    expect(article.media.map(({ type }) => type)).toEqual(['picture', 'audio']);
  });

  it.each([
    ['<content>One &amp;c.\n\nTwo.</content>', 2, 'One &c.'],
    ['<content type="text">One.</content>', 1, 'One.'],
    ['<content type="text/plain">One.</content>', 1, 'One.'],
    ['<content type="html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;</content>', 1, 'One & two.'],
    ['<content type="text/html"><![CDATA[<p>One.</p>]]></content>', 1, 'One.'],
    [
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content>',
      2,
      'One.',
    ],
    [
      '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>One.</x:p></x:div></content>',
      1,
      'One.',
    ],
    ['<content type="application/xhtml+xml" mode="xml"><p>One.</p></content>', 1, 'One.'],
    ['<content type="text/html" mode="base64">PHA+T25lLjwvcD4=</content>', 1, 'One.'],
  ])('has the text of %s', (content, blocks, first) => {
    const { body } = read(`<id>1</id><title>A</title>${content}`);
    expect(body).toHaveLength(blocks);
    expect(body[0]).toEqual({ type: 'paragraph', children: [{ type: 'text', value: first }] });
  });

  it('is read as HTML where its plain text is HTML, with a word', () => {
    const entry = '<id>1</id><title>A</title><content>&lt;p&gt;One&lt;/p&gt;</content>';
    expect(read(entry).body).toMatchObject([{ children: [{ value: 'One' }] }]);
    expect(codes(entry)).toEqual(['feed/unmarked-html']);
  });

  it.each([
    '<content type="image/png">aWNo</content>',
    '<content type="text/html" src="https://daily.example/a"/>',
    '<content type="text/plain" mode="base64">/9j/4A==</content>',
  ])('keeps a content that is no text, or stands elsewhere, in extra: %s', (content) => {
    const entry = `<id>1</id><title>A</title>${content}`;
    expect(read(entry)).toMatchObject({ body: [], extra: { content: {} } });
    expect(codes(entry)).toEqual(['feed/unreadable-content']);
  });

  it.each([
    ['<title>Fish &amp; chips</title>', 'Fish & chips'],
    ['<title type="html">Fish &amp;amp; &lt;b&gt;chips&lt;/b&gt;</title>', 'Fish & chips'],
    [
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Fish &amp; <b>chips</b></div></title>',
      'Fish & chips',
    ],
    ['<title>\n  A\n  B </title>', 'A B'],
  ])('has the headline of %s', (title, headline) => {
    expect(read(`<id>1</id>${title}`).headline).toBe(headline);
    expect(codes(`<id>1</id>${title}`)).toEqual([]);
  });

  it('has the authors of the feed that it was taken from, or of its own feed, where it names none', () => {
    const source = '<source><title>W</title><author><name>Ola Eksempel</name></author></source>';
    const feed = '<author><name>example online</name></author>';
    expect(read(`<id>1</id><title>A</title>${source}`, feed).bylines).toMatchObject([
      { people: [{ name: 'Ola Eksempel' }] },
    ]);
    expect(read('<id>1</id><title>A</title>', feed).bylines).toEqual([
      { people: [], organization: { name: 'example online', sameAs: [] }, role: 'author' },
    ]);
    const creator = '<dc:creator>Pat Sample</dc:creator>';
    expect(read(`<id>1</id><title>A</title>${creator}`, feed).bylines).toMatchObject([
      { people: [{ name: 'Pat Sample' }] },
    ]);
  });

  it('is in the language, and at the address, that the elements around it say', () => {
    const article = read(
      '<id>1</id><title>A</title><link href="a"/><content type="html" xml:base="c/">&lt;a href="b"&gt;x&lt;/a&gt;</content>',
      '',
      'xml:lang="nb" xml:base="https://base.example/"',
    );
    expect(article).toMatchObject({
      language: 'nb',
      url: 'https://base.example/a',
      body: [{ children: [{ url: 'https://base.example/c/b' }] }],
    });
    const own = feedOf('<id>1</id><title>A</title>').replace('<entry>', '<entry xml:lang="sv">');
    expect(parse(own).articles[0]?.language).toBe('sv');
  });

  it('takes rights, logo and home page from the feed', () => {
    const feed = '<rights>(c) 2023</rights><logo>/logo.png</logo>';
    expect(read('<id>1</id><title>A</title>', feed)).toMatchObject({
      rights: { notice: '(c) 2023' },
      publisher: { logo: 'https://daily.example/logo.png' },
    });
  });

  it('without an identifier is read, with a word', () => {
    expect(read('<title>A</title>')).not.toHaveProperty('id');
    expect(codes('<title>A</title>')).toEqual(['feed/missing-id']);
  });

  it('that is a draft is withheld', () => {
    const control = (draft: string): string =>
      `<id>1</id><title>A</title><app:control><app:draft>${draft}</app:draft></app:control>`;
    expect(read(control('yes')).status).toBe('withheld');
    expect(read(control('no')).status).toBe('usable');
  });

  it('may stand alone', () => {
    const entry = `<entry ${namespaces} xml:lang="en"><id>1</id><title>A</title></entry>`;
    expect(parse(entry)).toMatchObject({
      format: 'atom',
      articles: [{ id: '1', headline: 'A', language: 'en' }],
    });
  });

  it('of 0.3 is read by the names that elements have there', () => {
    const feed = `<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="en"><title>Example Daily</title><copyright>(c) 2004</copyright>
      <entry><title mode="escaped" type="text/html">A &amp;amp; b</title><id>1</id><created>2004-04-19T07:45:00Z</created><issued>2004-04-20T00:23:47Z</issued><modified>2004-04-20T11:56:34Z</modified>
      <author><name>Kari Eksempel</name><url>https://k.example</url></author><content type="text/html" mode="escaped">&lt;p&gt;One&lt;/p&gt;</content></entry></feed>`;
    expect(parse(feed)).toMatchObject({
      format: 'atom',
      articles: [
        {
          headline: 'A & b',
          createdAt: '2004-04-19T07:45:00Z',
          publishedAt: '2004-04-20T00:23:47Z',
          modifiedAt: '2004-04-20T11:56:34Z',
          bylines: [{ people: [{ name: 'Kari Eksempel', uri: 'https://k.example' }] }],
          rights: { notice: '(c) 2004' },
          body: [{ children: [{ value: 'One' }] }],
        },
      ],
      diagnostics: [],
    });
  });
});

describe('a feed of Atom', () => {
  it('says which entries are gone, and makes no article of them', () => {
    const feed =
      '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="urn:x:2" when="2023-09-26T15:00:00Z"/>';
    const { articles, diagnostics } = parse(feedOf('<id>1</id><title>A</title>', feed));
    expect(articles).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'feed/deleted-entry', severity: 'info' }]);
    expect(diagnostics[0]?.message).toContain('urn:x:2');
  });

  it('is none without the elements of one', () => {
    expect(parse('<rss><channel/></rss>', { format: 'atom' }).diagnostics).toMatchObject([
      { code: 'feed/not-a-feed' },
    ]);
  });

  it('is told by its outermost element, whatever stands in front', () => {
    const feed = feedOf('<id>1</id><title>A</title>').replace(
      'xmlns="http://www.w3.org/2005/Atom"',
      '',
    );
    expect(parse(feed).format).toBe('atom');
    expect(parse(`Notice\n${feedOf('<id>1</id><title>A</title>')}`).format).toBe('atom');
  });
});
