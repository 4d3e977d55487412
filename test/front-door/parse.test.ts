import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, parse, write } from '../../src/index.js';

const codes = (input: string | Uint8Array, options = {}): string[] =>
  parse(input, options).diagnostics.map(({ code }) => code);

const copy = 'Library opens\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday.\n';

describe('parse', () => {
  it.each(['', ' \n\t', '\ufeff'])('says of %j that it is empty', (input) => {
    expect(parse(input)).toMatchObject({
      articles: [],
      diagnostics: [{ code: 'input/empty', severity: 'error' }],
    });
  });

  it('says of a binary file that it is no text', () => {
    const png = new Uint8Array([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
    ]);
    expect(codes(png)).toContain('input/binary');
    expect(parse(png).articles).toEqual([]);
  });

  it('reads a lone headline, and says that its text is missing', () => {
    const { articles, diagnostics } = parse('Library opens with chess marathon');
    expect(articles[0]?.headline).toBe('Library opens with chess marathon');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'body/missing', severity: 'warning' }),
    );
  });

  it('says that no format recognises an input', () => {
    expect(codes('<?xml version="1.0"?><unheard-of/>')).toEqual(['input/unknown-format']);
  });

  it('says of a format that is only written that it does not read it', () => {
    expect(codes(copy, { format: 'news-sitemap' })).toEqual(['input/unsupported-format']);
  });

  it('refuses an input above the limit without reading it', () => {
    expect(parse(copy, { limits: { bytes: 10 } })).toMatchObject({
      articles: [],
      diagnostics: [{ code: 'input/too-large' }],
    });
  });

  it('reads bytes as Windows-1252 when they are no UTF-8, and says so', () => {
    const bytes = Uint8Array.from(
      [...copy.replace('Library', 'Caf\u00e9')].map((c) => c.charCodeAt(0)),
    );
    const { articles, diagnostics } = parse(bytes);
    expect(articles[0]?.headline).toBe('Café opens');
    expect(diagnostics.map(({ code }) => code)).toContain('input/encoding-guessed');
  });

  it('gives ranges in bytes for bytes, and in UTF-16 units for a string', () => {
    const text = `Кафе\n\n${copy.split('\n\n')[1] ?? ''}`;
    const start = (input: string | Uint8Array): number | undefined =>
      parse(input, { format: 'wire-text', origins: true }).origins?.[0]?.['dateline']?.start.offset;
    expect(start(text)).toBe(6);
    expect(start(new TextEncoder().encode(text))).toBe(10);
  });

  it('keeps to the limit of diagnostics, and says how many are left out', () => {
    const { diagnostics } = parse('NEVERTOWN (AP) — ', {
      format: 'wire-text',
      limits: { diagnostics: 1 },
    });
    expect(diagnostics).toHaveLength(2);
    expect(diagnostics[1]?.code).toBe('input/too-many-diagnostics');
  });

  it('tells stories in one input apart', () => {
    const two = `${copy}\n-30-\n\nChess-opens/\n\n${copy.replace('Library', 'Chess club')}`;
    expect(parse(two).articles.map(({ headline }) => headline)).toEqual([
      'Library opens',
      'Chess club opens',
    ]);
  });

  it.each([
    [42, 'input'],
    [null, 'input'],
  ])('throws a TypeError for %j', (input, name) => {
    expect(() => parse(input as unknown as string)).toThrow(
      new RegExp(`^${name}: expected a string`),
    );
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ referenceDate: 'yesterday' }, 'referenceDate'],
    [{ language: 'english!' }, 'language'],
    [{ encoding: 'utf-99' }, 'encoding'],
  ])('throws a TypeError that names the option for %j', (options, name) => {
    expect(() => parse(new TextEncoder().encode(copy), options)).toThrow(
      new RegExp(`^options\\.${name}: expected`),
    );
    expect(() => parse(new TextEncoder().encode(copy), options)).toThrow(TypeError);
  });

  it('throws a TypeError for a format that is none, and names those that are', () => {
    expect(() => parse(copy, { format: 'nitff' as 'nitf' })).toThrow(
      /^format: expected one of wire-text/,
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { articles, diagnostics } = parse(text);
        expect(articles.length + diagnostics.length).toBeGreaterThan(0);
        expect(JSON.parse(JSON.stringify(articles))).toEqual(articles);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const { articles, diagnostics } = parse(bytes);
        expect(articles.length + diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('detect', () => {
  it('ranks wire copy first for a text with a dateline', () => {
    expect(detect(copy)[0]).toMatchObject({ format: 'wire-text' });
    expect(detect(copy)[0]?.confidence).toBeGreaterThan(0.7);
  });

  it('ranks nothing for an empty or binary input', () => {
    expect(detect('')).toEqual([]);
    expect(detect(new Uint8Array([0, 1, 2, 3]))).toEqual([]);
  });

  it('throws a TypeError for anything else', () => {
    expect(() => detect(7 as unknown as string)).toThrow(TypeError);
  });
});

describe('write', () => {
  const [article] = parse(copy).articles;

  it('throws a TypeError for a format that it does not write', () => {
    expect(article && (() => write(article, 'html'))).toThrow(TypeError);
  });

  it('throws a TypeError for what is no article', () => {
    expect(() => write({} as never, 'wire-text')).toThrow(/^article: expected an Article/);
  });

  it('names each path that copy has no place for', () => {
    const given = article && {
      ...article,
      identifiers: [{ value: 'chess-1' }],
      media: [],
      version: '3',
    };
    expect(given && write(given, 'wire-text').losses.map(({ path }) => path)).toEqual([
      'identifiers',
      'version',
    ]);
  });
});
