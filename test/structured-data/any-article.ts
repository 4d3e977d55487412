import fc from 'fast-check';
import { Article } from '../../src/model/index.js';
import { anyBody } from '../arbitraries/body.js';

const text = fc.oneof(
  fc.lorem({ maxCount: 3 }),
  fc.constantFrom(
    '',
    ' ',
    ' a  b\n',
    '</script >',
    '<!--<script>',
    '\u2028&\u2029',
    '\ud800',
    'Cafe\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const name = text;
const uri = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('urn:example:1', 'javascript:alert(1)', ' data:text/html,x', '/a', 'A-1'),
);
const href = fc.oneof(fc.webUrl(), fc.constantFrom('/a.jpg', '#b', 'mailto:a@b.example'));
const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => new Date(seconds * 1000).toISOString());
const rel = fc.constantFrom('about' as const, 'mentions' as const);
const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const loose = <T>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record(model, { requiredKeys: [] });

const organization = fc.record({ name, uri, sameAs: some(uri) }, { requiredKeys: ['name'] });
const place = fc.record(
  {
    name,
    region: text,
    regionCode: fc.constantFrom('US-IL', 'IL'),
    country: fc.constantFrom('NO', 'US'),
    position: fc.constant({ latitude: 60.4, longitude: 5.3 }),
    uri,
  },
  { requiredKeys: ['name'] },
);
const role = fc.constantFrom(
  'author',
  'contributor',
  'editor',
  'photographer',
  'translator',
  'illustrator',
  'producer',
  'interviewer',
  'compiler',
);
const person = fc.record(
  {
    name,
    honorificPrefix: text,
    jobTitle: text,
    affiliation: organization,
    place,
    role,
    uri,
    sameAs: some(uri),
  },
  { requiredKeys: ['name'] },
);
const byline = loose({ text, people: some(person), organization, role });
const concept = loose({ name, uri, sameAs: some(uri), rel });
const rights = loose({
  holder: organization,
  notice: text,
  usageTerms: fc.oneof(text, fc.webUrl()),
  year: fc.constant(2026),
});
const rendition = fc.record(
  {
    href,
    width: fc.integer({ min: 1, max: 4000 }),
    height: fc.integer({ min: 1, max: 4000 }),
    contentType: fc.constantFrom('image/jpeg', 'video/mp4', 'text/html'),
  },
  { requiredKeys: ['href'] },
);
const media = fc.record(
  {
    type: fc.constantFrom('picture', 'graphic', 'video', 'audio', 'animation', 'text', 'composite'),
    headline: text,
    caption: text,
    credit: text,
    creators: some(person),
    rights,
    renditions: some(rendition),
    digitalSourceType: uri,
  },
  { requiredKeys: ['type'] },
);

/** A payload of an article with any part there or not, and texts, links and identifiers of every sort. */
export const anyPayload = fc.record(
  {
    headline: text,
    id: fc.oneof(fc.constantFrom('urn:example:1', 'A-1'), fc.webUrl()),
    version: fc.constantFrom('1', '2'),
    url: href,
    language: fc.constantFrom('en', 'pt-BR'),
    subheadline: text,
    alternativeHeadlines: some(text),
    slugline: fc.constant('SLUGLINE-X'),
    editorialNote: fc.constant('DESK-NOTE-X'),
    dateline: fc.record(
      { text, places: some(place), agencies: some(fc.record({ name })) },
      { requiredKeys: ['text'] },
    ),
    bylines: some(byline),
    credits: some(loose({ text, people: some(person), role })),
    abstract: text,
    body: anyBody.map((body) => JSON.parse(JSON.stringify(body)) as never),
    createdAt: instant,
    publishedAt: instant,
    modifiedAt: instant,
    expiresAt: instant,
    genres: some(fc.constantFrom('Opinion', 'Analysis', 'Live blog', 'Satire', 'Feature')),
    section: text,
    subjects: some(concept),
    keywords: some(text),
    people: some(concept),
    organizations: some(concept),
    places: some(place),
    events: some(concept),
    media: some(media),
    rights,
    provider: organization,
    publisher: fc.record({ name, url: href, logo: href }, { requiredKeys: ['name'] }),
    sources: some(organization),
    corrections: some(fc.record({ text, publishedAt: instant }, { requiredKeys: ['text'] })),
    related: some(
      loose({
        id: uri,
        url: href,
        headline: text,
        rel: fc.constantFrom('derivedFrom', 'translatedFrom', 'cites'),
      }),
    ),
    identifiers: some(
      fc.record(
        { value: fc.constantFrom('A-1', 'javascript:x', 'guid'), role: text },
        { requiredKeys: ['value'] },
      ),
    ),
    access: fc.record(
      { free: fc.boolean(), parts: fc.constant([{ cssSelector: '.wall' }]) },
      { requiredKeys: ['free'] },
    ),
    liveUpdates: some(
      fc.record(
        {
          id: fc.string({ unit: 'binary', minLength: 1, maxLength: 5 }),
          headline: text,
          publishedAt: instant,
          bylines: some(byline),
        },
        { requiredKeys: ['id'] },
      ),
    ),
    extra: fc.constant({ '@context': 'https://evil.example/' }),
  },
  { requiredKeys: ['headline'] },
);

/** Any article. */
export const anyArticle = anyPayload
  .map((payload) => Article.safeParse(payload))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data as Article);
