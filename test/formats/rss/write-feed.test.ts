import { describe, expect, it } from 'vitest';
import { write as writeIn } from '../../../src/index.js';
import { Article, type ArticleInput } from '../../../src/model/index.js';
import { parse, write, writeFeed } from '../../../src/formats/rss/index.js';

const channel = {
  title: 'Example Daily',
  url: 'https://daily.example/',
  feedUrl: 'https://daily.example/rss',
  description: 'News of Bergen',
  language: 'en',
  rights: '(c) 2023 Example Daily',
  logo: 'https://daily.example/logo.png',
};

const story = (more: Partial<ArticleInput> = {}): Article =>
  Article.parse({
    id: 'lib-1',
    url: 'https://daily.example/a',
    headline: 'Library opens',
    publishedAt: '2023-09-26T13:50:00+04:00',
    ...more,
  });

describe('a written feed of RSS', () => {
  it('says of itself what the channel says, and when the latest of it changed', () => {
    const { output } = writeFeed(
      [story(), story({ modifiedAt: '2023-09-26T15:00:00Z' }), story()],
      channel,
    );
    for (const element of [
      '<title>Example Daily</title>',
      '<link>https://daily.example/</link>',
      '<description>News of Bergen</description>',
      '<language>en</language>',
      '<copyright>(c) 2023 Example Daily</copyright>',
      '<lastBuildDate>Tue, 26 Sep 2023 15:00:00 GMT</lastBuildDate>',
      '<atom:link rel="self" type="application/rss+xml" href="https://daily.example/rss"/>',
      '<url>https://daily.example/logo.png</url>',
    ]) {
      expect(output).toContain(element);
    }
  });

  it('loses nothing of an article that the channel says for it', () => {
    const { output, losses } = writeFeed([story(), story({ language: 'nb' })], channel);
    expect(losses).toEqual([]);
    expect(parse(output).articles).toMatchObject([
      { language: 'en', rights: { notice: '(c) 2023 Example Daily' } },
      { language: 'nb', publisher: { name: 'Example Daily' } },
    ]);
    expect(output.match(/dc:language/g)).toHaveLength(2);
  });

  it('names who published an article elsewhere', () => {
    const { output } = writeFeed([story({ publisher: 'Example Evening' })], channel);
    expect(output).toContain('<dc:publisher>Example Evening</dc:publisher>');
  });

  it('declares the namespaces that it uses, and no others', () => {
    expect(writeFeed([story()], { title: 'T' }).output).not.toContain('xmlns');
    expect(writeFeed([story({ section: 'Culture' })], { title: 'T' }).output).toContain(
      '<rss version="2.0" xmlns:prism="http://prismstandard.org/namespaces/basic/3.0/">',
    );
  });

  it.each([
    [{ status: 'withheld' }, 'status'],
    [{ status: 'canceled' }, 'status'],
    [{ signals: ['kill'] }, 'signals'],
    [{ embargoedUntil: '2023-09-27T00:00:00Z' }, 'embargoedUntil'],
    [{ expiresAt: '2023-09-25T00:00:00Z' }, 'expiresAt'],
  ] as const)('leaves out an article with %j, and says so', (more, field) => {
    const { output, losses } = writeFeed(
      [story({ headline: 'Before' }), story({ headline: 'Secret', ...more } as ArticleInput)],
      channel,
      { now: '2023-09-26T14:00:00Z' },
    );
    expect(output).toContain('Before');
    expect(output).not.toContain('Secret');
    expect(losses).toMatchObject([
      { code: 'loss/not-published', severity: 'warning', path: `articles[1].${field}` },
    ]);
  });

  it('holds an article whose embargo has lifted, without a word of the embargo', () => {
    const given = story({ embargoedUntil: '2023-09-26T12:00:00Z' });
    const { output, losses } = writeFeed([given], channel, { now: '2023-09-26T14:00:00Z' });
    expect(output).toContain('Library opens');
    expect(losses.map(({ path }) => path)).toEqual(['articles[0].embargoedUntil']);
    expect(writeFeed([given], channel).output).not.toContain('Library opens');
  });

  it('takes no slip for a time at which an embargo has lifted', () => {
    expect(() => writeFeed([story()], channel, { now: 'tomorrow' })).toThrow(
      /expected options\.now to be an instant/,
    );
    expect(() => writeFeed([story()], channel, { now: '2023-09-26' })).toThrow(TypeError);
  });

  it('never holds a note to editors, nor urgency, signals and sluglines', () => {
    const { output, losses } = write(
      story({
        editorialNote: 'EDITORS: hold',
        urgency: 3,
        slugline: 'Bergen-library/',
        signals: ['update'],
      }),
    );
    expect(output).not.toMatch(/EDITORS|Bergen-library|update/);
    expect(losses.map(({ path }) => path).sort()).toEqual([
      'editorialNote',
      'signals',
      'slugline',
      'urgency',
    ]);
  });

  it('gives a headline back that only looks like HTML', () => {
    for (const headline of ['How to use <b>', 'AT&amp;T, &eacute;', 'a < b & c > d', '&#39;']) {
      const { output, losses } = write(story({ headline }));
      expect(losses).toEqual([]);
      expect(parse(String(output)).articles[0]?.headline).toBe(headline);
    }
  });

  it('gives an abstract back with its paragraphs, lines and signs', () => {
    for (const abstract of ['a & b < c', 'One.\n\nTwo,\nand three.']) {
      const { output } = write(story({ abstract }));
      expect(parse(String(output)).articles[0]?.abstract).toBe(abstract);
    }
  });

  it('of one article belongs to its publisher, from the front door too', () => {
    const given = story({ publisher: { name: 'Example Daily', url: 'https://daily.example/' } });
    const { output, losses } = writeIn({ ...given, language: 'en' }, 'rss');
    expect(losses).toEqual([]);
    expect(output).toContain('<title>Example Daily</title>');
  });
});
