import { articleBy, articleWith, cleanArticle } from './page.js';
import { describeRules, type RuleCase } from './rule-cases.js';

const graph = (id: string) => {
  const { '@context': context, ...node } = cleanArticle;
  return {
    '@context': context,
    '@graph': [
      { ...node, author: { '@id': id } },
      { '@type': 'Person', '@id': 'https://news.example/#kari', name: 'Kari Eksempel' },
    ],
  };
};

const update = (id: string, datePublished: unknown, properties: object = {}) => ({
  '@type': 'BlogPosting',
  '@id': `https://news.example/live#${id}`,
  headline: 'Doors open',
  datePublished,
  ...properties,
});

const liveBlog = (liveBlogUpdate: readonly object[], properties: object = {}) =>
  articleWith({
    '@type': 'LiveBlogPosting',
    coverageStartTime: '2026-09-14T08:30:00+02:00',
    liveBlogUpdate,
    ...properties,
  });

const place = (address: object, geo: object = {}) =>
  articleWith({
    locationCreated: {
      '@type': 'Place',
      name: 'Bergen',
      address: { '@type': 'PostalAddress', ...address },
      geo: { '@type': 'GeoCoordinates', latitude: 60.39, longitude: 5.32, ...geo },
    },
  });

const picture = (properties: object) =>
  articleWith({
    image: {
      '@type': 'ImageObject',
      url: 'https://img.example/a.jpg',
      width: 1600,
      height: 900,
      creditText: 'EXP',
      ...properties,
    },
  });

const locked = (...selectors: readonly string[]) =>
  articleWith({
    isAccessibleForFree: false,
    hasPart: selectors.map((cssSelector) => ({
      '@type': 'WebPageElement',
      isAccessibleForFree: false,
      cssSelector,
    })),
  });

const readAloud = (cssSelector: unknown) =>
  articleWith({ speakable: { '@type': 'SpeakableSpecification', cssSelector } });

const corrected = (datePublished: string) =>
  articleWith({ correction: { '@type': 'CorrectionComment', text: 'x', datePublished } });

/** Bad and good texts of one property. */
const texts = (
  code: RuleCase['code'],
  property: string,
  bad: readonly string[],
  good: readonly string[],
): readonly RuleCase[] =>
  bad.map((text, i) => ({
    code,
    path: property,
    bad: articleWith({ [property]: text }),
    good: articleWith({ [property]: good[i % good.length] }),
  }));

const html =
  '<!doctype html><h1>Library opens with a chess marathon</h1><time datetime="2026-09-14T06:30:00Z">14 September</time>';

describeRules('editorial', [
  {
    code: 'editorial/sponsored-as-news',
    path: '@type',
    bad: articleWith({ genre: 'Sponsored content' }),
    good: articleWith({ '@type': 'AdvertiserContentArticle', genre: 'Sponsored content' }),
  },
  {
    code: 'editorial/sponsored-as-news',
    path: '@type',
    bad: articleWith({ articleSection: ['News', 'Advertorial'] }),
    good: articleWith({ sponsor: { '@type': 'Organization', name: 'Example Foundation' } }),
  },
  {
    code: 'editorial/satire-as-news',
    path: '@type',
    bad: articleWith({ genre: { '@type': 'DefinedTerm', name: 'Satire' } }),
    good: articleWith({ '@type': 'SatiricalArticle', genre: 'Satire' }),
  },
  {
    code: 'editorial/reportage-and-opinion',
    path: '@type',
    bad: articleWith({ '@type': ['ReportageNewsArticle', 'OpinionNewsArticle'] }),
    good: articleWith({ '@type': ['ReportageNewsArticle', 'AnalysisNewsArticle'] }),
  },
  {
    code: 'editorial/subtype-alone',
    path: '@type',
    bad: articleWith({ '@type': 'OpinionNewsArticle' }),
    good: articleWith({ '@type': ['NewsArticle', 'OpinionNewsArticle'] }),
  },
  {
    code: 'editorial/empty-value',
    path: 'description',
    bad: articleWith({ description: ' ' }),
    good: articleWith({ description: '-' }),
  },
  {
    code: 'editorial/empty-value',
    path: 'image[0]',
    bad: articleWith({ image: [null] }),
    good: cleanArticle,
  },
  {
    code: 'editorial/empty-value',
    path: 'keywords',
    bad: articleWith({ keywords: [] }),
    good: articleWith({ keywords: ['x'] }),
  },
  {
    code: 'editorial/empty-value',
    path: 'about',
    bad: articleWith({ about: {} }),
    good: articleWith({ version: 0, isAccessibleForFree: false }),
  },
  {
    code: 'editorial/placeholder',
    path: 'description',
    bad: articleWith({ description: '{{ summary }}' }),
    good: articleWith({ description: 'None of it {was} true' }),
  },
  {
    code: 'editorial/placeholder',
    path: 'author[0].name',
    bad: articleBy({ name: 'admin' }),
    good: articleBy({ name: 'Admina Eksempel' }),
  },
  {
    code: 'editorial/placeholder',
    path: 'dateModified',
    bad: articleWith({ dateModified: '1970-01-01T00:00:00Z' }),
    good: cleanArticle,
  },
  {
    code: 'editorial/dangling-reference',
    path: '@graph[0].author.@id',
    bad: graph('https://news.example/#ola'),
    good: graph('https://news.example/#kari'),
  },
  {
    code: 'editorial/relative-id',
    path: '@id',
    bad: articleWith({ '@id': '#article' }),
    good: articleWith({ '@id': 'urn:uuid:1' }),
  },
  {
    code: 'editorial/headline-long',
    path: 'headline',
    bad: articleWith({ headline: 'x'.repeat(111) }),
    good: articleWith({ headline: '😀'.repeat(110) }),
  },
  ...texts(
    'editorial/headline-wire-trace',
    'headline',
    [
      'UPDATE 1-Library opens',
      'CORRECTED-Library opens',
      'BERGEN (Reuters) - Library opens',
      'Library opens (AP)',
      'BC-EU--Library, 1st Ld-Writethru',
      'Norway-library/',
      'ATTN EDITORS - story withdrawn',
      'BERGEN, Norway, Sept 14 - Library opens',
    ],
    [
      'UPDATE: Library opens',
      'ANALYSIS-driven design',
      'Bergen (Norway) - a city',
      'Advanced Placement (AP) exams',
      'A 1st for Norway',
      'And/or',
      'Editors met',
      'COVID-19 cases rise',
    ],
  ),
  {
    code: 'editorial/headline-not-on-page',
    path: 'headline',
    html,
    bad: articleWith({ headline: 'Storm hits the northern coast' }),
    good: articleWith({ headline: 'Chess marathon opens library' }),
  },
  ...texts(
    'editorial/text-spacing',
    'headline',
    [' Library opens', 'Library  opens', 'Library\nopens'],
    ['Library opens'],
  ),
  {
    code: 'editorial/text-spacing',
    path: 'author[0].name',
    bad: articleBy({ name: 'Kari Eksempel ' }),
    good: articleBy({ name: 'Kari Eksempel' }),
  },
  ...texts('editorial/text-not-nfc', 'headline', ['Cafe\u0301'], ['क़ैसर बाग़']),
  ...texts(
    'editorial/text-markup',
    'description',
    ['Fish &amp; ships', 'A <b>bold</b> move', 'x\u0001'],
    ['Fish & ships', '1 < 2', 'x\ny'],
  ),
  ...texts(
    'editorial/note-to-editors',
    'description',
    [
      'Eds: adds byline. A library opened.',
      '(Adds quotes, details) A library opened.',
      'Not for publication: call the desk.',
      'Achtung Redaktionen: Sperrfrist',
      'MANDATORY CREDIT: EXP',
      'Embargoed until 0600 GMT.',
    ],
    [
      'The editors met.',
      '(Updates software) and more',
      'It was not for publication, he said.',
      'Achtung, Baustelle',
      'Credit where it is due',
      'It was embargoed until Monday.',
    ],
  ),
  ...['kari@news.example', '@kari', 'www.kari.example Kari'].map((name): RuleCase => ({
    code: 'editorial/author-contact',
    path: 'author[0].name',
    bad: articleBy({ name }),
    good: articleBy({ name: 'Kari Eksempel' }),
  })),
  ...['Kari Eksempel for Reuters', 'Kari Eksempel in Bergen', 'Anna Muster aus Berlin'].map(
    (name): RuleCase => ({
      code: 'editorial/author-placing',
      path: 'author[0].name',
      bad: articleBy({ name }),
      good: articleBy({ name: 'Ian Inman' }),
    }),
  ),
  {
    code: 'editorial/author-capitals',
    path: 'author[0].name',
    bad: articleBy({ name: 'KARI EKSEMPEL' }),
    good: articleBy({ name: 'J.K. Eksempel' }),
  },
  {
    code: 'editorial/author-twice',
    path: 'author[1]',
    bad: articleWith({
      author: [1, 2].map(() => ({ '@type': 'Person', name: 'A B', url: 'https://a.example/' })),
    }),
    good: articleWith({
      author: [1, 2].map((n) => ({
        '@type': 'Person',
        name: 'A B',
        url: `https://a.example/${String(n)}`,
      })),
    }),
  },
  {
    code: 'editorial/dates-reversed',
    path: 'dateModified',
    bad: articleWith({ dateModified: '2026-09-14T06:29:59Z' }),
    good: articleWith({ dateModified: '2026-09-14T02:30:00-04:00' }),
  },
  {
    code: 'editorial/dates-reversed',
    path: 'dateCreated',
    bad: articleWith({ dateCreated: '2026-09-16' }),
    good: articleWith({ dateCreated: '2026-09-15' }),
  },
  {
    code: 'editorial/dates-reversed',
    path: 'expires',
    bad: articleWith({ expires: '2026-09-01T00:00:00Z' }),
    good: articleWith({ expires: '2026-12-31T00:00:00Z' }),
  },
  {
    code: 'editorial/date-not-on-page',
    path: 'datePublished',
    html,
    bad: articleWith({ datePublished: '2026-09-13T08:30:00+02:00' }),
    good: cleanArticle,
  },
  {
    code: 'editorial/meta-date-differs',
    path: 'datePublished',
    html: '<meta property="article:published_time" content="2026-09-14T06:30:00Z">',
    bad: articleWith({ datePublished: '2026-09-14T08:30:00+03:00' }),
    good: cleanArticle,
  },
  ...texts(
    'editorial/dateline-credit',
    'dateline',
    [
      'BERGEN, Sept 14 (Reuters)',
      'BERGEN —',
      'MOSCOW, September 26. /TASS/',
      'Baku, September 26, AZERTAC',
      'SYDNEY, Sept 26 AAP',
    ],
    ['BERGEN, Sept 14', 'Petra, Jordan', 'OSLO/BERGEN', 'MONOPOLI (BARI)', 'PA, Ghana'],
  ),
  {
    code: 'editorial/country-code',
    path: 'locationCreated.address.addressCountry',
    bad: place({ addressCountry: 'Norway (NO)' }),
    good: place({ addressCountry: 'NO' }),
  },
  {
    code: 'editorial/country-code',
    path: 'locationCreated.address.addressCountry',
    bad: place({ addressCountry: 'UK' }),
    good: place({ addressCountry: 'GB' }),
  },
  {
    code: 'editorial/position',
    path: 'locationCreated.geo.latitude',
    bad: place({}, { latitude: 160.39 }),
    good: place({}, { longitude: '160.39' }),
  },
  {
    code: 'editorial/image-rights',
    path: 'image',
    bad: picture({ creditText: undefined }),
    good: picture({ creditText: undefined, license: 'https://x.example/' }),
  },
  {
    code: 'editorial/image-insecure',
    path: 'image.url',
    bad: picture({ url: 'http://img.example/a.jpg' }),
    good: picture({}),
  },
  {
    code: 'editorial/image-not-for-discover',
    path: 'image',
    bad: picture({ width: 1199 }),
    good: picture({ width: 1200 }),
  },
  {
    code: 'editorial/publisher-missing',
    path: 'publisher',
    bad: articleWith({ publisher: undefined }),
    good: cleanArticle,
  },
  {
    code: 'editorial/correction-unmodified',
    path: 'dateModified',
    bad: corrected('2026-09-15T09:00:00+02:00'),
    good: corrected('2026-09-14T10:15:00+02:00'),
  },
  {
    code: 'editorial/keyword-twice',
    path: 'keywords',
    bad: articleWith({ keywords: ['chess', 'Chess '] }),
    good: articleWith({ keywords: ['chess', 'chess club'] }),
  },
  {
    code: 'editorial/keyword-twice',
    path: 'keywords',
    bad: articleWith({ keywords: 'chess, library, chess' }),
    good: articleWith({ keywords: 'chess, library' }),
  },
  {
    code: 'editorial/keyword-slug',
    path: 'keywords',
    bad: articleWith({ keywords: ['Norway-library/'] }),
    good: articleWith({ keywords: ['and/or', 'Trans-Siberian'] }),
  },
  {
    code: 'editorial/selector-matches-nothing',
    path: 'hasPart[0].cssSelector',
    html: '<!-- <p class="wall"> --><p class="wall2 the-wall">',
    bad: locked('.wall'),
    good: locked('.the-wall'),
  },
  {
    code: 'editorial/nested-parts',
    path: 'hasPart[1].cssSelector',
    html: '<div class="a"><p><img><b class="x b"></b></div><i class="c">',
    bad: locked('.a', '.b'),
    good: locked('.a', '.c'),
  },
  {
    code: 'editorial/speakable-furniture',
    path: 'speakable.cssSelector[1]',
    bad: readAloud(['.lead', '.photo-caption']),
    good: readAloud(['.lead', '.resources']),
  },
  {
    code: 'editorial/speakable-matches-nothing',
    path: 'speakable.cssSelector[1]',
    html: '<h1 class="top title">Library opens</h1><p class="lead">',
    bad: readAloud(['.title', '.summary']),
    good: readAloud(['.title', '.lead', 'h1', '#summary']),
  },
  {
    code: 'editorial/live-blog-start',
    path: 'coverageStartTime',
    bad: liveBlog([], { coverageStartTime: undefined }),
    good: liveBlog([]),
  },
  {
    code: 'editorial/live-update-date',
    path: 'liveBlogUpdate[0].datePublished',
    bad: liveBlog([update('1', undefined)]),
    good: liveBlog([update('1', '2026-09-14T08:30:00+02:00')]),
  },
  {
    code: 'editorial/live-update-date',
    path: 'liveBlogUpdate[0].datePublished',
    bad: liveBlog([update('1', '2026-09-14T08:29:00+02:00')]),
    good: liveBlog([update('1', '2026-09-14T09:00:00+02:00')]),
  },
  {
    code: 'editorial/live-update-empty',
    path: 'liveBlogUpdate[0]',
    bad: liveBlog([update('1', '2026-09-14T09:00:00Z', { headline: undefined })]),
    good: liveBlog([
      update('1', '2026-09-14T09:00:00Z', { headline: undefined, articleBody: 'x' }),
    ]),
  },
  {
    code: 'editorial/live-update-id',
    path: 'liveBlogUpdate[0]',
    bad: liveBlog([
      { '@type': 'BlogPosting', headline: 'x', datePublished: '2026-09-14T09:00:00Z' },
    ]),
    good: liveBlog([update('1', '2026-09-14T09:00:00Z')]),
  },
  {
    code: 'editorial/live-update-order',
    path: 'liveBlogUpdate',
    bad: liveBlog([update('1', '2026-09-14T09:00:00Z'), update('2', '2026-09-14T10:00:00Z')]),
    good: liveBlog([update('2', '2026-09-14T10:00:00Z'), update('1', '2026-09-14T09:00:00Z')]),
  },
]);
