import { describe, expect, it } from 'vitest';
import { checkJsonLd } from '../../../src/structured-data/index.js';
import { articleBy, articleWith, cleanArticle } from './page.js';
import { describeRules } from './rule-cases.js';

const publisher = (properties: object) =>
  articleWith({ publisher: { '@type': 'Organization', name: 'Example News', ...properties } });

describeRules('schema.org', [
  {
    code: 'schema-org/unknown-type',
    path: '@type',
    bad: articleWith({ '@type': 'OpinionArticle' }),
    good: articleWith({ '@type': 'OpinionNewsArticle' }),
  },
  {
    code: 'schema-org/unknown-type',
    path: '@type[1]',
    bad: articleWith({ '@type': ['NewsArticle', 'Investigation'] }),
    good: articleWith({ '@type': ['NewsArticle', 'ReportageNewsArticle'] }),
  },
  {
    code: 'schema-org/unknown-type',
    path: 'about.@type',
    bad: articleWith({ about: { '@type': 'Libary', name: 'x' } }),
    good: articleWith({ about: { '@type': 'schema:Library', name: 'x' } }),
  },
  {
    code: 'schema-org/no-type',
    path: 'publisher.@type',
    bad: articleWith({ publisher: { name: 'Example News' } }),
    good: articleWith({ publisher: { '@id': 'https://news.example/#us', name: 'Example News' } }),
  },
  {
    code: 'schema-org/no-type',
    path: '@type',
    bad: articleWith({ '@type': undefined }),
    good: cleanArticle,
  },
  {
    code: 'schema-org/unknown-property',
    path: 'autor',
    bad: articleWith({ autor: [] }),
    good: articleWith({ 'og:title': 'x' }),
  },
  {
    code: 'schema-org/unknown-property',
    path: 'correctedWork',
    bad: articleWith({ correctedWork: 'x' }),
    good: articleWith({ correction: 'An earlier version misspelled a name.' }),
  },
  {
    code: 'schema-org/unknown-property',
    path: 'Keywords',
    bad: articleWith({ Keywords: 'x' }),
    good: articleWith({
      '@context': ['https://schema.org', { Keywords: 'https://x.example/k' }],
      Keywords: 'x',
    }),
  },
  {
    code: 'schema-org/property-of-another-type',
    path: 'dateline',
    bad: articleWith({ '@type': 'BlogPosting', dateline: 'BERGEN' }),
    good: articleWith({ '@type': ['BlogPosting', 'NewsArticle'], dateline: 'BERGEN' }),
  },
  {
    code: 'schema-org/property-of-another-type',
    path: 'printPage',
    bad: articleWith({ '@type': 'Article', printPage: 'A5' }),
    good: articleWith({ printPage: 'A5' }),
  },
  {
    code: 'schema-org/property-of-another-type',
    path: 'publisher.masthead',
    bad: publisher({ masthead: 'https://news.example/m' }),
    good: publisher({ '@type': 'NewsMediaOrganization', masthead: 'https://news.example/m' }),
  },
  {
    code: 'schema-org/property-of-another-type',
    path: 'liveBlogUpdate',
    bad: articleWith({ liveBlogUpdate: [] }),
    good: articleWith({ '@type': 'LiveBlogPosting', liveBlogUpdate: [] }),
  },
  {
    code: 'schema-org/value-type',
    path: 'wordCount',
    bad: articleWith({ wordCount: 'about 400' }),
    good: articleWith({ wordCount: '400' }),
  },
  {
    code: 'schema-org/value-type',
    path: 'wordCount',
    bad: articleWith({ wordCount: 4.5 }),
    good: articleWith({ wordCount: 400 }),
  },
  {
    code: 'schema-org/value-type',
    path: 'dateline',
    bad: articleWith({ dateline: { '@type': 'Place', name: 'Bergen' } }),
    good: articleWith({ dateline: 'BERGEN' }),
  },
  {
    code: 'schema-org/value-type',
    path: 'editor',
    bad: articleWith({ editor: { '@type': 'Organization', name: 'Desk' } }),
    good: articleWith({ editor: { '@type': 'Person', name: 'Edi Tor' } }),
  },
  {
    code: 'schema-org/value-type',
    path: 'publisher',
    bad: articleWith({ publisher: 'Example News' }),
    good: articleWith({ publisher: { '@id': 'https://news.example/#us' } }),
  },
  {
    code: 'schema-org/value-type',
    path: 'about',
    bad: articleWith({ about: 'libraries' }),
    good: articleWith({ about: { '@type': 'Thing', name: 'libraries' } }),
  },
  {
    code: 'schema-org/value-type',
    path: 'mentions[0]',
    bad: articleWith({ mentions: ['https://x.example/kari'] }),
    good: articleWith({ mentions: [{ '@id': 'https://x.example/kari' }] }),
  },
  {
    code: 'schema-org/value-type',
    path: 'copyrightYear',
    bad: articleWith({ copyrightYear: 'MMXXVI' }),
    good: articleWith({ copyrightYear: '2026' }),
  },
  {
    code: 'schema-org/value-type',
    path: 'license',
    bad: articleWith({ license: 'All rights reserved' }),
    good: articleWith({ license: '/licence' }),
  },
  {
    code: 'schema-org/value-type',
    path: 'expires',
    bad: articleWith({ expires: 'next week' }),
    good: articleWith({ expires: '2026-12' }),
  },
  {
    code: 'schema-org/value-type',
    path: 'isAccessibleForFree',
    bad: articleWith({ isAccessibleForFree: 1 }),
    good: articleWith({ isAccessibleForFree: 'https://schema.org/True' }),
  },
  {
    code: 'schema-org/value-type',
    path: 'video.duration',
    bad: articleWith({ video: { '@type': 'VideoObject', duration: '75 s' } }),
    good: articleWith({ video: { '@type': 'VideoObject', duration: 'PT75S' } }),
  },
  {
    code: 'schema-org/value-type',
    path: 'video.digitalSourceType',
    bad: articleWith({ video: { '@type': 'VideoObject', digitalSourceType: 'camera' } }),
    good: articleWith({
      video: {
        '@type': 'VideoObject',
        digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
      },
    }),
  },
  {
    code: 'schema-org/value-type',
    path: 'audio',
    bad: articleWith({ audio: { '@type': 'ImageObject' } }),
    good: articleWith({ audio: { '@type': 'Role', audio: { '@type': 'AudioObject' } } }),
  },
  {
    code: 'schema-org/superseded',
    path: 'isBasedOnUrl',
    bad: articleWith({ isBasedOnUrl: 'https://x.example/' }),
    good: articleWith({ isBasedOn: 'https://x.example/' }),
  },
  ...['en_us', 'English (US)', 'english', 'e', 'en-'].map((inLanguage) => ({
    code: 'schema-org/language-tag' as const,
    path: 'inLanguage',
    bad: articleWith({ inLanguage }),
    good: articleWith({
      inLanguage: ['en', 'pt-BR', 'zh-Hant-TW', 'es-419', 'sr-Latn', 'de-CH-1901'],
    }),
  })),
]);

describe('checkJsonLd, profile schema.org', () => {
  it('names the nearest type or property', () => {
    const fix = (input: object) =>
      checkJsonLd(input, { profile: 'schema.org' }).map((found) => found.fix);
    expect(fix(articleWith({ headLine: 'x' }))).toEqual(['Did you mean "headline"?']);
    expect(fix(articleWith({ '@type': 'NewsArticel' }))).toEqual(['Did you mean "NewsArticle"?']);
    expect(fix(articleWith({ myOwnKey: 'x' }))).toEqual([
      'Use a property of schema.org, in its own spelling.',
    ]);
  });

  it('takes what Google’s own samples have: links in breadcrumbs, numbers of pixels, annotations of actions, lists', () => {
    const breadcrumb = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://news.example/' },
      ],
    };
    const potentialAction = {
      '@type': 'SearchAction',
      target: 'https://news.example/?s={q}',
      'query-input': 'required name=q',
    };
    const page = {
      '@type': 'WebPage',
      '@id': 'https://news.example/a',
      breadcrumb,
      potentialAction,
    };
    const speakable = { '@type': 'SpeakableSpecification', xPath: ['/html/head/title'] };
    const video = { '@list': [{ '@type': 'VideoObject', width: 640, height: 360 }] };
    expect(
      checkJsonLd(articleWith({ mainEntityOfPage: page, speakable, video }), {
        profile: 'schema.org',
      }),
    ).toEqual([]);
  });

  it('reads the type of a reference where the page has it', () => {
    const { '@context': context, ...node } = cleanArticle;
    const desk = { '@type': 'Organization', '@id': '#desk', name: 'Desk' };
    const graph = {
      '@context': context,
      '@graph': [{ ...node, editor: { '@id': '#desk' } }, desk],
    };
    expect(checkJsonLd(graph, { profile: 'schema.org' }).map(({ path }) => path)).toEqual([
      '@graph[0].editor',
    ]);
  });

  it('says nothing of a value where a rule of its own has said more', () => {
    const codes = checkJsonLd(articleBy({ name: 'A B' }), { profile: 'editorial' }).map(
      ({ code }) => code,
    );
    expect(codes).toEqual([]);
    const wrong = checkJsonLd(articleWith({ author: 'Kari Eksempel' })).filter(
      ({ path }) => path === 'author',
    );
    expect(wrong.map(({ code }) => code)).toEqual(['google/author-not-a-node']);
  });
});
