import { describe, expect, it } from 'vitest';
import { Article, parse, write } from '../../../src/index.js';

const article = Article.parse({
  id: 'lib-1',
  version: '2',
  headline: 'Library opens',
  subheadline: '300 players join in',
  kicker: 'Chess',
  alternativeHeadlines: ['Books'],
  slugline: 'Bergen-Library',
  language: 'en',
  dateline: {
    text: 'BERGEN, Norway, Sept 26 (AP)',
    places: [{ name: 'Bergen', country: 'NO' }],
    date: '2023-09-26',
    dateInferred: 'year',
    dateInferredFrom: 'item',
    agencies: [{ name: 'AP', id: 'ap' }],
  },
  bylines: [{ text: 'By Kari Eksempel', people: ['Kari Eksempel'] }],
  credits: [{ people: ['Ola Eksempel'], role: 'editor' }],
  abstract: 'A library opened.\nIt has chess.',
  body: [{ type: 'paragraph', children: [{ type: 'text', value: 'A library opened.' }] }],
  createdAt: '2023-09-26T12:00:00Z',
  modifiedAt: '2023-09-26T14:50:00+02:00',
  publishedAt: '2023-09-26T12:30:00Z',
  embargoedUntil: '2023-09-27T00:00:00Z',
  urgency: 5,
  editorialNote: 'Adds quote.\nAnd a picture.',
  signals: ['update'],
  subjects: [
    { name: 'library', uri: 'http://cv.iptc.org/newscodes/subjectcode/01009000' },
    'shelves',
  ],
  keywords: ['chess'],
  people: [{ name: 'Kari Eksempel', uri: 'urn:ex:1', sameAs: ['urn:ex:2'] }],
  media: [
    {
      id: 'p1',
      type: 'graphic',
      caption: 'Shelves.',
      renditions: [{ href: 'https://news.example/1.png', width: 800, height: 600 }],
    },
  ],
  rights: { holder: 'Example News', notice: '(c) Example', usageTerms: 'online', year: 2023 },
  provider: { name: 'Example News', uri: 'https://news.example/' },
  sources: ['Bergen library'],
  related: [{ id: 'lib-0', rel: 'previousVersion' }],
  identifiers: [{ value: '77', role: 'desk' }],
  extra: { desk: 'Arts' },
});

describe('writing NITF', () => {
  it('loses nothing that NITF has a place for', () => {
    const { output, losses } = write(article, 'nitf');
    const [back] = parse(output).articles;
    expect(losses.map(({ path }) => path)).toEqual([
      'dateline.places[0].timeZone',
      'dateline.places[0].position',
    ]);
    expect(back).toMatchObject({ ...article, dateline: { text: article.dateline?.text } });
  });

  it('holds back what is embargoed by the status and the date of release', () => {
    const { output } = write(article, 'nitf');
    expect(output).toContain('management-status="embargoed"');
    expect(output).toContain('<date.release norm="20230927T000000Z"/>');
  });

  it('marks the names in the byline and the dateline', () => {
    const { output } = write(article, 'nitf');
    expect(output).toContain('<byline>By <person>Kari Eksempel</person></byline>');
    expect(output).toContain(
      '<location><city>BERGEN</city><country iso-cc="NO"/></location>, Norway, Sept 26 (AP)',
    );
  });

  it('writes people who stand in no line of print by their elements', () => {
    const byline = {
      people: [{ name: 'Kari Eksempel', jobTitle: 'Critic', affiliation: 'Example News' }],
    };
    const given = Article.parse({ headline: 'Library opens', language: 'en', bylines: [byline] });
    expect(write(given, 'nitf').losses).toEqual([]);
  });
});
