import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/index.js';
import { article, codes, feedOf, readFeed } from './feeds.js';

describe('damage in a feed of RSS', () => {
  it('of prefixes that nothing declares, or that have a wrong address, is read over', () => {
    const item =
      '<media:content url="https://i.example/1.jpg"/><dc:creator>Kari Eksempel</dc:creator><x:y>1</x:y>';
    const bare = `<rss version="2.0"><channel><language>en</language><item><title>A</title>${item}</item></channel></rss>`;
    const { articles, diagnostics } = parse(bare);
    expect(articles[0]).toMatchObject({
      headline: 'A',
      bylines: [{ people: [{ name: 'Kari Eksempel' }] }],
      media: [{ type: 'picture' }],
      extra: { 'x:y': '1' },
    });
    expect(diagnostics.map(({ code }) => code)).toContain('xml/unbound-prefix');
    const wrong = bare.replace(
      '<rss version="2.0">',
      '<rss version="2.0" xmlns:media="http://video.search.yahoo.com/mrss" xmlns:dc="urn:wrong" xmlns:x="urn:x">',
    );
    const read = parse(wrong);
    expect(read.articles).toEqual(articles);
    expect(read.diagnostics).toEqual([]);
  });

  it('of elements in other letters is read over', () => {
    const feed =
      '<RSS version="2.0"><Channel><Language>en</Language><Item><Title>A</Title><pubdate>Tue, 26 Sep 2023 13:50:00 GMT</pubdate></Item></Channel></RSS>';
    expect(parse(feed)).toMatchObject({
      format: 'rss',
      articles: [{ headline: 'A', publishedAt: '2023-09-26T13:50:00Z', language: 'en' }],
    });
  });

  it('of names of characters that only HTML has is read as HTML, and said once', () => {
    const item =
      '<title>Caf&eacute;&nbsp;opens &hellip; &eacute;</title><description><![CDATA[a&nbsp;b]]></description>';
    const { articles, diagnostics } = readFeed(item);
    expect(articles[0]?.headline).toBe('Café opens … é');
    expect(diagnostics.map(({ code }) => code)).toEqual(['feed/html-entity']);
    expect(feedOf(item).slice(diagnostics[0]?.range?.start.offset)).toMatch(/^&eacute;/);
    expect(codes('<description><![CDATA[a&nbsp;b]]></description><!-- &nbsp; -->')).not.toContain(
      'feed/html-entity',
    );
  });

  it('of HTML in plain fields is taken for the text that it shows', () => {
    const item = '<title>Fish &amp;amp; &lt;b&gt;chips&lt;/b&gt;</title>';
    expect(article(item).headline).toBe('Fish & chips');
    expect(readFeed(item).diagnostics).toMatchObject([
      { code: 'feed/markup-in-text', path: 'headline' },
    ]);
    expect(article('<title>1 &lt; 2 &amp; 3 &gt; 2, R&amp;D</title>').headline).toBe(
      '1 < 2 & 3 > 2, R&D',
    );
  });

  it('of HTML that is escaped twice is read as the HTML that it stands for', () => {
    const item =
      '<content:encoded>&amp;lt;p&amp;gt;One &amp;amp;amp; two.&amp;lt;/p&amp;gt;</content:encoded><title>A</title>';
    expect(article(item).body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'One & two.' }] },
    ]);
    expect(codes(item)).toEqual(['feed/double-escaped']);
  });

  it('of text without tags has its paragraphs where the empty lines are', () => {
    const text = 'First.\n\nSecond, <b>bold</b>.\n  \nThird.';
    const read = article(`<content:encoded><![CDATA[${text}]]></content:encoded>`);
    expect(read.body).toHaveLength(3);
    const tagged = article(`<content:encoded><![CDATA[<p>One.\n\nTwo.</p>]]></content:encoded>`);
    expect(tagged.body).toHaveLength(1);
  });

  it('of relative addresses is mended with xml:base, else with the page of the feed', () => {
    expect(article('<link>/a</link><title>A</title>').url).toBe('https://daily.example/a');
    expect(codes('<link>/a</link><title>A</title>')).toEqual(['feed/relative-link']);
    const based = feedOf('<title>A</title><link>a</link>').replace(
      '<item>',
      '<item xml:base="https://base.example/b/">',
    );
    const { articles, diagnostics } = parse(based);
    expect(articles[0]?.url).toBe('https://base.example/b/a');
    expect(diagnostics).toEqual([]);
    const link = '<content:encoded>&lt;a href="b"&gt;c&lt;/a&gt;</content:encoded>';
    expect(article(`<link>https://daily.example/a/</link>${link}`).body).toMatchObject([
      { children: [{ type: 'link', url: 'https://daily.example/a/b' }] },
    ]);
    const nowhere =
      '<rss><channel><language>en</language><item><link>/a</link></item></channel></rss>';
    expect(parse(nowhere).articles[0]?.url).toBe('/a');
  });

  it('of addresses that could run is left out, with a word', () => {
    const item =
      '<title>A</title><link>javascript:alert(1)</link><enclosure url="data:image/png,x" type="image/png"/><content:encoded><![CDATA[<p>x<a href="javascript:alert(1)">y</a></p><script>z</script>]]></content:encoded>';
    const read = article(item);
    expect(read).not.toHaveProperty('url');
    expect(read.media).toEqual([]);
    expect(JSON.stringify(read.body)).not.toContain('script');
    expect(codes(item)).toEqual(expect.arrayContaining(['markup/unsafe-link', 'markup/left-out']));
  });

  it.each([
    ['03 Apr 02 1500 GMT', '2002-04-03T15:00:00Z'],
    ['Tue, 26 Sep 2023 1:50 PM EST', '2023-09-26T13:50:00-05:00'],
    ['1695736200', '2023-09-26T13:50:00Z'],
    ['mardi 26 septembre 2023 13:50 GMT', '2023-09-26T13:50:00Z'],
    ['2023-09-26T13:50:00Z', '2023-09-26T13:50:00Z'],
    ['\n Tue, 26 Sep 2023 13:50:00 GMT\n ', '2023-09-26T13:50:00Z'],
  ])('of the date %j is read over', (date, instant) => {
    expect(article(`<title>A</title><pubDate>${date}</pubDate>`).publishedAt).toBe(instant);
  });

  it('of a date that is none keeps the text, with a word', () => {
    const item = '<title>A</title><pubDate>yesterday</pubDate>';
    expect(article(item)).not.toHaveProperty('publishedAt');
    expect(article(item).extra).toEqual({ pubDate: 'yesterday' });
    expect(codes(item)).toEqual(['time/invalid']);
    const second = `${item}<dc:date>2023-09-26T13:50:00Z</dc:date>`;
    expect(article(second).publishedAt).toBe('2023-09-26T13:50:00Z');
    expect(codes(second)).toEqual([]);
  });

  it('of a language that is none is left out, with a word', () => {
    const item = '<title>A</title><dc:language>english (us)</dc:language>';
    expect(article(item).language).toBe('en');
    expect(codes(item)).toEqual(['feed/invalid-value']);
    expect(article('<title>A</title>', '<language>en_US</language>').language).toBe('en-US');
  });

  it('of what stands in front of the feed does not hide it', () => {
    const feed = feedOf('<title>A</title>');
    for (const front of [
      '\ufeff',
      '\n  ',
      '<!-- <rss> -->\n',
      '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "b">]>\n',
    ]) {
      expect(parse(front + feed)).toMatchObject({ format: 'rss', articles: [{ headline: 'A' }] });
    }
    expect(parse(`Warning: something in line 1\n${feed}`)).toMatchObject({
      format: 'rss',
      articles: [{ headline: 'A' }],
    });
  });

  it('of an item that ends too early costs no other item', () => {
    const feed = feedOf(
      '<title>A<b></title><link>https://daily.example/a</link></item><item><title>B</title>',
    );
    expect(parse(feed).articles.map(({ headline }) => headline)).toEqual(['A', 'B']);
  });

  it('of an item without a title gives an empty headline, with a word', () => {
    expect(article('<description>A</description>').headline).toBe('');
    expect(codes('<description>A</description>')).toEqual(['headline/missing']);
  });
});
