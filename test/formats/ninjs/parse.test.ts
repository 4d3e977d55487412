import { describe, expect, it } from 'vitest';
import { parse, type ParseOptions, type ParseResult } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';
import { latest, middle, oldest } from './documents.js';

function read(item: unknown, options: ParseOptions = {}): ParseResult {
  return parse(JSON.stringify(item), { format: 'ninjs', ...options });
}

function article(item: object, options: ParseOptions = {}): Article {
  const [first] = read({ uri: 'urn:x:1', language: 'en', ...item }, options).articles;
  if (first === undefined) throw new Error('no article was read');
  return first;
}

const codes = ({ diagnostics }: ParseResult): string[] => diagnostics.map(({ code }) => code);

describe('parse of ninjs', () => {
  it('reads every property of an item to the field that means it', () => {
    expect(article(latest)).toEqual({
      id: 'urn:newsml:news.example:20230926:lib-1',
      version: '2',
      type: 'text',
      url: 'https://news.example/1',
      language: 'en',
      headline: 'Library opens with chess marathon',
      subheadline: '300 players come',
      alternativeHeadlines: ['Chess at library'],
      slugline: 'Norway-chess',
      dateline: {
        text: 'BERGEN, Norway, Sept 26 (Reuters)',
        places: [
          {
            name: 'Bergen',
            country: 'NO',
            timeZone: 'Europe/Oslo',
            position: { latitude: 60.39, longitude: 5.32 },
          },
        ],
        date: '2023-09-26',
        dateInferred: 'year',
        dateInferredFrom: 'item',
        agencies: [{ name: 'Reuters', id: 'reuters' }],
      },
      bylines: [
        {
          text: 'By Kari Eksempel and Ola Eksempel',
          people: [
            { name: 'Kari Eksempel', sameAs: [] },
            { name: 'Ola Eksempel', sameAs: [] },
          ],
          role: 'author',
        },
      ],
      credits: [
        {
          text: 'Reporting by Kari Eksempel',
          people: [{ name: 'Kari Eksempel', sameAs: [] }],
          role: 'author',
        },
        {
          text: 'Editing by Pat Sample',
          people: [{ name: 'Pat Sample', sameAs: [] }],
          role: 'editor',
        },
      ],
      abstract: 'A new library opened on Tuesday.',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'A library opened on ' },
            { type: 'emphasis', children: [{ type: 'text', value: 'Tuesday' }] },
            { type: 'text', value: '.' },
          ],
        },
        { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Full house' }] },
        { type: 'paragraph', children: [{ type: 'text', value: 'It was full by noon.' }] },
      ],
      createdAt: '2023-09-26T12:00:00Z',
      modifiedAt: '2023-09-26T15:50:00+02:00',
      embargoedUntil: '2023-09-26T16:00:00+02:00',
      expiresAt: '2024-01-01T00:00:00Z',
      status: 'withheld',
      signals: [],
      urgency: 4,
      editorialNote: 'Adds a quote',
      genres: [{ name: 'Current', uri: 'http://cv.iptc.org/newscodes/genre/Current' }],
      section: 'Sport',
      subjects: [
        {
          name: 'chess',
          uri: 'http://cv.iptc.org/newscodes/mediatopic/20001154',
          sameAs: [],
        },
      ],
      keywords: ['boards'],
      people: [
        { name: 'Kari Eksempel', uri: 'https://news.example/people/1', sameAs: [], rel: 'about' },
      ],
      organizations: [{ name: 'Example Library', sameAs: [] }],
      places: [
        {
          name: 'Norway',
          country: 'NO',
          position: { latitude: 60.25, longitude: 10.5 },
          uri: 'http://cvx.iptc.org/iso3166-1a2/no',
          sameAs: [],
        },
      ],
      events: [{ name: 'Chess marathon', sameAs: [], rel: 'mentions' }],
      media: [
        {
          id: 'urn:newsml:news.example:20230926:pic-1',
          type: 'picture',
          headline: 'Players',
          caption: 'Players at a board',
          alternativeText: 'Two people and a board',
          credit: 'EX Photo/Jo Park',
          creators: [{ name: 'Jo Park', sameAs: [] }],
          rights: { holder: { name: 'Example News', sameAs: [] } },
          renditions: [
            {
              name: 'web',
              href: 'https://img.example/1.jpg',
              width: 1200,
              height: 800,
              contentType: 'image/jpeg',
              sizeInBytes: 99,
            },
          ],
          digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
        },
      ],
      rights: {
        holder: { name: 'Example News', sameAs: [] },
        notice: '(c) 2023 Example News',
        usageTerms: 'Editorial use only',
      },
      provider: { name: 'Example News', sameAs: [] },
      sources: [{ name: 'City of Bergen', sameAs: [] }],
      corrections: [],
      groups: [],
      related: [
        {
          id: 'urn:newsml:news.example:20230925:lib-0',
          headline: 'Library to open',
          rel: 'derivedFrom',
        },
      ],
      identifiers: [{ value: '42', role: 'itemid' }],
      liveUpdates: [],
      extra: {
        profile: 'text-photo',
        representationType: 'full',
        organisations: [{ name: 'Example Library', symbols: [{ exchange: 'OSE', symbol: 'LIB' }] }],
        subjects: [{ uri: 'http://cv.iptc.org/newscodes/mediatopic/20001154', relevance: 90 }],
        associations: [
          {
            uri: 'urn:newsml:news.example:20230926:pic-1',
            name: 'featuremedia',
            renditions: [{ href: 'https://img.example/1.jpg', title: 'Web' }],
          },
        ],
      },
    });
  });

  it.each([
    ['1.6', oldest],
    ['2.2', middle],
  ])('reads the same story from %s as from 3.1', (_, item) => {
    expect(article(item)).toEqual(article(latest));
  });

  it('reads an item that mixes the spellings of releases', () => {
    const mixed = {
      ...latest,
      versionCreated: undefined,
      versioncreated: latest['versionCreated'],
    };
    expect(article(mixed)).toEqual(article(latest));
  });

  it('tells where each field was read, also in bytes', () => {
    const text = JSON.stringify({
      uri: 'urn:é',
      language: 'en',
      headline: 'Åpning',
      byline: 'Kari Eksempel',
    });
    const [origins = {}] = parse(text, { format: 'ninjs', origins: true }).origins ?? [];
    const at = (path: string): string | undefined => {
      const range = origins[path];
      return range && text.slice(range.start.offset, range.end.offset);
    };
    expect(at('headline')).toBe('"Åpning"');
    expect(at('bylines[0]')).toBe('"Kari Eksempel"');
    const bytes = new TextEncoder().encode(text);
    const [inBytes = {}] = parse(bytes, { format: 'ninjs', origins: true }).origins ?? [];
    const { start, end } = inBytes['headline'] ?? {};
    expect(new TextDecoder().decode(bytes.subarray(start?.offset, end?.offset))).toBe('"Åpning"');
  });

  it('says that a dateline and a sign-off were read from the text', () => {
    const { origins = [] } = read(latest, { origins: true });
    expect(origins[0]?.['dateline']).toEqual(origins[0]?.['body']);
    expect(origins[0]?.['credits']).toEqual(origins[0]?.['body']);
  });
});

describe('the headline of an item', () => {
  it.each([
    [
      'the one of role main',
      [
        { role: 'short', value: 'B' },
        { role: 'main', value: 'A' },
      ],
    ],
    ['the one without a role', [{ role: 'short', value: 'B' }, { value: 'A' }]],
    [
      'the first',
      [
        { role: 'long', value: 'A' },
        { role: 'short', value: 'B' },
      ],
    ],
  ])('is %s', (_, headlines) => {
    const { headline, alternativeHeadlines } = article({ headlines });
    expect([headline, alternativeHeadlines]).toEqual(['A', ['B']]);
  });

  it('is free of markup, on one line', () => {
    expect(article({ headline: '<b>Chess</b> &amp;\n books' }).headline).toBe('Chess & books');
  });

  it('is the title where there is none, which stays in extra', () => {
    const { headline, extra } = article({ title: 'Library' });
    expect([headline, extra]).toEqual(['Library', { title: 'Library' }]);
  });

  it('is empty, with a warning, where there is no title either', () => {
    const result = read({ uri: 'urn:x:1', language: 'en' });
    expect(result.articles[0]?.headline).toBe('');
    expect(codes(result)).toEqual(['headline/missing']);
  });

  it('keeps the roles that mean nothing to the model', () => {
    expect(article({ headline: 'A', headline_short: 'B' }).extra).toEqual({
      headlines: [{ value: 'B', role: 'short' }],
    });
  });
});

describe('the body of an item', () => {
  const plain = { contentType: 'text/plain', value: 'One.\n\nTwo.' };

  it('comes from the text that keeps most of the markup', () => {
    const bodies = [plain, { contentType: 'text/html', value: '<p>One.</p><p><b>Two.</b></p>' }];
    const result = read({ uri: 'urn:x:1', language: 'en', headline: 'H', bodies });
    expect(result.articles[0]?.body[1]).toMatchObject({ children: [{ type: 'strong' }] });
    expect(codes(result)).toEqual([]);
  });

  it('is said to have another form where that tells something else', () => {
    const bodies = [plain, { role: 'script', contentType: 'text/plain', value: 'Anchor: hello.' }];
    expect(codes(read({ uri: 'urn:x:1', language: 'en', headline: 'H', bodies }))).toEqual([
      'ninjs/other-body',
    ]);
  });

  it.each([
    ['HTML under a plain label', { body_text: '<p>One.</p>' }],
    ['XHTML', { body_xhtml: '<p>One.</p>' }],
    ['HTML without a type', { bodies: [{ value: '<section><p>One.</p></section>' }] }],
    ['a wrong type', { bodies: [{ contentType: 'body_xhtml', value: '<p>One.</p>' }] }],
    [
      'NITF',
      {
        bodies: [
          {
            role: 'nitf',
            value:
              '<nitf><head><title>T</title></head><body><body.content><p>One.</p></body.content></body></nitf>',
          },
        ],
      },
    ],
    ['plain text', { body_main: 'One.' }],
  ])('is read from %s', (_, item) => {
    expect(article({ headline: 'H', ...item }).body).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'One.' }] },
    ]);
  });

  it('loses its first line where that is the headline once more', () => {
    const { body } = article({
      headline: 'Library opens',
      body_html: '<h1>Library opens</h1><p>One.</p>',
    });
    expect(body).toHaveLength(1);
  });

  it('reports what its markup lost', () => {
    const item = {
      uri: 'urn:x:1',
      language: 'en',
      headline: 'H',
      body_html: '<p><a href="javascript:x">One</a></p>',
    };
    const found = read(item).diagnostics.find(({ code }) => code.startsWith('markup/'));
    expect(found?.range?.start.offset).toBe(JSON.stringify(item).indexOf('"<p>'));
  });
});

describe('the origin of a story', () => {
  it('is the place that the item names where its text has no dateline', () => {
    expect(article({ headline: 'H', located: 'Springfield, Ill.' }).dateline).toMatchObject({
      text: 'Springfield, Ill.',
      places: [{ name: 'Springfield', regionCode: 'US-IL', country: 'US' }],
      agencies: [],
    });
  });

  it('keeps a place that is another than that of the dateline', () => {
    const item = {
      headline: 'H',
      located: 'Oslo',
      body_text: 'BERGEN, Norway (AP) - A library opened.',
    };
    expect(article(item).dateline?.places[0]?.name).toBe('Bergen');
    expect(article(item).extra).toEqual({ located: 'Oslo' });
  });

  it('gives a dateline without a place the one that the item names', () => {
    const item = { headline: 'H', located: 'Oslo', body_text: '(Reuters) - A library opened.' };
    expect(article(item).dateline).toMatchObject({ text: '(Reuters)', places: [{ name: 'Oslo' }] });
  });

  it('is the byline that stands in the text alone', () => {
    const item = { headline: 'H', body_html: '<p>By Kari Eksempel</p><p>A library opened.</p>' };
    expect(article(item).bylines[0]?.people[0]?.name).toBe('Kari Eksempel');
    expect(article(item).body).toHaveLength(1);
  });

  it('keeps a byline that is no name as it is printed', () => {
    expect(article({ headline: 'H', byline: '***' }).bylines).toEqual([
      { text: '***', people: [], role: 'author' },
    ]);
  });

  it('gives the sender by the agency of the dateline', () => {
    const item = { headline: 'H', body_text: 'BERGEN, Norway (AP) - A library opened.' };
    expect(article(item).provider).toMatchObject({ name: 'Associated Press' });
    expect(article({ headline: 'H' }, { provider: 'tass' }).provider).toMatchObject({
      name: 'TASS',
    });
  });
});

describe('times and values', () => {
  it('get the zone of the option, with a note', () => {
    const item = {
      uri: 'urn:x:1',
      language: 'en',
      headline: 'H',
      embargoed: '2023-09-26T14:00:00',
    };
    const result = read(item, { timeZone: 'Asia/Baku' });
    expect(result.articles[0]?.embargoedUntil).toBe('2023-09-26T14:00:00+04:00');
    expect(codes(result)).toEqual(['time/zone-inferred']);
  });

  it('are left out and kept in extra where they have no zone', () => {
    const result = read({
      uri: 'urn:x:1',
      language: 'en',
      headline: 'H',
      versioncreated: '2023-09-26T14:00:00',
    });
    expect(result.articles[0]).not.toHaveProperty('modifiedAt');
    expect(result.articles[0]?.extra).toEqual({ versionCreated: '2023-09-26T14:00:00' });
    expect(codes(result)).toEqual(['time/no-zone']);
  });

  it.each([
    ['urgency', 0],
    ['urgency', 'high'],
    ['pubstatus', 'commissioned'],
    ['language', 'English, mostly'],
    ['slugline', { en: 'Chess' }],
  ])('are reported and kept where %s is %j', (name, value) => {
    const result = read({ uri: 'urn:x:1', language: 'en', headline: 'H', [name]: value });
    expect(codes(result)).toContain('ninjs/unknown-value');
    expect(Object.values(result.articles[0]?.extra ?? {})).toEqual([value]);
  });

  it.each(['cancelled', 'killed', 'stat:canceled', 'Canceled'])(
    'takes %s for canceled',
    (pubstatus) => {
      expect(article({ headline: 'H', pubstatus }).status).toBe('canceled');
    },
  );
});

describe('media and other items', () => {
  const rendition = {
    href: 'https://img.example/1.jpg',
    mimetype: 'image/jpeg',
    width: 10,
    height: 10,
  };

  it('make a picture that is the item itself the first of its media', () => {
    const { media, abstract } = article({
      type: 'picture',
      headline: 'Players',
      description_text: 'Players at a board',
      renditions: { main: rendition },
    });
    expect(abstract).toBeUndefined();
    expect(media).toMatchObject([
      {
        id: 'urn:x:1',
        type: 'picture',
        caption: 'Players at a board',
        renditions: [{ name: 'main' }],
      },
    ]);
  });

  it.each([
    ['video', { a: { href: 'a.jpg' }, b: { href: 'b.mp4?x=1' } }],
    ['audio', { a: { href: 'a', mimetype: 'audio/mpeg' } }],
    ['picture', { a: { href: 'a.JPG' } }],
  ])('are told to be a %s by their files', (type, renditions) => {
    expect(
      article({ headline: 'H', associations: { one: { uri: 'u', renditions } } }).media,
    ).toMatchObject([{ type }]);
  });

  it('leave a file out that no page may link to, and keep it in extra', () => {
    const renditions = { a: { href: 'javascript:x' }, b: rendition };
    const { media, extra } = article({
      headline: 'H',
      associations: { one: { uri: 'u', type: 'picture', renditions } },
    });
    expect(media[0]?.renditions).toHaveLength(1);
    expect(extra).toMatchObject({
      associations: [{ renditions: [{ name: 'a', href: 'javascript:x' }] }],
    });
  });

  it('take other items for related ones', () => {
    const associations = [
      {
        name: 'more',
        rel: 'seeAlso',
        uri: 'urn:x:2',
        type: 'text',
        headlines: [{ value: 'More' }],
      },
    ];
    expect(article({ headlines: [{ value: 'H' }], associations }).related).toEqual([
      { id: 'urn:x:2', headline: 'More', rel: 'seeAlso' },
    ]);
  });

  it('take a line that is more than names for credit and creators', () => {
    const one = { uri: 'u', type: 'picture', byline: 'Kari Eksempel/TT' };
    expect(article({ headline: 'H', associations: { one } }).media).toMatchObject([
      { credit: 'Kari Eksempel/TT', creators: [{ name: 'Kari Eksempel' }] },
    ]);
  });
});

describe('concepts', () => {
  it.each([
    ['a QCode', { code: 'medtop:20001154' }, 'http://cv.iptc.org/newscodes/mediatopic/20001154'],
    [
      'an alias as scheme',
      { scheme: 'mediatopic', code: '20001154' },
      'http://cv.iptc.org/newscodes/mediatopic/20001154',
    ],
    [
      'a scheme without its slash',
      { scheme: 'http://x.example/s', code: '7' },
      'http://x.example/s/7',
    ],
    ['a URI as code', { code: 'http://x.example/7' }, 'http://x.example/7'],
    [
      'a Media Topic without scheme',
      { code: '20001154' },
      'http://cv.iptc.org/newscodes/mediatopic/20001154',
    ],
    [
      'a Subject Code without scheme',
      { literal: '15000000' },
      'http://cv.iptc.org/newscodes/subjectcode/15000000',
    ],
    ['a URI as literal', { literal: 'http://x.example/7' }, 'http://x.example/7'],
    ['a code that no scheme has', { code: 'x-7' }, 'x-7'],
  ])('are resolved from %s', (_, entry, uri) => {
    expect(article({ headline: 'H', subject: [entry] }).subjects).toEqual([{ uri, sameAs: [] }]);
  });

  it('keep a literal that says more than name and URI', () => {
    const { subjects, extra } = article({
      headline: 'H',
      subjects: [{ name: 'National', literal: 'a' }],
    });
    expect(subjects).toEqual([{ name: 'National', sameAs: [] }]);
    expect(extra).toEqual({ subjects: [{ name: 'National', literal: 'a' }] });
  });

  it('are read where a lone one has no list around it, or is its name alone', () => {
    const { events, subjects } = article({
      headline: 'H',
      events: { name: 'Marathon' },
      subjects: ['chess'],
    });
    expect([events[0]?.name, subjects[0]?.name]).toEqual(['Marathon', 'chess']);
  });

  it('keep GeoJSON that says more than a point', () => {
    const geoJSON = { type: 'Point', coordinates: [10, 60, 5] };
    const { places, extra } = article({ headline: 'H', places: [{ name: 'Peak', geoJSON }] });
    expect(places[0]?.position).toEqual({ latitude: 60, longitude: 10 });
    expect(extra).toEqual({ places: [{ name: 'Peak', geoJSON }] });
  });

  it('take the point of a feature', () => {
    const geometry = { type: 'Point', coordinates: [10, 60] };
    const place = {
      name: 'Peak',
      geometry_geojson: { type: 'Feature', properties: null, geometry },
    };
    expect(article({ headline: 'H', place: [place] }).places[0]?.position).toEqual({
      latitude: 60,
      longitude: 10,
    });
  });
});
