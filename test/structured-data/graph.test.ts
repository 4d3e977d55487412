import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model/index.js';
import { checkJsonLd, type JsonLdGraphOptions, toJsonLd } from '../../src/structured-data/index.js';
import { anyArticle } from './any-article.js';
import { article } from './article.js';

const page = 'https://news.example/2026/library';
const publisher = {
  name: 'Example News',
  url: 'https://news.example/',
  logo: 'https://news.example/logo.png',
};

const graph = (parts: Partial<ArticleInput>, options: Partial<JsonLdGraphOptions> = {}) =>
  toJsonLd(article(parts), { url: page, publisher, graph: true, ...options })['@graph'];

/** Every reference in a value: an object with an `@id` and nothing else. */
function* references(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Object.keys(value);
  if (keys.length === 1 && '@id' in value) yield String(value['@id']);
  for (const part of Object.values(value)) yield* references(part);
}

const whole: Partial<ArticleInput> = {
  publishedAt: '2026-09-14T08:30:00+02:00',
  language: 'en',
  bylines: [
    { people: [{ name: 'Kari Eksempel', uri: 'https://news.example/by/kari' }, 'Ola Eksempel'] },
  ],
  credits: [{ people: ['Ola Eksempel'], role: 'editor' }],
  provider: { name: 'Example Press', uri: 'https://press.example/' },
  media: [
    {
      type: 'picture',
      credit: 'EXP',
      renditions: [{ href: 'https://img.example/a.jpg', width: 1600, height: 900 }],
    },
  ],
  related: [
    { rel: 'seeAlso', url: '/2026/chess' },
    { rel: 'derivedFrom', url: 'https://press.example/a' },
  ],
};

describe('toJsonLd, with a graph', () => {
  it('has the article, its page, its site, and who and what they link to, each once', () => {
    expect(graph(whole).map((node) => [node['@type'], node['@id']])).toEqual([
      ['NewsArticle', `${page}#article`],
      ['WebPage', page],
      ['WebSite', 'https://news.example/#website'],
      ['Person', 'https://news.example/by/kari#person'],
      ['Person', `${page}#/person/ola%20eksempel`],
      ['NewsMediaOrganization', 'https://news.example/#organization'],
      ['Organization', 'https://press.example/#organization'],
      ['ImageObject', 'https://img.example/a.jpg'],
    ]);
  });

  it('links the article to its page, the page to its site, and both to who made them', () => {
    const [news, webPage, site] = graph(whole);
    expect(news).toMatchObject({
      isPartOf: { '@id': page },
      mainEntityOfPage: { '@id': page },
      author: [
        { '@id': 'https://news.example/by/kari#person' },
        { '@id': `${page}#/person/ola%20eksempel` },
      ],
      editor: { '@id': `${page}#/person/ola%20eksempel` },
      publisher: { '@id': 'https://news.example/#organization' },
      image: [{ '@id': 'https://img.example/a.jpg' }],
    });
    expect(webPage).toEqual({
      '@type': 'WebPage',
      '@id': page,
      url: page,
      name: 'Library opens with a chess marathon',
      isPartOf: { '@id': 'https://news.example/#website' },
      primaryImageOfPage: { '@id': 'https://img.example/a.jpg' },
      datePublished: '2026-09-14T08:30:00+02:00',
      inLanguage: 'en',
      relatedLink: 'https://news.example/2026/chess',
    });
    expect(site).toMatchObject({
      name: 'Example News',
      publisher: { '@id': 'https://news.example/#organization' },
    });
  });

  it('has one node for a publisher that is the author as well, with all that is known of it', () => {
    const organizations = graph({}).filter((node) => node['@type'] === 'NewsMediaOrganization');
    expect(organizations).toMatchObject([
      { name: 'Example News', logo: { url: 'https://news.example/logo.png' } },
    ]);
  });

  it('tells the way to the page, and the site by its own name', () => {
    const trail = [
      { name: 'Start', url: 'https://news.example/' },
      { name: 'Culture', url: 'https://news.example/culture' },
    ];
    const nodes = graph(
      {},
      { breadcrumbs: trail, site: { name: 'Example', url: 'https://news.example/en/' } },
    );
    expect(nodes).toContainEqual({
      '@type': 'BreadcrumbList',
      '@id': `${page}#breadcrumb`,
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://news.example/' },
        { '@type': 'ListItem', position: 2, name: 'Culture', item: 'https://news.example/culture' },
      ],
    });
    expect(nodes[1]).toMatchObject({ breadcrumb: { '@id': `${page}#breadcrumb` } });
    expect(nodes[2]).toMatchObject({ '@id': 'https://news.example/en/#website', name: 'Example' });
  });

  it('is refused without the page’s address', () => {
    expect(() => toJsonLd(article(), { graph: true })).toThrow(/expected options\.url/);
  });

  it('passes the linter as loudly as the article alone', () => {
    const loud = (jsonLd: unknown) =>
      checkJsonLd(jsonLd).filter(({ severity }) => severity !== 'info');
    expect(loud(toJsonLd(article(whole), { url: page, publisher, graph: true }))).toEqual([]);
  });

  it('has for any article absolute ids, each once, and no reference that leads nowhere', () => {
    fc.assert(
      fc.property(anyArticle, (any) => {
        const nodes = toJsonLd(any, { url: page, publisher, graph: true, override: true })[
          '@graph'
        ];
        const ids = nodes.map((node) => String(node['@id']));
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(URL.canParse(id), id).toBe(true);
        // What the article is about, or was made from, lies beyond the page.
        const beyond = new Set(['about', 'mentions', 'isBasedOn', 'citation', 'translationOfWork']);
        const within = Object.entries(nodes[0] ?? {}).filter(([key]) => !beyond.has(key));
        for (const id of references([within, nodes.slice(1)])) expect(ids).toContain(id);
      }),
    );
  });
});
