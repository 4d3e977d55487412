import { describe, expect, it } from 'vitest';
import { Article, parse, write } from '../../../src/index.js';

const article = Article.parse({
  id: 'urn:newsml:news.example:20230926:lib-1',
  version: '2',
  headline: 'Library opens',
  subheadline: '300 players join in',
  kicker: 'Chess',
  alternativeHeadlines: ['Books'],
  slugline: 'Bergen-Library',
  language: 'en',
  section: 'Arts',
  dateline: { text: 'BERGEN, Norway, Sept 26 (AP)', places: [], agencies: [] },
  bylines: [{ text: 'By Kari Eksempel', people: ['Kari Eksempel'] }],
  credits: [{ people: ['Ola Eksempel'], role: 'editor' }],
  abstract: 'A library opened.\nIt has chess.',
  body: [{ type: 'paragraph', children: [{ type: 'text', value: 'A library opened.' }] }],
  createdAt: '2023-09-26T12:00:00Z',
  modifiedAt: '2023-09-26T14:50:00+02:00',
  publishedAt: '2023-09-26T13:00:00Z',
  embargoedUntil: '2023-09-27T00:00:00Z',
  urgency: 5,
  editorialNote: 'Adds quote.\nAnd a picture.',
  signals: ['update'],
  genres: ['Feature'],
  subjects: [
    { name: 'library', uri: 'http://cv.iptc.org/newscodes/subjectcode/01009000' },
    'shelves',
  ],
  keywords: ['chess'],
  people: [{ name: 'Kari Eksempel', uri: 'urn:ex:1' }],
  places: [{ name: 'Oslo', country: 'NO', position: { latitude: 59.9, longitude: 10.7 } }],
  media: [
    {
      type: 'graphic',
      headline: 'Shelves',
      caption: 'Shelves.',
      credit: 'EX',
      creators: ['Ola Eksempel'],
      rights: { holder: 'Example News', year: 2023 },
      renditions: [
        {
          name: 'Thumbnail',
          href: 'https://news.example/1.png',
          contentType: 'image/png',
          sizeInBytes: 99,
          width: 800,
          height: 600,
        },
      ],
    },
  ],
  rights: { holder: 'Example News', notice: '(c) Example', usageTerms: 'online', year: 2023 },
  provider: { name: 'Example News' },
  sources: ['Bergen library'],
  corrections: [{ text: 'It opened on Tuesday.' }],
  related: [{ id: 'urn:newsml:news.example:20230925:lib-0', rel: 'derivedFrom' }],
  identifiers: [{ value: '77', role: 'desk' }],
});

describe('writing NewsML 1', () => {
  it('loses nothing that NewsML 1 has a place for', () => {
    const { output, losses } = write(article, 'newsml-1');
    const { dateline, ...rest } = article;
    expect(losses.map(({ path }) => path)).toEqual([
      'dateline.places',
      'dateline.dateInferred',
      'dateline.agencies',
      'dateline.date',
      'dateline.dateInferredFrom',
    ]);
    const [back] = parse(output).articles;
    expect(back).toMatchObject(rest);
    expect(back?.dateline?.text).toBe(dateline?.text);
  });

  it('writes what the standard requires where an article has nothing', () => {
    const { output, losses } = write(Article.parse({ headline: 'Library opens' }), 'newsml-1');
    expect(losses.map(({ path }) => path)).toEqual(['version']);
    expect(output).toContain('<FirstCreated>00010101T000000Z</FirstCreated>');
  });

  it('holds back what is embargoed', () => {
    const { output } = write(article, 'newsml-1');
    expect(output).toContain('<Status FormalName="Embargoed"/>');
    expect(output).toContain('<FutureStatus FormalName="Usable"/>');
  });

  it('writes when an item may no longer be used as a change of its status', () => {
    const given = Article.parse({
      headline: 'Library opens',
      version: 1,
      expiresAt: '2023-10-26T00:00:00Z',
    });
    expect(write(given, 'newsml-1').losses).toEqual([]);
  });

  it('puts the printed sign-off beneath the text', () => {
    const given = {
      ...article,
      credits: [
        {
          text: 'Editing by Ola Eksempel',
          people: [{ name: 'Ola Eksempel', sameAs: [] }],
          role: 'editor' as const,
        },
      ],
    };
    expect(write(given, 'newsml-1').output).toContain('<p>(Editing by Ola Eksempel)</p>');
  });
});
