// The invented article that docs/conversions.md is made with: every field of the model is set, so that each can be looked for.

/** What every format asks for, and so every article of the page has. */
export const base = {
  headline: 'Library opens with a chess marathon',
  url: 'https://news.example/chess-marathon',
  language: 'en',
  publishedAt: '2026-09-14T08:30:00+02:00',
  publisher: { name: 'Example Daily', url: 'https://news.example/' },
  body: [
    paragraph('A new library opened on Monday with a marathon of chess, the city said.'),
    paragraph('The doors stay open until midnight.'),
  ],
};

/** Everything else. */
export const fields = {
  id: 'urn:newsml:agency.example:20260914:1',
  version: '3',
  type: 'text',
  subheadline: 'Doors stay open until midnight',
  alternativeHeadlines: ['Chess in the library'],
  kicker: 'Reading and playing',
  slugline: 'Norway-chess',
  dateline: {
    text: 'BERGEN, Norway, Sept 14 (Reuters)',
    places: [
      {
        name: 'Bergen',
        country: 'NO',
        timeZone: 'Europe/Oslo',
        position: { latitude: 60.39, longitude: 5.32 },
      },
    ],
    date: '2026-09-14',
    dateInferred: 'year',
    dateInferredFrom: 'item',
    agencies: [{ name: 'Reuters', id: 'reuters' }],
  },
  bylines: [
    {
      text: 'By Dr. Kari Eksempel, Chess Editor',
      people: [
        {
          name: 'Kari Eksempel',
          honorificPrefix: 'Dr.',
          jobTitle: 'Chess Editor',
          affiliation: { name: 'Example Centre for Reading' },
          place: { name: 'Bergen', country: 'NO' },
          role: 'author',
          email: 'kari@news.example',
          uri: 'https://news.example/people/kari',
        },
      ],
      role: 'author',
    },
  ],
  credits: [{ text: 'Editing by Pat Sample', people: [{ name: 'Pat Sample' }], role: 'editor' }],
  abstract: 'The city has a new library, and fills it with chess.',
  createdAt: '2026-09-14T07:00:00+02:00',
  modifiedAt: '2026-09-14T09:00:00+02:00',
  embargoedUntil: '2026-09-14T08:00:00+02:00',
  expiresAt: '2036-09-14T00:00:00+02:00',
  status: 'usable',
  signals: ['update'],
  urgency: 4,
  editorialNote: 'Pictures will follow at noon.',
  genres: [{ name: 'Feature', uri: 'http://cv.iptc.org/newscodes/genre/Feature' }],
  section: 'Culture',
  subjects: [{ name: 'library', uri: 'http://cv.iptc.org/newscodes/mediatopic/20000013' }],
  keywords: ['chess', 'libraries'],
  people: [{ name: 'Ola Prøve', uri: 'https://id.example/ola', rel: 'mentions' }],
  organizations: [{ name: 'Bergen Chess Club', uri: 'https://id.example/club', rel: 'mentions' }],
  places: [{ name: 'Bergen', country: 'NO', uri: 'https://id.example/bergen', rel: 'about' }],
  events: [{ name: 'Chess Week', uri: 'https://id.example/week', rel: 'mentions' }],
  media: [
    {
      id: 'urn:newsml:agency.example:20260914:2',
      type: 'picture',
      headline: 'Chess in the library',
      caption: 'Two players at a board.',
      alternativeText: 'A board between two shelves',
      credit: 'Example Pictures',
      creators: [{ name: 'Pat Sample' }],
      rights: { notice: '© 2026 Example Pictures' },
      renditions: [
        {
          href: 'https://img.example/chess.jpg',
          width: 1600,
          height: 900,
          contentType: 'image/jpeg',
        },
      ],
      digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
    },
  ],
  rights: {
    holder: { name: 'Example Agency' },
    notice: '© 2026 Example Agency',
    usageTerms: 'For subscribers alone.',
    year: 2026,
  },
  provider: { name: 'Example Agency', uri: 'https://agency.example/' },
  sources: [{ name: 'City of Bergen', uri: 'https://city.example/' }],
  corrections: [
    { text: 'Corrects the hour in paragraph 2.', publishedAt: '2026-09-14T08:45:00+02:00' },
  ],
  related: [
    {
      id: 'urn:newsml:agency.example:20260913:7',
      url: 'https://news.example/plan',
      headline: 'City plans a library',
      rel: 'seeAlso',
    },
  ],
  groups: [
    {
      id: 'main',
      role: 'group:main',
      mode: 'seq',
      parts: [{ type: 'item', id: 'urn:newsml:agency.example:20260913:7' }],
    },
  ],
  identifiers: [{ value: 'EX-4711', role: 'guid' }],
  access: { free: false, parts: [{ cssSelector: '.paywall' }] },
  liveUpdates: [
    {
      id: 'update-1',
      headline: 'First game over',
      publishedAt: '2026-09-14T09:00:00+02:00',
      body: [paragraph('White won in thirty moves.')],
    },
  ],
  extra: { desk: 'Culture desk' },
};

/** What may stand in a body, each beside a paragraph; a word that nothing else has tells whether any of it is left. */
export const nodes = {
  paragraph: [paragraph('A knight moved.'), 'knight'],
  heading: [{ type: 'heading', depth: 2, children: [text('A knight moves')] }, 'knight'],
  list: [
    {
      type: 'list',
      ordered: false,
      children: [
        { type: 'listItem', children: [paragraph('a knight')] },
        { type: 'listItem', children: [paragraph('a bishop')] },
      ],
    },
    'bishop',
  ],
  quote: [{ type: 'quote', children: [paragraph('The knight was mine.')] }, 'knight'],
  table: [
    {
      type: 'table',
      children: [
        { type: 'tableRow', children: [cell('Piece', true), cell('Moves', true)] },
        { type: 'tableRow', children: [cell('Knight', false), cell('12', false)] },
      ],
    },
    'Knight',
  ],
  preformatted: [{ type: 'preformatted', value: 'Knight  12\nBishop   7' }, 'Knight'],
  figure: [
    {
      type: 'figure',
      kind: 'picture',
      url: 'https://img.example/knight.jpg',
      children: [text('A knight.')],
    },
    'knight.jpg',
  ],
  embed: [{ type: 'embed', url: 'https://video.example/knight' }, 'video.example'],
  break: [{ type: 'break' }, undefined],
  link: [
    inline({ type: 'link', url: 'https://chess.example/', children: [text('knight')] }),
    'knight',
  ],
  emphasis: [inline({ type: 'emphasis', children: [text('knight')] }), 'knight'],
  strong: [inline({ type: 'strong', children: [text('knight')] }), 'knight'],
  mention: [
    inline({
      type: 'mention',
      kind: 'person',
      uri: 'https://id.example/ola',
      children: [text('Ola Knight')],
    }),
    'Knight',
  ],
  lineBreak: [
    {
      type: 'paragraph',
      children: [text('A knight'), { type: 'lineBreak' }, text('and a bishop')],
    },
    'bishop',
  ],
};

function text(value) {
  return { type: 'text', value };
}

function paragraph(value) {
  return { type: 'paragraph', children: [text(value)] };
}

function inline(node) {
  return { type: 'paragraph', children: [text('The piece was a '), node, text(' on the board.')] };
}

function cell(value, header) {
  return { type: 'tableCell', ...(header && { header }), children: [text(value)] };
}
