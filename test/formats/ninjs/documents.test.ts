import { describe, expect, it } from 'vitest';
import { detect, parse, type ParseOptions, write } from '../../../src/index.js';
import { emptyArticle } from '../../../src/model/empty-article.js';
import { latest, middle, oldest } from './documents.js';

function read(text: string, options: ParseOptions = {}): { headlines: string[]; codes: string[] } {
  const { articles, diagnostics } = parse(text, { format: 'ninjs', language: 'en', ...options });
  return {
    headlines: articles.map(({ headline }) => headline),
    codes: diagnostics.map(({ code }) => code),
  };
}

const one = { uri: 'urn:x:1', headline: 'One' };
const two = { uri: 'urn:x:2', headline: 'Two' };

describe('a document of ninjs', () => {
  it.each([
    ['a list', JSON.stringify([one, two])],
    ['lines of items', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`],
    ['an answer of a content API', JSON.stringify({ _meta: { total: 2 }, _items: [one, two] })],
    ['hits of a search', JSON.stringify({ total: 2, hits: [one, two] })],
  ])('may be %s', (_, text) => {
    expect(read(text)).toEqual({ headlines: ['One', 'Two'], codes: [] });
  });

  it.each(['{}', '[]', '5', '"text"', '{"foo": 1}', '{"items": [1, {}]}'])(
    'may hold no item: %s',
    (text) => {
      expect(read(text)).toEqual({ headlines: [], codes: ['ninjs/not-an-item'] });
    },
  );

  it('is read around an entry that is no item', () => {
    expect(read(JSON.stringify([one, 7, two]))).toEqual({
      headlines: ['One', 'Two'],
      codes: ['ninjs/not-an-item'],
    });
  });

  it('is read up to the limit of items', () => {
    expect(read(JSON.stringify([one, two]), { limits: { items: 1 } })).toEqual({
      headlines: ['One'],
      codes: ['ninjs/too-many-items'],
    });
  });

  it.each([
    { uri: 'x', type: 'event', title: 'Press conference' },
    { uri: 'x', title: 'Press conference', eventDetails: { dates: { startDate: '2023' } } },
    { uri: 'x', type: 'planning', title: 'Plan' },
    { uri: 'x', title: 'Plan', plannedCoverage: [{ type: 'text' }] },
  ])('makes no article of %j', (item) => {
    expect(read(JSON.stringify(item))).toEqual({ headlines: [], codes: ['ninjs/no-article'] });
  });

  it('tells of broken JSON by line and column, and reads what it can', () => {
    const { articles, diagnostics } = parse(
      '{\n "uri": "x",\n "language": "en",\n "headline": "Library opens"\n "body_text": "A libr',
      {
        format: 'ninjs',
      },
    );
    expect(articles).toMatchObject([{ headline: 'Library opens', body: [{ type: 'paragraph' }] }]);
    expect(
      diagnostics.map(({ code, range }) => [code, range?.start.line, range?.start.column]),
    ).toEqual([
      ['json/syntax', 5, 2],
      ['json/syntax', 5, 15],
      ['json/syntax', 1, 1],
    ]);
  });

  it('harms nothing by its keys', () => {
    const text =
      '{"uri":"x","language":"en","headline":"H","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const { articles, diagnostics } = parse(text, { format: 'ninjs' });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(articles[0]?.extra).toEqual({ constructor: { prototype: { polluted: 1 } } });
    expect(diagnostics.map(({ code }) => code)).toEqual(['json/unsafe-key']);
  });

  it('takes names that every object has for names like others', () => {
    const item = {
      uri: 'x',
      language: 'en',
      headline: 'H',
      headline_constructor: 'constructor',
      representationtype: 'constructor',
      subject: [{ name: 'toString', code: 'constructor:valueOf', valueOf: 'valueOf' }],
      infosource: [{ name: 'constructor', rel: 'toString', constructor: 'x' }],
      altids: { constructor: 'toString' },
      renditions: { constructor: { href: 'a.jpg', mimetype: 'constructor/toString' } },
    };
    const [article] = parse(JSON.stringify(item), { format: 'ninjs' }).articles;
    expect(article).toEqual(JSON.parse(JSON.stringify(article)));
    expect(article).toMatchObject({
      subjects: [{ name: 'toString' }],
      sources: [{ name: 'constructor' }],
      identifiers: [{ role: 'constructor', value: 'toString' }],
    });
    for (const version of ['1.6', '3.1']) {
      const { output } = write(article ?? emptyArticle, 'ninjs', { version });
      expect(read(output as string).codes).toEqual([]);
    }
  });

  it.each([
    ['associations', '{"associations":{"a":', 50_000],
    ['lists', '[', 200_000],
    ['private objects', '{"desk":', 100_000],
  ])('is read in time however deep %s lie', (_, piece, times) => {
    expect(read(`{"uri":"x","headline":"H","x":${piece.repeat(times)}`).headlines).toEqual(['H']);
    expect(read(piece.repeat(times)).codes).toContain('json/too-deep');
  });

  it('nests associations in associations without a price', () => {
    const text =
      '{"uri":"x","headline":"H","associations":{"a":'.repeat(100) + '{}' + '}}'.repeat(100);
    expect(read(text).headlines).toEqual(['H']);
  });
});

describe('detect', () => {
  it.each([
    ['1.6', oldest],
    ['2.2', middle],
    ['3.1', latest],
    ['a lone text', { uri: 'x', body_main: '…' }],
    ["Superdesk's", { guid: 'x', versioncreated: 'y', pubstatus: 'usable' }],
  ])('knows %s', (_, item) => {
    expect(detect(JSON.stringify(item))[0]?.format).toBe('ninjs');
    expect(detect(JSON.stringify([item], undefined, 2))[0]?.format).toBe('ninjs');
  });

  it.each([
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [{ id: '1', headline: 'H' }],
      },
    ],
    ['JSON-LD', { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'H' }],
    ['a package', { name: 'x', version: '1.0.0', type: 'module' }],
  ])('does not take %s for it', (_, json) => {
    expect(detect(JSON.stringify(json)).map(({ format }) => format)).not.toContain('ninjs');
  });
});
