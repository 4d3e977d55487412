import { describe, expect, it } from 'vitest';
import { detect, parse } from '../../../src/index.js';
import type { Article } from '../../../src/model/index.js';

const context = 'https://schema.org';

function all(jsonLd: object | string): readonly Article[] {
  const text = typeof jsonLd === 'string' ? jsonLd : JSON.stringify(jsonLd);
  return parse(text, { format: 'json-ld' }).articles;
}

function read(properties: object): Article {
  const [article] = all({
    '@context': context,
    '@type': 'NewsArticle',
    headline: 'H',
    ...properties,
  });
  if (article === undefined) throw new Error('no article was read');
  return article;
}

function codes(text: string): readonly string[] {
  return parse(text, { format: 'json-ld' }).diagnostics.map(({ code }) => code);
}

const names = ({ bylines }: Article): readonly string[] =>
  bylines.flatMap(({ people, organization }) => [
    ...people.map(({ name }) => name),
    ...(organization ? [organization.name] : []),
  ]);

describe('JSON-LD of an article', () => {
  it('is recognised, and is no ninjs', () => {
    const text = JSON.stringify({
      '@context': context,
      '@type': 'NewsArticle',
      headline: 'Library opens',
    });
    expect(detect(text)[0]?.format).toBe('json-ld');
    expect(parse(text).articles[0]?.headline).toBe('Library opens');
  });

  it.each([
    ['an object', { '@type': 'NewsArticle', headline: 'Library opens' }],
    [
      'a list',
      [
        { '@type': 'WebSite', name: 'Daily' },
        { '@type': 'NewsArticle', headline: 'Library opens' },
      ],
    ],
    [
      'a graph',
      { '@graph': [{ '@type': 'WebPage' }, { '@type': 'Article', headline: 'Library opens' }] },
    ],
    ['a graph within a list', [{ '@graph': [{ '@type': 'Report', headline: 'Library opens' }] }]],
    [
      'the main entity of a page',
      { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', headline: 'Library opens' } },
    ],
    [
      'several types',
      { '@type': ['CreativeWork', 'ReportageNewsArticle'], headline: 'Library opens' },
    ],
    [
      'a type with its address',
      { '@type': 'http://schema.org/NewsArticle', 'schema:headline': 'Library opens' },
    ],
    [
      'values in objects',
      { '@type': 'NewsArticle', headline: { '@value': 'Library opens', '@language': 'en' } },
    ],
  ])('is read as %s', (_shape, jsonLd) => {
    expect(all(jsonLd).map(({ headline }) => headline)).toEqual(['Library opens']);
  });

  it('gives an article for each, but none for those within another', () => {
    const inner = { '@type': 'NewsArticle', headline: 'Older' };
    expect(
      all([
        { '@type': 'NewsArticle', headline: 'One', isBasedOn: inner },
        { '@type': 'BlogPosting', headline: 'Two' },
      ]).map(({ headline }) => headline),
    ).toEqual(['One', 'Two']);
  });

  it('resolves references by @id, also into another script or graph', () => {
    const [article] = all([
      {
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'H',
            author: { '@id': '#kari' },
            publisher: { '@id': '#org' },
          },
        ],
      },
      { '@id': '#kari', '@type': 'Person', name: 'Kari Eksempel', jobTitle: 'Reporter' },
      {
        '@id': '#org',
        '@type': 'Organization',
        name: 'Example News',
        logo: { url: 'https://e.example/l.png' },
      },
    ]);
    expect(article?.bylines[0]?.people).toEqual([
      { name: 'Kari Eksempel', jobTitle: 'Reporter', sameAs: [] },
    ]);
    expect(article?.publisher).toEqual({
      name: 'Example News',
      logo: 'https://e.example/l.png',
      sameAs: [],
    });
  });

  it('comes to an end where references go round', () => {
    const [article] = all({
      '@graph': [
        { '@id': 'a', '@type': 'NewsArticle', headline: 'H', author: { '@id': 'p' } },
        { '@id': 'p', '@type': 'Person', name: { '@id': 'p' }, affiliation: { '@id': 'p' } },
      ],
    });
    expect(article?.bylines).toEqual([]);
  });

  it('keeps what no field takes under its name', () => {
    expect(read({ backstory: 'We asked.', speakable: { cssSelector: ['h1'] } }).extra).toEqual({
      backstory: 'We asked.',
      speakable: { cssSelector: ['h1'] },
    });
  });

  it('says where it read a field', () => {
    const text = '{"@type":"NewsArticle","headline":"Library opens"}';
    const { origins } = parse(text, { format: 'json-ld', origins: true });
    const at = origins?.[0]?.['headline'];
    expect(text.slice(at?.start.offset, at?.end.offset)).toBe('"Library opens"');
  });

  it('reports JSON-LD without an article', () => {
    expect(codes('{"@type":"Person","name":"Kari Eksempel"}')).toEqual(['json-ld/no-article']);
  });
});

describe('an author in JSON-LD', () => {
  it.each([
    ['a text', 'Kari Eksempel'],
    ['a text that is a byline', 'By Kari Eksempel'],
    ['a list of texts', ['Kari Eksempel']],
    ['a person', { '@type': 'Person', name: 'Kari Eksempel' }],
    ['a person whose name is a list', { '@type': 'Person', name: ['Kari Eksempel'] }],
    ['a thing of no type', { name: 'Kari Eksempel' }],
  ])('is %s', (_shape, author) => {
    expect(names(read({ author }))).toEqual(['Kari Eksempel']);
  });

  it('may hold several people in one name, or an honorific', () => {
    expect(
      names(read({ author: { '@type': 'Person', name: 'Kari Eksempel and Ola Nordmann' } })),
    ).toEqual(['Kari Eksempel', 'Ola Nordmann']);
    expect(read({ author: 'Dr. Kari Eksempel' }).bylines[0]?.people[0]).toMatchObject({
      name: 'Kari Eksempel',
      honorificPrefix: 'Dr.',
    });
  });

  it('is an organization where it is said to be one', () => {
    expect(
      read({ author: { '@type': 'NewsMediaOrganization', name: 'Example News' } }).bylines,
    ).toEqual([{ people: [], organization: { name: 'Example News', sameAs: [] }, role: 'author' }]);
  });

  it('is no address of a profile', () => {
    expect(read({ author: 'https://social.example/kari' }).bylines).toEqual([]);
  });

  it('is the creator where nobody else is named', () => {
    expect(names(read({ creator: ['Kari Eksempel'] }))).toEqual(['Kari Eksempel']);
    expect(names(read({ author: 'Ola Nordmann', creator: 'Kari Eksempel' }))).toEqual([
      'Ola Nordmann',
    ]);
  });

  it('has those who helped beside it as credits', () => {
    expect(read({ editor: { '@type': 'Person', name: 'Kari Eksempel' } }).credits).toEqual([
      { people: [{ name: 'Kari Eksempel', sameAs: [] }], role: 'editor' },
    ]);
  });
});

describe('the fields of JSON-LD', () => {
  it('parts keywords of one text, and keeps those of a list', () => {
    expect(read({ keywords: 'chess, library , chess' }).keywords).toEqual(['chess', 'library']);
    expect(
      read({ keywords: ['Oslo, Norway', { '@type': 'DefinedTerm', name: 'chess' }] }).keywords,
    ).toEqual(['Oslo, Norway', 'chess']);
  });

  it.each([
    ['https://n.example/p.jpg'],
    [['https://n.example/p.jpg', 'https://n.example/p.jpg']],
    [{ '@type': 'ImageObject', url: 'https://n.example/p.jpg' }],
    [
      {
        '@type': 'ImageObject',
        contentUrl: 'https://n.example/p.jpg',
        url: 'https://n.example/page',
      },
    ],
    [{ '@id': 'https://n.example/p.jpg' }],
  ])('reads the picture %j', (image) => {
    expect(read({ image }).media).toMatchObject([
      { type: 'picture', renditions: [{ href: 'https://n.example/p.jpg' }] },
    ]);
  });

  it('takes no address that a page could run', () => {
    const article = read({ image: 'javascript:alert(1)', url: 'javascript:alert(1)' });
    expect(article.media).toEqual([]);
    expect(article.url).toBeUndefined();
  });

  it.each([
    ['a text', 'https://n.example/a'],
    ['a page by its id', { '@type': 'WebPage', '@id': 'https://n.example/a' }],
    ['a page by its address', { '@type': 'WebPage', url: 'https://n.example/a' }],
  ])('has the page as %s', (_shape, mainEntityOfPage) => {
    expect(read({ mainEntityOfPage }).url).toBe('https://n.example/a');
  });

  it('tells sponsored copy and opinion by the type alone', () => {
    expect(all({ '@type': 'AdvertiserContentArticle', headline: 'H' })[0]?.genres).toEqual([
      { name: 'Sponsored' },
    ]);
    expect(
      all({ '@type': ['NewsArticle', 'OpinionNewsArticle'], genre: 'Editorial' })[0]?.genres,
    ).toEqual([{ name: 'Editorial' }]);
  });

  it('reads truths as words, and a wall', () => {
    expect(
      read({
        isAccessibleForFree: 'False',
        hasPart: { isAccessibleForFree: 'False', cssSelector: '.wall' },
      }).access,
    ).toEqual({ free: false, parts: [{ cssSelector: '.wall' }] });
  });

  it('reads several names of one author as several people, and a name that comes in parts', () => {
    const author = { '@type': 'Person', name: ['Kari Eksempel', 'Ola Nordmann', 'Kari Eksempel'] };
    expect(read({ author }).bylines[0]?.people.map(({ name }) => name)).toEqual([
      'Kari Eksempel',
      'Ola Nordmann',
    ]);
    const parts = { '@type': 'Person', givenName: 'Kari', familyName: 'Eksempel' };
    expect(read({ author: parts }).bylines[0]?.people[0]?.name).toBe('Kari Eksempel');
  });

  it('reads corrections as texts and comments', () => {
    const comment = {
      '@type': 'CorrectionComment',
      text: 'It is 12.',
      datePublished: '2023-09-26T15:00:00Z',
    };
    expect(read({ correction: ['It was 11.', comment] }).corrections).toEqual([
      { text: 'It was 11.' },
      { text: 'It is 12.', publishedAt: '2023-09-26T15:00:00Z' },
    ]);
  });

  it('makes no instant of a day, nor of a time without a zone, but keeps the day of publication', () => {
    expect(read({ datePublished: '2023-09-26' }).publishedAt).toBe('2023-09-26');
    expect(read({ dateModified: '2023-09-26' }).modifiedAt).toBeUndefined();
    expect(codes('{"@type":"NewsArticle","headline":"H","datePublished":"2023-09-26"}')).toContain(
      'time/no-clock',
    );
    expect(read({ datePublished: '2023-09-26T13:50' }).publishedAt).toBe('2023-09-26');
    expect(codes('{"@type":"NewsArticle","datePublished":"2023-09-26T13:50"}')).toContain(
      'time/no-zone',
    );
    expect(
      read({ datePublished: '2023-09-26T13:50', publisher: 'Anadolu Ajansı' }).publishedAt,
    ).toBe('2023-09-26T13:50:00+03:00');
  });

  it('reads the dateline of its field, and takes none that is a day', () => {
    expect(read({ dateline: 'BERGEN, Norway, Sept 26' }).dateline).toMatchObject({
      text: 'BERGEN, Norway, Sept 26',
      places: [{ name: 'Bergen', country: 'NO' }],
    });
    expect(read({ dateline: '26 September 2023' }).dateline).toBeUndefined();
  });

  it('reads the dateline that runs into its text', () => {
    const article = read({
      articleBody: 'BERGEN, Norway (AP) — A library opened.\n\nIt is large.',
    });
    expect(article.dateline?.text).toBe('BERGEN, Norway (AP)');
    expect(article.body).toHaveLength(2);
  });

  it('reads the entries of a live blog', () => {
    const entry = {
      '@type': 'BlogPosting',
      '@id': 'https://n.example/a#doors%20open',
      headline: 'Doors open',
      datePublished: '2023-09-26T13:50:00Z',
      author: 'Kari Eksempel',
      articleBody: 'They opened.',
    };
    expect(
      all({ '@type': 'LiveBlogPosting', headline: 'H', liveBlogUpdate: [entry, {}] })[0]
        ?.liveUpdates,
    ).toMatchObject([
      {
        id: 'doors open',
        headline: 'Doors open',
        publishedAt: '2023-09-26T13:50:00Z',
        body: [{ type: 'paragraph' }],
      },
      { id: 'update-2', body: [] },
    ]);
  });
});

describe('broken JSON-LD', () => {
  const article = '{"@type":"NewsArticle","headline":"Library opens"';

  it.each([
    ['a comma too many', `${article},}`],
    ['a line end in a text', `${article},"articleBody":"One\ntwo"}`],
    ['no end', article],
  ])('with %s is read and reported', (_fault, text) => {
    expect(all(text)[0]?.headline).toBe('Library opens');
    expect(codes(text)).toContain('json/syntax');
  });

  it.each([
    ['a comment', `<!--\n${article}}\n-->`],
    ['a commented CDATA section', `//<![CDATA[\n${article}}\n//]]>`],
    ['a CDATA section in a comment', `/* <![CDATA[ */ ${article}} /* ]]> */`],
    ['a semicolon behind it', `${article}};`],
  ])('with %s around is read', (_wrapping, text) => {
    expect(all(text)[0]?.headline).toBe('Library opens');
    expect(codes(text)).not.toContain('json/syntax');
  });

  it('escaped as HTML is read as what that stands for, and reported where it stands', () => {
    const text = `${article}}`.replaceAll('"', '&quot;');
    expect(all(text)[0]?.headline).toBe('Library opens');
    expect(codes(text)).toContain('json-ld/escaped');
    const { origins } = parse(text, { format: 'json-ld', origins: true });
    const at = origins?.[0]?.['headline'];
    expect(text.slice(at?.start.offset, at?.end.offset)).toBe('&quot;Library opens&quot;');
  });
});
