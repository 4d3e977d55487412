import fc from 'fast-check';
import { Article, type ArticleInput } from '../../src/model/index.js';
import { bodyOf } from './body.js';

/** Texts of every sort that copy may hold, and some that it should not. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 4 }),
  fc.constantFrom(
    '',
    ' a  b\n',
    '</script >',
    '<!--<script>',
    '\u2028&\u2029',
    'Cafe\u0301',
    '"quoted" \\ text',
    'مكتبة',
    '图书馆',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** Links that a page may carry. */
export const anyHref: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    '/a.jpg',
    '#part',
    '?q=1',
    '//cdn.example/a',
    'mailto:desk@news.example',
    'tel:+4755000000',
    'HTTPS://NEWS.EXAMPLE/',
  ),
);

/** Identifiers: any URI, or the sender's own. */
const anyUri: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'urn:newsml:news.example:20260914:1',
    'tag:news.example,2026:1',
    'A-1',
    'javascript:alert(1)',
    ' data:text/html,x',
  ),
);

/** Days of the calendar, with their year or without. */
export const anyDay: fc.Arbitrary<string> = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .chain((day) => fc.constantFrom(day, `-${day.slice(4)}`));

/** Instants with any offset that clocks have. */
export const anyInstant: fc.Arbitrary<string> = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom('Z', '+00:00', '+04:00', '-03:30', '+14:00', '-12:00', '+05:45'),
  )
  .map(([date, offset]) => `${date.toISOString().slice(0, 19)}${offset}`);

/** Instants, and days that have a year. */
export const anyInstantOrDay: fc.Arbitrary<string> = fc
  .tuple(anyInstant, fc.boolean())
  .map(([instant, isDay]) => (isDay ? instant.slice(0, 10) : instant));

const some = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
const nameOr = <Term>(term: fc.Arbitrary<Term>) => fc.oneof(anyText, term);
const pixels = fc.integer({ min: 1, max: 10_000 });
const rel = fc.constantFrom('about' as const, 'mentions' as const);
const role = fc.constantFrom(
  ...([
    'author',
    'contributor',
    'editor',
    'photographer',
    'translator',
    'illustrator',
    'producer',
    'interviewer',
    'compiler',
  ] as const),
);
const degrees = (most: number) =>
  fc.integer({ min: -most * 100, max: most * 100 }).map((n) => n / 100 + 0);

const organization = fc.record(
  { name: anyText, uri: anyUri, sameAs: some(anyUri) },
  { requiredKeys: ['name'] },
);
const placeShape = {
  name: anyText,
  region: anyText,
  regionCode: fc.constantFrom('US-IL', 'IL', 'NO-46'),
  country: fc.constantFrom('NO', 'AZ', 'US'),
  timeZone: fc.constantFrom('Asia/Baku', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3', 'UTC'),
  position: fc.record({ latitude: degrees(90), longitude: degrees(180) }),
  uri: anyUri,
};
const place = fc.record(placeShape, { requiredKeys: ['name'] });
const person = fc.record(
  {
    name: anyText,
    honorificPrefix: anyText,
    honorificSuffix: anyText,
    jobTitle: anyText,
    affiliation: nameOr(organization),
    place: nameOr(place),
    role,
    email: fc.constantFrom('desk@news.example', 'a.b+c@sub.news.example'),
    uri: anyUri,
    sameAs: some(anyUri),
  },
  { requiredKeys: ['name'] },
);
const byline = fc.record(
  { text: anyText, people: some(nameOr(person)), organization: nameOr(organization), role },
  { requiredKeys: [] },
);
const dateline = fc.record(
  {
    text: anyText,
    places: some(nameOr(place)),
    date: anyDay,
    dateInferred: fc.constantFrom('none' as const, 'year' as const, 'all' as const),
    dateInferredFrom: fc.constantFrom('footer' as const, 'item' as const, 'referenceDate' as const),
    agencies: some(nameOr(fc.record({ name: anyText, id: anyText }, { requiredKeys: ['name'] }))),
  },
  { requiredKeys: ['text'] },
);
const concept = nameOr(
  fc.record({ name: anyText, uri: anyUri, sameAs: some(anyUri), rel }, { requiredKeys: [] }),
);
const genre = fc.oneof(
  fc.constantFrom('Opinion', 'Analysis', 'Live blog', 'Satire', 'Feature'),
  fc.record({ name: anyText, uri: anyUri }, { requiredKeys: [] }),
);
const rights = fc.record(
  {
    holder: nameOr(organization),
    notice: anyText,
    usageTerms: anyText,
    year: fc.integer({ min: 1000, max: 9999 }),
  },
  { requiredKeys: [] },
);
const rendition = fc.record(
  {
    name: anyText,
    href: anyHref,
    width: pixels,
    height: pixels,
    contentType: fc.constantFrom('image/jpeg', 'video/mp4'),
    sizeInBytes: fc.nat(),
    duration: fc.nat(),
  },
  { requiredKeys: ['href'] },
);
const media = fc.record(
  {
    id: anyUri,
    type: fc.constantFrom(
      ...(['picture', 'graphic', 'video', 'audio', 'animation', 'text', 'composite'] as const),
    ),
    headline: anyText,
    caption: anyText,
    alternativeText: anyText,
    credit: anyText,
    creators: some(nameOr(person)),
    rights,
    renditions: some(rendition),
    digitalSourceType: anyUri,
  },
  { requiredKeys: ['type'] },
);
const body = bodyOf({ text: anyText, url: anyHref });

/** What a payload may give for an Article: every field there or not, names for objects, lists left out. */
export const anyPayload: fc.Arbitrary<ArticleInput> = fc.record(
  {
    id: anyUri,
    version: fc.oneof(fc.nat(), fc.constantFrom('1', '2b')),
    type: fc.constantFrom('text' as const, 'picture' as const, 'composite' as const),
    url: anyHref,
    language: fc.constantFrom('en', 'az', 'pt-BR', 'zh-Hant-TW'),
    headline: anyText,
    subheadline: anyText,
    alternativeHeadlines: some(anyText),
    kicker: anyText,
    slugline: anyText,
    dateline,
    bylines: some(byline),
    credits: some(
      fc.record({ text: anyText, people: some(nameOr(person)), role }, { requiredKeys: [] }),
    ),
    abstract: anyText,
    body: body.map((blocks) => [...blocks]),
    createdAt: anyInstant,
    publishedAt: anyInstantOrDay,
    modifiedAt: anyInstant,
    embargoedUntil: anyInstant,
    expiresAt: anyInstant,
    status: fc.constantFrom('usable' as const, 'withheld' as const, 'canceled' as const),
    signals: some(fc.constantFrom('update', 'correction', 'kill')),
    urgency: fc.integer({ min: 1, max: 9 }),
    editorialNote: anyText,
    genres: some(genre),
    section: anyText,
    subjects: some(concept),
    keywords: some(anyText),
    people: some(concept),
    organizations: some(concept),
    places: some(
      nameOr(fc.record({ ...placeShape, sameAs: some(anyUri), rel }, { requiredKeys: ['name'] })),
    ),
    events: some(concept),
    media: some(media),
    rights,
    provider: nameOr(organization),
    publisher: nameOr(
      fc.record(
        {
          name: anyText,
          url: anyHref,
          logo: anyHref,
          sameAs: some(anyUri),
          ethicsPolicy: anyHref,
          masthead: anyHref,
        },
        { requiredKeys: ['name'] },
      ),
    ),
    sources: some(nameOr(organization)),
    corrections: some(
      fc.record({ text: anyText, publishedAt: anyInstant }, { requiredKeys: ['text'] }),
    ),
    related: some(
      fc.record(
        {
          id: anyUri,
          url: anyHref,
          headline: anyText,
          rel: fc.constantFrom('seeAlso', 'derivedFrom'),
        },
        { requiredKeys: [] },
      ),
    ),
    groups: some(
      fc.record(
        {
          id: fc.constantFrom('main', 'side', 'g 1'),
          role: fc.constantFrom('group:main', 'sidebar'),
          mode: fc.constantFrom('bag' as const, 'seq' as const, 'alt' as const),
          headline: anyText,
          parts: some(
            fc.oneof(
              fc.record(
                { type: fc.constant('item' as const), id: anyUri, version: fc.constant('2') },
                { requiredKeys: ['type'] },
              ),
              fc.record({ type: fc.constant('group' as const), id: fc.constant('side') }),
            ),
          ),
        },
        { requiredKeys: [] },
      ),
    ),
    identifiers: some(
      fc.record(
        { value: anyUri, role: fc.constantFrom('guid', 'sequence') },
        { requiredKeys: ['value'] },
      ),
    ),
    access: fc.record(
      { free: fc.boolean(), parts: some(fc.constantFrom({ cssSelector: '.paywall' })) },
      { requiredKeys: ['free'] },
    ),
    liveUpdates: some(
      fc.record(
        {
          id: anyUri,
          headline: anyText,
          bylines: some(byline),
          publishedAt: anyInstant,
          body: body.map((blocks) => [...blocks]),
        },
        { requiredKeys: ['id'] },
      ),
    ),
    extra: fc.dictionary(
      fc.constantFrom('desk', 'x:own', 'a b'),
      fc.oneof(
        anyText,
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(fc.integer(), { maxLength: 2 }),
      ),
    ),
  },
  { requiredKeys: ['headline'] },
);

/** Any article. */
export const anyArticle: fc.Arbitrary<Article> = anyPayload.map((payload) =>
  Article.parse(payload),
);
