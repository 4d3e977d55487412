import { describe, expect, it } from 'vitest';
import type { DiagnosticCode } from '../../../src/diagnostics/index.js';
import { checkJsonLd } from '../../../src/structured-data/index.js';
import { articleBy, articleWith, cleanArticle } from './page.js';
import { describeRules, type RuleCase } from './rule-cases.js';

const dated = (datePublished: unknown) => articleWith({ datePublished, dateModified: undefined });

const picture = (properties: object) =>
  articleWith({
    image: {
      '@type': 'ImageObject',
      url: 'https://img.example/a.jpg',
      width: 1600,
      height: 900,
      ...properties,
    },
  });

const logo = (width: number, height: number) =>
  articleWith({
    publisher: {
      '@type': 'Organization',
      name: 'X',
      logo: { '@type': 'ImageObject', url: 'https://x.example/', width, height },
    },
  });

const locked = (part: object, access: object = { isAccessibleForFree: false }) =>
  articleWith({
    hasPart: {
      '@type': 'WebPageElement',
      isAccessibleForFree: false,
      cssSelector: '.wall',
      ...part,
    },
    ...access,
  });

const cases: readonly RuleCase[] = [
  {
    code: 'google/not-an-article',
    path: '@type',
    bad: articleWith({ '@type': 'Artikel' }),
    good: articleWith({ '@type': 'BlogPosting' }),
  },
  {
    code: 'google/not-an-article',
    path: '@type',
    bad: articleWith({ '@type': undefined }),
    good: articleWith({ '@type': ['Article', 'Product'] }),
  },
  {
    code: 'google/not-an-article',
    path: '@type',
    bad: articleWith({ '@type': 'newsArticle' }),
    good: articleWith({ '@type': 'https://schema.org/NewsArticle' }),
  },
  {
    code: 'google/context',
    path: '@context',
    bad: articleWith({ '@context': 'https://schmea.org' }),
    good: articleWith({ '@context': 'http://schema.org/' }),
  },
  {
    code: 'google/context',
    path: '@context',
    bad: articleWith({ '@context': undefined }),
    good: articleWith({ '@context': ['https://schema.org', { '@language': 'en' }] }),
  },
  {
    code: 'google/context',
    path: '@context',
    bad: articleWith({ '@context': { ex: 'https://x.example/' } }),
    good: articleWith({ '@context': { '@vocab': 'https://schema.org/' } }),
  },
  {
    code: 'google/headline-missing',
    path: 'headline',
    bad: articleWith({ headline: undefined }),
    good: articleWith({ headline: 'x' }),
  },
  {
    code: 'google/headline-missing',
    path: 'headline',
    bad: articleWith({ headline: '  ' }),
    good: articleWith({ headline: '港' }),
  },
  {
    code: 'google/headline-not-text',
    path: 'headline',
    bad: articleWith({ headline: ['One', 'Two'] }),
    good: articleWith({ headline: ['One'] }),
  },
  {
    code: 'google/headline-not-text',
    path: 'headline',
    bad: articleWith({ headline: { '@type': 'Text' } }),
    good: articleWith({ headline: '1984' }),
  },
  {
    code: 'google/headline-markup',
    path: 'headline',
    bad: articleWith({ headline: 'A <b>bold</b> move' }),
    good: articleWith({ headline: 'Why 3 < 5 matters > all' }),
  },
  {
    code: 'google/headline-markup',
    path: 'headline',
    bad: articleWith({ headline: 'Fish &amp; ships' }),
    good: articleWith({ headline: 'R&D; and AT&T' }),
  },
  {
    code: 'google/headline-markup',
    path: 'headline',
    bad: articleWith({ headline: '&#8220;Ready&#8221;' }),
    good: articleWith({ headline: 'Ticket #8220; ready' }),
  },
  {
    code: 'google/headline-markup',
    path: 'headline',
    bad: articleWith({ headline: 'Bell\u0007' }),
    good: articleWith({ headline: 'Zero\u200djoiner' }),
  },
  {
    code: 'google/author-missing',
    path: 'author',
    bad: articleWith({ author: undefined }),
    good: cleanArticle,
  },
  {
    code: 'google/author-missing',
    path: 'author',
    bad: articleWith({ author: [] }),
    good: articleBy({ '@type': 'Organization' }),
  },
  {
    code: 'google/author-not-a-node',
    path: 'author',
    bad: articleWith({ author: 'Kari Eksempel' }),
    good: cleanArticle,
  },
  {
    code: 'google/author-not-a-node',
    path: 'author[1]',
    bad: articleWith({
      author: [{ '@type': 'Person', name: 'A B', url: 'https://a.example/' }, 'Kari'],
    }),
    good: cleanArticle,
  },
  {
    code: 'google/author-type',
    path: 'author[0].@type',
    bad: articleBy({ '@type': undefined }),
    good: articleBy({ '@type': 'NewsMediaOrganization' }),
  },
  {
    code: 'google/author-type',
    path: 'author[0].@type',
    bad: articleBy({ '@type': 'Thing' }),
    good: articleBy({ '@type': ['Person', 'Patient'] }),
  },
  {
    code: 'google/author-name-missing',
    path: 'author[0].name',
    bad: articleBy({ name: undefined }),
    good: cleanArticle,
  },
  {
    code: 'google/author-name-missing',
    path: 'author[0].name',
    bad: articleBy({ name: ' ' }),
    good: articleBy({ name: 'X' }),
  },
  {
    code: 'google/author-name-publisher',
    path: 'author[0].name',
    bad: articleBy({ name: 'Kari Eksempel Example News' }),
    good: articleBy({ name: 'Kari Example' }),
  },
  {
    code: 'google/author-name-markup',
    path: 'author[0].name',
    bad: articleBy({ name: 'Kari &amp; Co' }),
    good: articleBy({ '@type': 'Organization', name: 'Eksempel & Co' }),
  },
  {
    code: 'google/author-url',
    path: 'author[0].url',
    bad: articleBy({ url: '/by/kari' }),
    good: articleBy({ url: 'http://news.example/by/kari' }),
  },
  {
    code: 'google/author-url',
    path: 'author[0].sameAs[1]',
    bad: articleBy({ sameAs: ['https://social.example/@kari', 'social.example/@kari'] }),
    good: articleBy({ sameAs: 'https://social.example/@kari' }),
  },
  {
    code: 'google/author-url-missing',
    path: 'author[0]',
    bad: articleBy({ url: undefined }),
    good: articleBy({ url: undefined, sameAs: 'https://social.example/@kari' }),
  },
  {
    code: 'google/date-published-missing',
    path: 'datePublished',
    bad: dated(undefined),
    good: dated('2026-09-14T08:30:00Z'),
  },
  {
    code: 'google/date-modified-missing',
    path: 'dateModified',
    bad: articleWith({ dateModified: undefined }),
    good: cleanArticle,
  },
  {
    code: 'google/date-without-zone',
    path: 'datePublished',
    bad: dated('2026-09-14'),
    good: dated('2026-09-14T00:00:00Z'),
  },
  {
    code: 'google/date-without-zone',
    path: 'datePublished',
    bad: dated('2026-09-14T08:30:00'),
    good: dated('2026-09-14T08:30:00.123-04:00'),
  },
  {
    code: 'google/date-in-future',
    path: 'datePublished',
    bad: dated('2026-09-16T12:06:00Z'),
    good: dated('2026-09-16T14:04:00+02:00'),
  },
  {
    code: 'google/image-missing',
    path: 'image',
    bad: articleWith({ image: [] }),
    good: articleWith({ image: 'https://img.example/a.jpg' }),
  },
  {
    code: 'google/image-is-logo',
    path: 'image',
    bad: articleWith({ image: 'https://news.example/logo.png' }),
    good: articleWith({ image: 'https://news.example/logo-on-wall.png' }),
  },
  {
    code: 'google/image-too-small',
    path: 'image',
    bad: picture({ width: 200, height: 249 }),
    good: picture({ width: 200, height: 250 }),
  },
  {
    code: 'google/image-ratios',
    path: 'image',
    bad: picture({}),
    good: articleWith({ image: 'https://img.example/a.jpg' }),
  },
  {
    code: 'google/image-url',
    path: 'image[1]',
    bad: articleWith({ image: ['https://img.example/a.jpg', '/b.jpg'] }),
    good: articleWith({ image: ['https://img.example/a.jpg'] }),
  },
  {
    code: 'google/image-url',
    path: 'image.url',
    bad: picture({ url: 'data:image/png;base64,AAAA' }),
    good: picture({}),
  },
  {
    code: 'google/image-without-url',
    path: 'image',
    bad: picture({ url: undefined }),
    good: picture({ url: undefined, contentUrl: 'https://img.example/a.jpg' }),
  },
  ...[-1600, 0, 1600.5, '1600', '1600px'].map((width): RuleCase => ({
    code: 'google/image-size-value',
    path: 'image.width',
    bad: picture({ width }),
    good: picture({ width: { '@type': 'QuantitativeValue', value: 1600 } }),
  })),
  {
    code: 'google/logo-too-small',
    path: 'publisher.logo',
    bad: logo(111, 60),
    good: logo(112, 112),
  },
  { code: 'google/logo-low', path: 'publisher.logo', bad: logo(600, 60), good: logo(600, 112) },
  {
    code: 'google/access-missing',
    path: 'isAccessibleForFree',
    bad: locked({}, {}),
    good: locked({}),
  },
  {
    code: 'google/access-not-boolean',
    path: 'isAccessibleForFree',
    bad: articleWith({ isAccessibleForFree: 'maybe' }),
    good: articleWith({ isAccessibleForFree: 'False' }),
  },
  {
    code: 'google/access-boolean-as-text',
    path: 'isAccessibleForFree',
    bad: articleWith({ isAccessibleForFree: 'False' }),
    good: articleWith({ isAccessibleForFree: false }),
  },
  ...['#wall', 'main .wall', 'div.wall', '.a, .b', 'wall'].map((cssSelector): RuleCase => ({
    code: 'google/access-selector',
    path: 'hasPart.cssSelector',
    bad: locked({ cssSelector }),
    good: locked({ cssSelector: '.wall-1' }),
  })),
  {
    code: 'google/access-part',
    path: 'hasPart',
    bad: locked({ cssSelector: undefined }),
    good: articleWith({ hasPart: { '@type': 'LiveBlogPosting', headline: 'x' } }),
  },
  {
    code: 'google/speakable-empty',
    path: 'speakable',
    bad: articleWith({ speakable: { '@type': 'SpeakableSpecification' } }),
    good: articleWith({ speakable: { '@type': 'SpeakableSpecification', xPath: ['/html'] } }),
  },
  ...[
    '2026-09-14 08:30:00',
    '2026-09-14T08:30:00+0200',
    '14 September 2026',
    '2026-09-14T24:00:00Z',
    '20260914T083000Z',
    '2026-02-29T08:30:00Z',
    '2026-9-14T08:30:00Z',
    '1789367400',
    1789367400,
    'Mon Sep 14 2026 08:30:00 GMT+0000',
    '2026-09-14T08:30Z',
    '2026-13-01T08:30:00Z',
    '2026-09-14T08:30:00+15:00',
  ].map((date): RuleCase => ({
    code: 'google/date-format',
    path: 'datePublished',
    bad: dated(date),
    good: dated('2024-02-29T23:59:60+14:00'),
  })),
];

const names: readonly {
  readonly code: DiagnosticCode;
  readonly path?: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
}[] = [
  {
    code: 'google/author-several-names',
    bad: [
      'Kari Eksempel and Ola Eksempel',
      'Kari and Ola Eksempel',
      'Kari Eksempel, Ola Eksempel',
      'Kari Eksempel; Ola Eksempel',
      'Kari Eksempel & Ola Eksempel',
      'Anna Muster und Karl Muster',
      'Claire Exemple et Luc Exemple',
      'Kari Eksempel og Ola Eksempel',
      'Leyla Nümunə və Kamran Nümunə',
      'Иван Пример и Анна Пример',
      'Ana Ejemplo Uno y Luz Ejemplo Dos',
      '例子一郎、例子花子',
    ],
    good: [
      'Santiago Ramón y Cajal',
      'Josep Puig i Cadafalch',
      'Andy Anders',
      'Robert (Bob) Eksempel',
      '例子一郎',
    ],
  },
  {
    code: 'google/author-name-introduction',
    bad: [
      'By Kari Eksempel',
      'by: Kari Eksempel',
      'Reporting by Kari Eksempel',
      'Von Anna Muster',
      'Par Claire Exemple',
      'Автор: Иван Пример',
      '作者：例子',
    ],
    good: ['Byron Eksempel', 'Von Miller', 'Parveen Eksempel', 'Authora Eksempel'],
  },
  {
    code: 'google/author-name-honorific',
    bad: [
      'Dr. Kari Eksempel',
      'Prof Anna Muster',
      'Mr. Ola Eksempel',
      'Sir Ola Eksempel',
      'Kari Eksempel, PhD',
      'Kari Eksempel M.D.',
    ],
    good: [
      'Drew Eksempel',
      'Gen Eksempel',
      'Ola Eksempel Jr.',
      'Martin Eksempel, Jr.',
      'Justice Eksempel',
    ],
  },
  {
    code: 'google/author-name-job-title',
    bad: [
      'Kari Eksempel, Editor in Chief',
      'Kari Eksempel - Senior Reporter',
      'Political Correspondent Kari Eksempel',
      'Anna Muster, Redakteurin',
      'Анна Пример, корреспондент',
    ],
    good: ['Edita Eksempel', 'Dean Eksempel'],
  },
  {
    code: 'google/author-name-appendix',
    bad: [
      'Kari Eksempel, Bergen',
      'Kari Eksempel | Eksempelposten',
      'Kari Eksempel (EXP)',
      'Kari Eksempel/exp',
      'Eksempel, Kari',
    ],
    good: ['Kari Eksempel-Hansen', 'Robert (Bob) Eksempel', 'Ola Eksempel, Jr.'],
  },
  {
    code: 'google/author-organization-as-person',
    path: 'author[0].@type',
    bad: [
      'Reuters',
      'dpa',
      'The Associated Press',
      'AFP/Reuters',
      'Example News',
      'Eksempelposten Staff',
      'Redaktion',
      'Sports Desk',
      'news.example.com',
      'Редакция',
    ],
    good: ['Bill Press', 'Emily Post', 'Christine Newsom', 'Marta Media Ruiz'],
  },
];

const codesOf = (jsonLd: unknown): readonly { code: string; path: string | undefined }[] =>
  checkJsonLd(jsonLd, { profile: 'google', now: '2026-09-16T12:00:00Z' }).map(({ code, path }) => ({
    code,
    path,
  }));

describeRules('google', cases);

describe('checkJsonLd, profile google', () => {
  it('finds nothing in a clean article', () => {
    expect(codesOf(cleanArticle)).toEqual([]);
  });

  describe.each(names)('$code', ({ code, path = 'author[0].name', bad, good }) => {
    it.each(bad)('is in %j', (name) => {
      expect(codesOf(articleBy({ name }))).toContainEqual({ code, path });
    });

    it.each(good)('is not in %j', (name) => {
      expect(codesOf(articleBy({ name })).map((found) => found.code)).not.toContain(code);
    });
  });

  it('takes an agency, a newsroom or a firm as an organization for what it is', () => {
    for (const name of ['Associated Press', 'Redaktion', 'Standard & Poor’s', 'Smith, Jones & Co.'])
      expect(codesOf(articleBy({ '@type': 'Organization', name }))).toEqual([]);
  });

  it('says nothing of a Jr. or a van der, an apostrophe or a name in any script', () => {
    for (const name of [
      'Ola Eksempel Jr.',
      'Anna van der Berg',
      "Sinéad O'Connor",
      'ليلى حداد',
      '例子一郎',
      'Иван Пример',
    ])
      expect(codesOf(articleBy({ name })), name).toEqual([]);
  });
});
