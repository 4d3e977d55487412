import { Article } from '../../../src/model/index.js';

/** Two invented stories: one that says much, one that says little. */
export const stories: readonly Article[] = [
  Article.parse({
    id: 'urn:newsml:daily.example:20230926:library',
    version: '3',
    url: 'https://daily.example/library',
    headline: 'Library opens & “chess” fills it',
    subheadline: 'The city spent four years',
    alternativeHeadlines: ['Library opens'],
    dateline: {
      text: 'BERGEN, Norway, Sept. 26 (Reuters)',
      places: [{ name: 'Bergen', country: 'NO' }],
      date: '2023-09-26',
      agencies: [{ name: 'Reuters', id: 'reuters' }],
    },
    bylines: [
      {
        people: [
          'Kari Eksempel',
          { name: 'Ola Eksempel', email: 'ola@daily.example', uri: 'https://daily.example/ola' },
        ],
      },
    ],
    credits: [{ text: 'Editing by Pat Sample', people: ['Pat Sample'], role: 'editor' }],
    abstract: 'A library opened & was full by noon.',
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'A library opened on Tuesday, ' },
          {
            type: 'link',
            url: 'https://library.example',
            children: [{ type: 'text', value: 'its site says' }],
          },
          { type: 'text', value: '.' },
        ],
      },
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'Chess' }] },
      {
        type: 'figure',
        kind: 'picture',
        url: 'https://i.example/room.jpg',
        alternativeText: 'A room',
        children: [{ type: 'text', value: 'The room' }],
      },
      { type: 'paragraph', children: [{ type: 'text', value: 'It was full by noon.' }] },
    ],
    createdAt: '2023-09-26T12:00:00Z',
    publishedAt: '2023-09-26T13:50:00+04:00',
    modifiedAt: '2023-09-26T15:00:00Z',
    urgency: 4,
    editorialNote: 'EDITORS: never to be published',
    genres: [{ name: 'News' }],
    section: 'Culture',
    keywords: ['chess', 'libraries'],
    subjects: [{ name: 'library', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000822' }],
    media: [
      {
        type: 'picture',
        headline: 'The opening',
        caption: 'Readers in the new room.',
        credit: 'Example/Jo Park',
        creators: [{ name: 'Jo Park', role: 'photographer' }],
        rights: { notice: '(c) 2023 Example', usageTerms: 'https://i.example/terms' },
        renditions: [
          {
            href: 'https://i.example/1.jpg',
            width: 1200,
            height: 800,
            contentType: 'image/jpeg',
            sizeInBytes: 12345,
          },
          { name: 'thumbnail', href: 'https://i.example/1t.jpg', width: 120, height: 80 },
        ],
      },
      {
        type: 'video',
        renditions: [
          { href: 'https://i.example/high.mp4', contentType: 'video/mp4', duration: 61 },
          { href: 'https://i.example/low.mp4', contentType: 'video/mp4', duration: 61 },
        ],
      },
    ],
    rights: { holder: 'Example News', usageTerms: 'https://daily.example/terms', year: 2023 },
    provider: { name: 'Reuters', uri: 'https://www.reuters.com/' },
    publisher: {
      name: 'Example Daily',
      url: 'https://daily.example/',
      logo: 'https://daily.example/logo.png',
    },
    sources: [{ name: 'City of Bergen', uri: 'https://city.example/feed' }, 'Bergen Library'],
    related: [
      { url: 'https://daily.example/earlier', headline: 'Work begins', rel: 'seeAlso' },
      { url: 'https://wire.example/1', rel: 'derivedFrom' },
    ],
    identifiers: [{ value: 'LIB-1' }],
  }),
  Article.parse({
    id: 'https://daily.example/club',
    url: 'https://daily.example/club',
    language: 'nb',
    headline: 'Sjakklubb åpner',
    bylines: [{ people: ['Kari Eksempel'] }],
    publishedAt: '2023-09-25T08:00:00Z',
    modifiedAt: '2023-09-25T08:00:00Z',
  }),
];

export const channel = {
  title: 'Example Daily',
  url: 'https://daily.example/',
  feedUrl: 'https://daily.example/feed',
  description: 'News of Bergen',
  language: 'en',
  rights: '(c) 2023 Example Daily',
  logo: 'https://daily.example/logo.png',
};
