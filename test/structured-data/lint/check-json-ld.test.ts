import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '../../../src/diagnostics/index.js';
import { checkJsonLd, lintRules, toJsonLd } from '../../../src/structured-data/index.js';
import { cpuTime } from '../../linear-time/cpu-time.js';
import { article } from '../article.js';
import { articleWith, cleanArticle } from './page.js';

const codes = (input: unknown): readonly string[] =>
  checkJsonLd(input, { profile: 'google' }).map(({ code }) => code);

const script = (jsonLd: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;

describe('checkJsonLd', () => {
  it('takes an object, a list, a graph, JSON text and a page', () => {
    const { '@context': context, ...node } = cleanArticle;
    expect(codes(cleanArticle)).toEqual([]);
    expect(codes([cleanArticle])).toEqual([]);
    expect(codes({ '@context': context, '@graph': [{ '@type': 'WebSite' }, node] })).toEqual([]);
    expect(codes(JSON.stringify(cleanArticle))).toEqual([]);
    expect(codes(`<!doctype html><title>t</title>${script(cleanArticle)}<p>text</p>`)).toEqual([]);
  });

  it('tells paths by what is given', () => {
    const bad = articleWith({ headline: '' });
    const paths = (input: unknown) =>
      checkJsonLd(input, { profile: 'google' }).map(({ path }) => path);
    expect(paths(bad)).toEqual(['headline']);
    expect(paths([cleanArticle, bad])).toEqual(['[1].headline']);
    expect(paths({ '@context': 'https://schema.org', '@graph': [bad] })).toEqual([
      '@graph[0].headline',
    ]);
    expect(paths(script(bad))).toEqual(['headline']);
    expect(paths(script({ '@context': 'https://schema.org' }) + script(bad))).toEqual([
      '[1].headline',
    ]);
  });

  it('follows references to the author and publisher', () => {
    const { '@context': context, ...node } = cleanArticle;
    const graph = (name: string) => ({
      '@context': context,
      '@graph': [
        { ...node, author: { '@id': '#kari' } },
        { '@type': 'Person', '@id': '#kari', name, url: 'https://news.example/by/kari' },
      ],
    });
    expect(codes(graph('Kari Eksempel'))).toEqual([]);
    expect(checkJsonLd(graph('By Kari Eksempel'), { profile: 'google' })[0]?.path).toBe(
      '@graph[1].name',
    );
  });

  it('looks at the article of the page, and not at the works that it refers to', () => {
    const isBasedOn = { '@type': 'NewsArticle', '@id': 'https://press.example/a' };
    expect(codes(articleWith({ isBasedOn }))).toEqual([]);
  });

  it('gives the range in a text, with which a person can be shown the line', () => {
    const text = JSON.stringify(articleWith({ headline: 'Fish &amp; ships' }), undefined, 2);
    const [diagnostic] = checkJsonLd(text, { profile: 'google' });
    expect(diagnostic?.range?.start).toMatchObject({ line: 4, column: 15 });
    expect(formatDiagnostics(diagnostic ? [diagnostic] : [], text)).toContain(
      '4 |   "headline": "Fish &amp; ships"',
    );
  });

  it('gives the range in a page, of what is missing where it should be', () => {
    const page = `<title>t</title>\n${script(articleWith({ headline: undefined }))}`;
    const [diagnostic] = checkJsonLd(page, { profile: 'google' });
    expect(diagnostic).toMatchObject({
      path: 'headline',
      range: { start: { line: 2, column: 36 } },
    });
  });

  it('gives with each finding its severity, what to do, and where that is written', () => {
    expect(checkJsonLd(articleWith({ datePublished: undefined }), { profile: 'google' })).toEqual([
      {
        code: 'google/date-published-missing',
        severity: 'warning',
        message: 'The article has no "datePublished".',
        path: 'datePublished',
        fix: 'Add "datePublished" with the instant of first publication.',
        help: 'https://developers.google.com/search/docs/appearance/structured-data/article',
      },
    ]);
  });

  it.each([
    ['an empty text', '', 'json-ld/missing'],
    ['a page without JSON-LD', '<!doctype html><p>text</p>', 'json-ld/missing'],
    ['a script of another type', '<script>{"@type":"NewsArticle"}</script>', 'json-ld/missing'],
    ['JSON cut off', '{"@context":"https://schema.org",', 'json/syntax'],
    [
      'a script escaped as HTML',
      '<script type="application/ld+json">{&quot;@type&quot;:1}</script>',
      'json-ld/escaped-script',
    ],
    ['null', null, 'google/not-an-article'],
    ['a number', 7, 'google/not-an-article'],
  ])('reports %s', (_, input, code) => {
    expect(codes(input)).toContain(code);
  });

  it('finds the scripts of a page as a browser does', () => {
    const tricky = `<!-- ${script({})} --><SCRIPT TYPE='application/ld+json' nonce=x>${JSON.stringify(cleanArticle)}</script ><style>${script({})}</style>`;
    expect(codes(tricky)).toEqual([]);
  });

  it('never throws, whatever the JSON, the text or the page', () => {
    const key = fc.oneof(
      fc.constantFrom(
        '@type',
        '@id',
        '@graph',
        'author',
        'name',
        'headline',
        'image',
        'datePublished',
        'url',
      ),
      fc.string(),
    );
    const { json } = fc.letrec((tie) => ({
      json: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, true, 'NewsArticle', 'Person', -0),
        fc.string(),
        fc.integer(),
        fc.array(tie('json')),
        fc.dictionary(key, tie('json')),
      ),
    }));
    const shaped = json.map((value) => ({
      '@type': 'NewsArticle',
      author: value,
      '@graph': value,
    }));
    fc.assert(
      fc.property(
        fc.oneof(json, shaped, fc.string({ unit: 'binary' }), json.map(script)),
        (input) => {
          for (const { code, message } of checkJsonLd(input, {
            now: '2026-01-01T00:00:00Z',
            html: '<p>',
          }))
            expect([code, message]).not.toContain('');
        },
      ),
    );
  });

  it('ends on circles and on a nest without end', () => {
    const circle: Record<string, unknown> = { ...cleanArticle };
    circle['about'] = [circle, { circle }];
    expect(codes(circle)).toEqual([]);
    expect(codes('['.repeat(100_000))).toContain('json/too-deep');
    let nest: unknown = {};
    for (let i = 0; i < 10_000; i++) nest = { nest };
    expect(codes(articleWith({ nest }))).toEqual([]);
  });

  it('takes time linear in a hostile page', () => {
    for (const piece of [
      '<',
      '<a ',
      '<a b="',
      '<script type="application/ld+json">',
      '<!--',
      '<h1>',
      '</h1',
      '&#',
    ]) {
      const page = piece.repeat(100_000);
      expect(cpuTime(() => checkJsonLd(page, { profile: 'google' }))).toBeLessThan(1500);
    }
  });

  it.each([
    [undefined, {}, /expected JSON-LD as an object/],
    [() => 1, {}, /expected JSON-LD as an object/],
    [{}, { profile: 'bing' }, /options\.profile to be one of google, schema\.org, editorial/],
    [{}, { html: 7 }, /options\.html to be a string/],
    [{}, { now: 'today' }, /options\.now to be an instant/],
  ])('refuses wrong arguments: %#', (input, options, message) => {
    const call = () => checkJsonLd(input, options as never);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('finds nothing loud in what toJsonLd writes of a whole article', () => {
    const written = toJsonLd(
      article({
        publishedAt: '2026-09-14T08:30:00+02:00',
        bylines: [{ people: ['Kari Eksempel'] }],
        media: [
          {
            type: 'picture',
            credit: 'EXP',
            renditions: [{ href: 'https://img.example/a.jpg', width: 1600, height: 900 }],
          },
        ],
      }),
      { url: 'https://news.example/a', publisher: 'Example News' },
    );
    expect(checkJsonLd(written).filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('lintRules', () => {
  it('say what they are, why, where it is written and when that was read', () => {
    for (const rule of lintRules) {
      expect(rule.id, rule.code).toMatch(/^[A-Z]\d{1,2}$/);
      expect(rule.source.url, rule.code).toMatch(/^https:\/\//);
      expect(rule.source.checked, rule.code).toMatch(/^\d{4}-\d\d$/);
      for (const text of [rule.summary, rule.why, rule.fix])
        expect(text, rule.code).toMatch(/^[A-Z"`].*[.?]$/s);
    }
  });

  it('have a code each', () => {
    const all = lintRules.map(({ code }) => code);
    expect(all).toEqual([...new Set(all)]);
  });
});
