import { describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../src/model/index.js';
import { toJsonLd, type ToJsonLdOptions } from '../../src/structured-data/index.js';
import { article, paragraphs } from './article.js';

const page = 'https://news.example/2026/library';
const publisher = { name: 'Example News', url: 'https://news.example/' };
const published = '2026-09-14T08:30:00+02:00';

const write = (parts: Partial<ArticleInput>, options: ToJsonLdOptions = {}) =>
  toJsonLd(article(parts), { url: page, publisher, ...options });

describe('the type of an article', () => {
  it.each<[string, unknown]>([
    ['Current', 'NewsArticle'],
    ['Feature', 'NewsArticle'],
    ['Opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['guest commentary', ['NewsArticle', 'OpinionNewsArticle']],
    ['News Analysis', ['NewsArticle', 'AnalysisNewsArticle']],
    ['Side bar and supporting information', ['NewsArticle', 'BackgroundNewsArticle']],
    ['Review', ['NewsArticle', 'ReviewNewsArticle']],
    ['Film review', ['NewsArticle', 'ReviewNewsArticle']],
    ['Year in Review', 'NewsArticle'],
    ['Reportage', ['NewsArticle', 'ReportageNewsArticle']],
    ['http://cv.iptc.org/newscodes/genre/Opinion', ['NewsArticle', 'OpinionNewsArticle']],
    ['Sponsored_Content', 'AdvertiserContentArticle'],
    ['Paid post', 'AdvertiserContentArticle'],
    ['Anzeige', 'AdvertiserContentArticle'],
    ['На правах рекламы', 'AdvertiserContentArticle'],
    ['Public affairs', 'NewsArticle'],
    ['Satire', 'SatiricalArticle'],
    ['Live blog', 'LiveBlogPosting'],
    ['Newsletter', 'NewsArticle'],
  ])('of the genre %s is %j', (genre, type) => {
    expect(write({ genres: [genre] })['@type']).toEqual(type);
  });

  it('is read from the genre’s URI where its name says nothing', () => {
    const genre = { name: 'Meningsytring', uri: 'http://cv.iptc.org/newscodes/genre/Opinion' };
    expect(write({ genres: [genre] })['@type']).toEqual(['NewsArticle', 'OpinionNewsArticle']);
  });

  it('holds every subtype that the genres name', () => {
    const types = write({ genres: ['Analysis', 'Opinion'] })['@type'];
    expect(types).toEqual(['NewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle']);
  });

  it('keeps sponsored copy out of NewsArticle whatever else it is', () => {
    expect(write({ genres: ['Opinion', 'Sponsored'] })['@type']).toBe('AdvertiserContentArticle');
  });

  it('is a live blog’s where the article has entries', () => {
    expect(write({ liveUpdates: [{ id: '1' }] })['@type']).toBe('LiveBlogPosting');
  });

  it('is the one asked for, with its base before it', () => {
    expect(write({ genres: ['Opinion'] }, { type: 'Report' })['@type']).toBe('Report');
    expect(write({}, { type: 'BackgroundNewsArticle' })['@type']).toEqual([
      'NewsArticle',
      'BackgroundNewsArticle',
    ]);
  });
});

describe('headline and texts', () => {
  it('stand on one line, without controls, in NFC', () => {
    expect(write({ headline: ' Cafe\u0301\u0007 \n opens ' }).headline).toBe('Café opens');
  });

  it('are whole, however long', () => {
    const headline = 'word '.repeat(60).trim();
    expect(write({ headline }).headline).toBe(headline);
  });

  it('leave out a headline that is none', () => {
    expect(write({ headline: ' ' })).not.toHaveProperty('headline');
  });

  it('give the line under the headline and other headlines as alternatives, each once', () => {
    const { alternativeHeadline } = write({
      headline: 'Library opens',
      subheadline: 'Four years of work',
      alternativeHeadlines: ['Library opens', 'Four years of work', 'Open at last'],
    });
    expect(alternativeHeadline).toEqual(['Four years of work', 'Open at last']);
  });

  it('hold the paragraphs of the body, and the count of its words where somebody gives it', () => {
    const body = paragraphs('The library opened.', 'Everybody came.');
    expect(write({ body }).articleBody).toBe('The library opened.\n\nEverybody came.');
    expect(write({ body })).not.toHaveProperty('wordCount');
    expect(write({ body }, { wordCount: 5 }).wordCount).toBe(5);
    expect(() => write({ body }, { wordCount: 4.5 })).toThrow(/wordCount to be an integer/);
  });

  it('hold no body behind a wall, unless asked for', () => {
    const locked = { access: { free: false }, body: paragraphs('Text.') };
    expect(write(locked)).not.toHaveProperty('articleBody');
    expect(write(locked, { articleBody: true }).articleBody).toBe('Text.');
    expect(write({ body: paragraphs('Text.') }, { articleBody: false })).not.toHaveProperty(
      'articleBody',
    );
  });
});

describe('authors', () => {
  it('are one node each, in the order of the byline', () => {
    const { author } = write({ bylines: [{ people: ['Zoe Eksempel', 'Ali Example'] }] });
    expect(author).toEqual([
      { '@type': 'Person', name: 'Zoe Eksempel' },
      { '@type': 'Person', name: 'Ali Example' },
    ]);
  });

  it('have nothing but the name in their name', () => {
    const { author } = write({
      bylines: [
        {
          people: [
            {
              name: 'Kari Eksempel',
              honorificPrefix: 'Dr.',
              honorificSuffix: 'PhD',
              jobTitle: 'Director',
              affiliation: 'Example Library Trust',
              place: { name: 'Bergen', country: 'NO' },
              email: 'kari@news.example',
              uri: 'https://news.example/by/kari',
              sameAs: ['https://social.example/@kari', 'urn:x:1'],
            },
          ],
        },
      ],
    });
    expect(author).toEqual([
      {
        '@type': 'Person',
        name: 'Kari Eksempel',
        honorificPrefix: 'Dr.',
        honorificSuffix: 'PhD',
        jobTitle: 'Director',
        affiliation: { '@type': 'Organization', name: 'Example Library Trust' },
        workLocation: {
          '@type': 'Place',
          name: 'Bergen',
          address: { '@type': 'PostalAddress', addressLocality: 'Bergen', addressCountry: 'NO' },
        },
        email: 'kari@news.example',
        url: 'https://news.example/by/kari',
        sameAs: 'https://social.example/@kari',
      },
    ]);
  });

  it('keep an agency’s own identifier, and no runnable link', () => {
    const people = [
      { name: 'Kari Eksempel', uri: 'urn:example:person:7' },
      { name: 'Ola Eksempel', uri: 'javascript:alert(1)' },
    ];
    expect(write({ bylines: [{ people }] }).author).toEqual([
      { '@type': 'Person', name: 'Kari Eksempel', identifier: 'urn:example:person:7' },
      { '@type': 'Person', name: 'Ola Eksempel' },
    ]);
  });

  it('are kept apart when two of one name have pages of their own', () => {
    const uri = (n: number) => `https://news.example/by/${String(n)}`;
    const people = [1, 2, 2].map((n) => ({ name: 'Kari Eksempel', uri: uri(n) }));
    expect(write({ bylines: [{ people }] }).author).toHaveLength(2);
  });

  it('are an organization where the byline is one of staff', () => {
    expect(write({ bylines: [{ organization: 'Example Press' }] }).author).toEqual([
      { '@type': 'Organization', name: 'Example Press' },
    ]);
  });

  it.each<[Partial<ArticleInput>, unknown]>([
    [
      {
        provider: { name: 'Example Press', uri: 'https://press.example/' },
        dateline: { text: 'BERGEN (EP)', agencies: ['EP'] },
      },
      { '@type': 'Organization', name: 'Example Press', url: 'https://press.example/' },
    ],
    [
      { dateline: { text: 'BERGEN (EP)', agencies: ['EP'] } },
      { '@type': 'Organization', name: 'EP' },
    ],
    [{}, { '@type': 'NewsMediaOrganization', name: 'Example News', url: 'https://news.example/' }],
  ])('are, without a byline, the agency or else the publisher: %#', (parts, expected) => {
    expect(write(parts).author).toEqual([expected]);
  });

  it('are nobody where nobody is known', () => {
    expect(toJsonLd(article())).not.toHaveProperty('author');
  });

  it('are told from editors, helpers and translators', () => {
    const jsonLd = write({
      bylines: [
        { people: ['Kari Eksempel', { name: 'Foto Graf', role: 'photographer' }] },
        { people: ['Trans Lator'], role: 'translator' },
        { people: ['Inter Viewer'], role: 'interviewer' },
      ],
      credits: [
        { people: ['Edi Tor'], role: 'editor' },
        { people: ['Help Er', 'Kari Eksempel'] },
        { people: ['Com Piler'], role: 'compiler' },
      ],
    });
    const names = (nodes: unknown) => [nodes].flat().map((node) => (node as { name: string }).name);
    expect(names(jsonLd.author)).toEqual(['Kari Eksempel', 'Inter Viewer']);
    expect(names(jsonLd.editor)).toEqual(['Edi Tor']);
    expect(names(jsonLd.contributor)).toEqual(['Foto Graf', 'Help Er', 'Com Piler']);
    expect(names(jsonLd.translator)).toEqual(['Trans Lator']);
  });

  it('count an organization that edited as a contributor, since an editor is a person', () => {
    const jsonLd = write({ bylines: [{ organization: 'Example Desk', role: 'editor' }] });
    expect(jsonLd).not.toHaveProperty('editor');
    expect(jsonLd.contributor).toEqual({ '@type': 'Organization', name: 'Example Desk' });
  });
});

describe('dates', () => {
  const later = '2026-09-14T12:00:00+02:00';
  const earlier = '2026-09-14T07:00:00+02:00';

  it.each<[string, Partial<ArticleInput>, (string | undefined)[]]>([
    [
      'as they are',
      { createdAt: earlier, publishedAt: published, modifiedAt: later },
      [earlier, published, later],
    ],
    [
      'without a change where nothing changed',
      { publishedAt: published, modifiedAt: published },
      [undefined, published, undefined],
    ],
    [
      'without a change before the publication',
      { publishedAt: published, modifiedAt: earlier },
      [undefined, published, undefined],
    ],
    [
      'without a making after the publication',
      { createdAt: later, publishedAt: published },
      [undefined, published, undefined],
    ],
    [
      'without a change since the making',
      { createdAt: earlier, modifiedAt: earlier },
      [earlier, undefined, undefined],
    ],
    ['with the version’s time alone', { modifiedAt: later }, [undefined, undefined, later]],
    [
      'with a correction as a change',
      { publishedAt: published, corrections: [{ text: 'x', publishedAt: later }] },
      [undefined, published, later],
    ],
    [
      'by the instant and not by the clock',
      { publishedAt: published, modifiedAt: '2026-09-14T06:45:00Z' },
      [undefined, published, '2026-09-14T06:45:00Z'],
    ],
    [
      'as a day where no more is known',
      { publishedAt: '2026-09-14', createdAt: '2026-09-14T07:00:00Z' },
      ['2026-09-14T07:00:00Z', '2026-09-14', undefined],
    ],
    [
      'without a change of the day of publication',
      { publishedAt: '2026-09-14', modifiedAt: '2026-09-14T23:00:00Z' },
      [undefined, '2026-09-14', undefined],
    ],
    [
      'with a change of another day',
      { publishedAt: '2026-09-14', modifiedAt: '2026-09-15T00:00:00Z' },
      [undefined, '2026-09-14', '2026-09-15T00:00:00Z'],
    ],
    [
      'without a 60th second',
      { publishedAt: '2016-12-31T23:59:60Z' },
      [undefined, '2016-12-31T23:59:59Z', undefined],
    ],
  ])('stand %s', (_, parts, [dateCreated, datePublished, dateModified]) => {
    const jsonLd = write(parts);
    expect([jsonLd.dateCreated, jsonLd.datePublished, jsonLd.dateModified]).toEqual([
      dateCreated,
      datePublished,
      dateModified,
    ]);
  });

  it('of a live blog begin at an instant or are silent', () => {
    const blog = { liveUpdates: [{ id: '1', headline: 'Doors open' }] };
    expect(write({ ...blog, publishedAt: published }).coverageStartTime).toBe(published);
    expect(write({ ...blog, publishedAt: '2026-09-14' })).not.toHaveProperty('coverageStartTime');
  });

  it('are not made of a dateline’s day', () => {
    const jsonLd = write({ dateline: { text: 'BERGEN, Sept 14', date: '2026-09-14' } });
    expect(jsonLd).not.toHaveProperty('datePublished');
    expect(jsonLd.dateline).toBe('BERGEN, Sept 14');
  });

  it('tell when the article expires', () => {
    expect(write({ expiresAt: later }).expires).toBe(later);
  });
});

describe('dateline and places', () => {
  const dateline = {
    text: 'SPRINGFIELD, Ill. (EP)',
    agencies: ['EP'],
    places: [
      {
        name: 'Springfield',
        regionCode: 'US-IL',
        country: 'US',
        position: { latitude: 39.8, longitude: -89.65 },
        uri: 'https://www.wikidata.org/entity/Q28515',
      },
    ],
  };

  it('give the place of filing as a place, and nothing as the place of the events', () => {
    const jsonLd = write({ dateline });
    expect(jsonLd.dateline).toBe('SPRINGFIELD, Ill.');
    expect(jsonLd.locationCreated).toEqual({
      '@type': 'Place',
      name: 'Springfield',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Springfield',
        addressRegion: 'IL',
        addressCountry: 'US',
      },
      geo: { '@type': 'GeoCoordinates', latitude: 39.8, longitude: -89.65 },
      sameAs: 'https://www.wikidata.org/entity/Q28515',
    });
    expect(jsonLd).not.toHaveProperty('contentLocation');
  });

  it('have no dateline on a live blog or an advertisement, which schema.org gives none', () => {
    expect(write({ dateline, genres: ['Live blog'] })).not.toHaveProperty('dateline');
    expect(write({ dateline, genres: ['Sponsored'] })).not.toHaveProperty('dateline');
    expect(write({ dateline, genres: ['Opinion'] })).toHaveProperty('dateline');
  });

  it('make several places a list', () => {
    const places = ['Oslo', 'Bergen'];
    const { locationCreated } = write({ dateline: { text: 'OSLO/BERGEN', places } });
    expect(locationCreated).toMatchObject([{ name: 'Oslo' }, { name: 'Bergen' }]);
  });
});

describe('media', () => {
  const file = (name: string, width: number, height: number) => ({
    href: `https://img.example/${name}`,
    width,
    height,
  });

  it('are a node for each file, with what is said of the rights', () => {
    const { image } = write({
      media: [
        {
          type: 'picture',
          caption: 'The reading room.',
          alternativeText: 'A room full of people',
          credit: 'Example Press/Foto Graf',
          creators: ['Foto Graf'],
          rights: {
            holder: 'Example Press',
            notice: '© 2026',
            usageTerms: 'https://press.example/licence',
          },
          digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
          renditions: [
            { ...file('wide.jpg', 1600, 900), contentType: 'image/jpeg' },
            file('square.jpg', 1200, 1200),
            file('thumb.jpg', 120, 120),
          ],
        },
      ],
    });
    expect(image?.map((node) => node.contentUrl)).toEqual([
      'https://img.example/wide.jpg',
      'https://img.example/square.jpg',
    ]);
    expect(image?.[0]).toEqual({
      '@type': 'ImageObject',
      '@id': 'https://img.example/wide.jpg',
      description: 'A room full of people',
      caption: 'The reading room.',
      contentUrl: 'https://img.example/wide.jpg',
      width: 1600,
      height: 900,
      encodingFormat: 'image/jpeg',
      creator: { '@type': 'Person', name: 'Foto Graf' },
      creditText: 'Example Press/Foto Graf',
      copyrightHolder: { '@type': 'Organization', name: 'Example Press' },
      copyrightNotice: '© 2026',
      license: 'https://press.example/licence',
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    });
  });

  it('hold a thumbnail where there is nothing larger', () => {
    expect(
      write({ media: [{ type: 'picture', renditions: [file('thumb.jpg', 120, 120)] }] }).image,
    ).toHaveLength(1);
  });

  it('have relative links made absolute, and runnable ones left out', () => {
    const renditions = [{ href: '/a.jpg' }, { href: 'mailto:desk@news.example' }];
    const { image } = write({ media: [{ type: 'picture', renditions }] });
    expect(image?.map((node) => node.contentUrl)).toEqual(['https://news.example/a.jpg']);
  });

  it('tell videos with their still, and sounds', () => {
    const jsonLd = write({
      media: [
        {
          type: 'video',
          headline: 'The opening',
          renditions: [
            { href: 'https://img.example/v.mp4', contentType: 'video/mp4', duration: 75 },
            { href: 'https://img.example/v.jpg', contentType: 'image/jpeg' },
          ],
        },
        { type: 'audio', renditions: [{ href: 'https://img.example/a.mp3' }] },
      ],
    });
    expect(jsonLd.video).toMatchObject({
      '@type': 'VideoObject',
      name: 'The opening',
      duration: 'PT75S',
      thumbnailUrl: 'https://img.example/v.jpg',
    });
    expect(jsonLd.audio).toMatchObject({
      '@type': 'AudioObject',
      contentUrl: 'https://img.example/a.mp3',
    });
  });

  it('are the pictures in the text where the article names none', () => {
    const figure = {
      type: 'figure' as const,
      kind: 'picture' as const,
      url: 'https://img.example/f.jpg',
      credit: 'Foto Graf',
      children: [],
    };
    expect(write({ body: [figure] }).image).toMatchObject([
      { contentUrl: 'https://img.example/f.jpg', creditText: 'Foto Graf' },
    ]);
  });
});

describe('the publisher', () => {
  it('is a news organization with the pages of its policies', () => {
    const jsonLd = write(
      {},
      {
        publisher: {
          ...publisher,
          logo: '/logo.png',
          masthead: '/masthead',
          ethicsPolicy: 'https://news.example/ethics',
          sameAs: ['https://social.example/news'],
        },
      },
    );
    expect(jsonLd.publisher).toEqual({
      '@type': 'NewsMediaOrganization',
      name: 'Example News',
      url: 'https://news.example/',
      logo: { '@type': 'ImageObject', url: 'https://news.example/logo.png' },
      sameAs: 'https://social.example/news',
      ethicsPolicy: 'https://news.example/ethics',
      masthead: 'https://news.example/masthead',
    });
  });

  it('may be given by its name, or by the article', () => {
    expect(write({}, { publisher: 'Example News' }).publisher?.name).toBe('Example News');
    expect(toJsonLd(article({ publisher: 'Example Daily' })).publisher?.name).toBe('Example Daily');
  });
});

describe('agency copy', () => {
  const copy = {
    id: 'urn:newsml:press.example:20260914:1',
    version: 3,
    url: 'https://press.example/a/1',
    provider: { name: 'Example Press', uri: 'https://press.example/' },
    rights: {
      holder: 'Example Press Ltd',
      notice: '(c) 2026 Example Press',
      usageTerms: 'For subscribers only',
      year: 2026,
    },
    identifiers: [
      { value: 'urn:newsml:press.example:20260914:1' },
      { value: '0042', role: 'sequence' },
    ],
  };

  it('names the agency, its item and the rights beside whoever runs the page', () => {
    expect(write(copy)).toMatchObject({
      url: page,
      identifier: [copy.id, { '@type': 'PropertyValue', propertyID: 'sequence', value: '0042' }],
      version: '3',
      publisher: { name: 'Example News' },
      sourceOrganization: {
        '@type': 'Organization',
        name: 'Example Press',
        url: 'https://press.example/',
      },
      isBasedOn: { '@type': 'CreativeWork', '@id': copy.id, url: 'https://press.example/a/1' },
      creditText: 'Example Press',
      copyrightHolder: { '@type': 'Organization', name: 'Example Press Ltd' },
      copyrightYear: 2026,
      copyrightNotice: '(c) 2026 Example Press',
    });
  });

  it('is based on nothing on the agency’s own page', () => {
    expect(write(copy, { publisher: 'Example Press' })).not.toHaveProperty('isBasedOn');
  });

  it('gives usage terms only where they are a page', () => {
    expect(write(copy)).not.toHaveProperty('usageInfo');
    expect(write({ rights: { usageTerms: 'https://press.example/terms' } }).usageInfo).toBe(
      'https://press.example/terms',
    );
  });

  it('names all agencies of a composite dateline', () => {
    const dateline = { text: 'San Diego (aaa/bbb)', agencies: ['aaa', 'bbb'] };
    const { creditText, sourceOrganization } = write({ dateline, provider: 'bbb' });
    expect(sourceOrganization).toMatchObject([{ name: 'bbb' }, { name: 'aaa' }]);
    expect(creditText).toBe('bbb/aaa');
  });

  it('tells the works it translates, stems from or cites', () => {
    const jsonLd = write({
      related: [
        { rel: 'irel:translatedFrom', id: 'urn:example:az:1', headline: 'Kitabxana açılır' },
        { rel: 'derivedFrom', url: 'https://press.example/a/0' },
        { rel: 'cites', url: 'https://council.example/report' },
        { rel: 'seeAlso', url: 'https://news.example/b' },
      ],
    });
    expect(jsonLd.translationOfWork).toEqual({
      '@type': 'CreativeWork',
      '@id': 'urn:example:az:1',
      headline: 'Kitabxana açılır',
    });
    expect(jsonLd.isBasedOn).toEqual({ '@type': 'CreativeWork', url: 'https://press.example/a/0' });
    expect(jsonLd.citation).toEqual({
      '@type': 'CreativeWork',
      url: 'https://council.example/report',
    });
    expect(JSON.stringify(jsonLd)).not.toContain('news.example/b');
  });
});

describe('subjects', () => {
  it('are things, told apart by what the story is about and what it mentions', () => {
    const jsonLd = write({
      subjects: [{ name: 'libraries', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000007' }],
      people: ['Kari Eksempel'],
      organizations: [
        { name: 'Example Council', rel: 'about', sameAs: ['https://www.wikidata.org/entity/Q1'] },
      ],
      events: [{ name: 'Opening Day' }],
      places: [{ name: 'Bergen', country: 'NO', rel: 'about' }, 'Oslo'],
    });
    expect(jsonLd.about).toEqual([
      {
        '@type': 'Thing',
        '@id': 'http://cv.iptc.org/newscodes/mediatopic/20000007',
        name: 'libraries',
      },
      { '@type': 'Event', name: 'Opening Day' },
      {
        '@type': 'Organization',
        name: 'Example Council',
        sameAs: 'https://www.wikidata.org/entity/Q1',
      },
      {
        '@type': 'Place',
        name: 'Bergen',
        address: { '@type': 'PostalAddress', addressCountry: 'NO' },
      },
    ]);
    expect(jsonLd.mentions).toEqual([
      { '@type': 'Person', name: 'Kari Eksempel' },
      { '@type': 'Place', name: 'Oslo' },
    ]);
    expect(jsonLd.contentLocation).toMatchObject({ name: 'Bergen' });
  });

  it('give keywords once each, and no slugline among them', () => {
    const keywords = ['library', 'chess', 'library', 'Norway-library/'];
    expect(write({ keywords, slugline: 'Norway-library/' }).keywords).toEqual(['library', 'chess']);
  });

  it('give section, genre and language', () => {
    const genres = ['Feature', { uri: 'http://cv.iptc.org/newscodes/genre/Current' }];
    expect(write({ section: 'Culture', genres, language: 'pt-BR' })).toMatchObject({
      articleSection: 'Culture',
      genre: ['Feature', 'http://cv.iptc.org/newscodes/genre/Current'],
      inLanguage: 'pt-BR',
    });
  });
});

describe('access, corrections and live blogs', () => {
  it('tells what is behind the wall, by class', () => {
    const jsonLd = write({ access: { free: false, parts: [{ cssSelector: '.wall' }] } });
    expect(jsonLd.isAccessibleForFree).toBe(false);
    expect(jsonLd.hasPart).toEqual({
      '@type': 'WebPageElement',
      isAccessibleForFree: false,
      cssSelector: '.wall',
    });
  });

  it('names no locked part of a free article', () => {
    const jsonLd = write({ access: { free: true, parts: [{ cssSelector: '.wall' }] } });
    expect(jsonLd.isAccessibleForFree).toBe(true);
    expect(jsonLd).not.toHaveProperty('hasPart');
  });

  it('tells a correction with its time', () => {
    expect(
      write({
        corrections: [{ text: 'An earlier version misspelled a name.', publishedAt: published }],
      }).correction,
    ).toEqual({
      '@type': 'CorrectionComment',
      text: 'An earlier version misspelled a name.',
      datePublished: published,
    });
  });

  it('gives the entries of a live blog, the newest first', () => {
    const at = (hour: number) => `2026-09-14T${String(hour).padStart(2, '0')}:00:00+02:00`;
    const jsonLd = write({
      publishedAt: at(8),
      liveUpdates: [
        {
          id: 'u1',
          headline: 'Doors open',
          publishedAt: at(9),
          body: paragraphs('They came.'),
          bylines: [{ people: ['Kari Eksempel'] }],
        },
        { id: 'u0', headline: 'Soon' },
        { id: 'u2', headline: 'First game', publishedAt: at(10) },
      ],
    });
    expect(jsonLd.coverageStartTime).toBe(at(8));
    expect(jsonLd.dateModified).toBe(at(10));
    expect([jsonLd.liveBlogUpdate].flat().map((update) => update?.headline)).toEqual([
      'First game',
      'Doors open',
      'Soon',
    ]);
    expect([jsonLd.liveBlogUpdate].flat()[1]).toEqual({
      '@type': 'BlogPosting',
      '@id': `${page}#u1`,
      headline: 'Doors open',
      url: `${page}#u1`,
      datePublished: at(9),
      author: [{ '@type': 'Person', name: 'Kari Eksempel' }],
      articleBody: 'They came.',
    });
  });
});

describe('what the article itself does not hold', () => {
  it('comes by the options: reading aloud, how it was made, where it stood in print', () => {
    const print = { edition: 'Late', section: 'A', page: 'A5', column: '2' };
    const options = {
      speakable: ['.headline', '.lead'],
      backstory: 'Reported over two weeks.',
      print,
    };
    expect(write({}, options)).toMatchObject({
      speakable: { '@type': 'SpeakableSpecification', cssSelector: ['.headline', '.lead'] },
      backstory: 'Reported over two weeks.',
      printEdition: 'Late',
      printSection: 'A',
      printPage: 'A5',
      printColumn: '2',
    });
    expect(write({}, { ...options, type: 'BlogPosting' })).not.toHaveProperty('printPage');
  });

  it('is a review’s subject and verdict only where the article is a review', () => {
    const review = { item: { type: 'Movie', name: 'Boats' }, rating: { value: 4, best: 5 } };
    expect(write({ genres: ['Review'] }, { review })).toMatchObject({
      itemReviewed: { '@type': 'Movie', name: 'Boats' },
      reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5 },
    });
    expect(write({}, { review })).not.toHaveProperty('itemReviewed');
  });
});

describe('the page', () => {
  it('is the canonical address of the options, else the article’s own', () => {
    expect(write({ url: 'https://other.example/' })).toMatchObject({
      url: page,
      mainEntityOfPage: { '@type': 'WebPage', '@id': page },
    });
    expect(toJsonLd(article({ url: 'https://other.example/' })).url).toBe('https://other.example/');
    expect(toJsonLd(article({ url: '/a/1' }))).not.toHaveProperty('url');
  });

  it('comes with context and type before everything else', () => {
    expect(Object.keys(write({})).slice(0, 3)).toEqual(['@context', '@type', 'headline']);
    expect(write({})['@context']).toBe('https://schema.org');
  });
});

describe('wrong arguments', () => {
  const movie = { type: 'Movie', name: 'Boats' };
  const graph = { graph: true, url: page };

  it.each<[unknown, unknown, RegExp]>([
    [undefined, {}, /expected an Article/],
    ['text', {}, /expected an Article/],
    [{ headline: 'x' }, {}, /expected an Article, as Article\.parse gives it/],
    [{ ...article(), keywords: undefined }, {}, /expected an Article/],
    [article(), { url: '/a' }, /options\.url to be an absolute http/],
    [article(), { now: '2026-09-14' }, /options\.now to be an instant/],
    [article(), { now: '2026-09-14T08:00:00' }, /options\.now to be an instant/],
    [article(), { publisher: {} }, /options\.publisher to be a name/],
    [article(), { publisher: null }, /options\.publisher/],
    [article(), { type: 'Story' }, /options\.type to be one of NewsArticle, /],
    [article(), { override: 'yes' }, /options\.override to be a boolean/],
    [article(), { articleBody: 1 }, /options\.articleBody to be a boolean/],
    [article(), { wordCount: 1.5 }, /options\.wordCount to be an integer/],
    [article(), { speakable: 5 }, /options\.speakable to be a selector or a list/],
    [article(), { speakable: ['.lead', 5] }, /options\.speakable/],
    [article(), { backstory: ['x'] }, /options\.backstory to be a string/],
    [article(), { print: 'A5' }, /options\.print to be an object of strings/],
    [article(), { print: { page: 5 } }, /options\.print/],
    [article(), { print: null }, /options\.print/],
    [article(), { review: {} }, /options\.review to be an item with type and name/],
    [article(), { review: { item: 'Boats' } }, /options\.review/],
    [article(), { review: { item: { name: 'Boats' } } }, /options\.review/],
    [article(), { review: { item: movie, rating: 4 } }, /options\.review.* number/],
    [article(), { review: { item: movie, rating: { value: '4' } } }, /options\.review/],
    [article(), { review: { item: movie, rating: null } }, /options\.review/],
    [article(), { graph: 'yes' }, /options\.graph to be a boolean/],
    [article(), { graph: true }, /options\.url, which a graph needs/],
    [article(), { ...graph, site: 'Example' }, /options\.site to be a name and an absolute/],
    [article(), { ...graph, site: { name: 'Example', url: '/' } }, /options\.site/],
    [article(), { ...graph, breadcrumbs: 'Home' }, /options\.breadcrumbs to be a list/],
    [article(), { ...graph, breadcrumbs: [{ url: page }] }, /options\.breadcrumbs/],
    [article(), { ...graph, breadcrumbs: [{ name: 'X', url: '/' }] }, /options\.breadcrumbs/],
    [article(), null, /expected options/],
  ])('are refused with what was expected: %#', (given, options, message) => {
    const call = () => toJsonLd(given as never, options as never);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('are none where an option is undefined, alone or within another', () => {
    const review = { item: { ...movie, url: undefined }, rating: undefined };
    const options = { url: undefined, print: { page: undefined }, review, site: undefined };
    expect(toJsonLd(article(), options as never)).toEqual(toJsonLd(article()));
  });

  it('keep what went wrong in an article that is none', () => {
    const call = () => toJsonLd({ headline: 'x' } as never);
    expect(call).toThrow(expect.objectContaining({ cause: expect.any(TypeError) as Error }));
  });
});
