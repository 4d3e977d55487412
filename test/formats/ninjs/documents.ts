/** One invented story as an item of each generation, so that all three must read to the same article. */

const html =
  '<p>BERGEN, Norway, Sept 26 (Reuters) - A library opened on <em>Tuesday</em>.</p>\n<h2>Full house</h2>\n<p>It was full by noon.</p>\n<p>(Reporting by Kari Eksempel; Editing by Pat Sample)</p>';

export const oldest = {
  $standard: { name: 'ninjs', version: '1.6' },
  uri: 'urn:newsml:news.example:20230926:lib-1',
  type: 'text',
  profile: 'text-photo',
  representationtype: 'complete',
  version: '2',
  firstcreated: '2023-09-26T12:00:00Z',
  versioncreated: '2023-09-26T15:50:00+02:00',
  embargoed: '2023-09-26T16:00:00+02:00',
  expires: '2024-01-01T00:00:00Z',
  pubstatus: 'withheld',
  urgency: 4,
  copyrightholder: 'Example News',
  copyrightnotice: '(c) 2023 Example News',
  usageterms: 'Editorial use only',
  ednote: 'Adds a quote',
  language: 'en',
  slugline: 'Norway-chess',
  headline: 'Library opens with chess marathon',
  headline_subhead: '300 players come',
  headline_alternative: 'Chess at library',
  byline: 'By Kari Eksempel and Ola Eksempel',
  located: 'Bergen',
  description_text: 'A new library opened on Tuesday.',
  body_html: html,
  person: [
    { name: 'Kari Eksempel', rel: 'about', scheme: 'https://news.example/people/', code: '1' },
  ],
  organisation: [{ name: 'Example Library', symbols: [{ exchange: 'OSE', symbol: 'LIB' }] }],
  place: [
    {
      name: 'Norway',
      scheme: 'http://cvx.iptc.org/iso3166-1a2/',
      code: 'no',
      geometry_geojson: { type: 'Point', coordinates: [10.5, 60.25] },
    },
  ],
  subject: [
    {
      name: 'chess',
      scheme: 'http://cv.iptc.org/newscodes/mediatopic/',
      code: '20001154',
      relevance: 90,
    },
    { name: 'boards', rel: 'keyword' },
    { name: 'Sport', rel: 'section' },
  ],
  event: [{ name: 'Chess marathon', rel: 'mentions' }],
  genre: [{ name: 'Current', scheme: 'http://cv.iptc.org/newscodes/genre/', code: 'Current' }],
  infosource: [{ name: 'Example News', rel: 'provider' }, { name: 'City of Bergen' }],
  altids: { itemid: '42', url: 'https://news.example/1' },
  associations: {
    featuremedia: {
      uri: 'urn:newsml:news.example:20230926:pic-1',
      type: 'picture',
      headline: 'Players',
      byline: 'Jo Park',
      description_text: 'Players at a board',
      description_creditline: 'EX Photo/Jo Park',
      body_text: 'Two people and a board',
      copyrightholder: 'Example News',
      digitalsourcetype: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
      renditions: {
        web: {
          href: 'https://img.example/1.jpg',
          mimetype: 'image/jpeg',
          title: 'Web',
          width: 1200,
          height: 800,
          sizeinbytes: 99,
        },
      },
    },
    derivedFrom: { uri: 'urn:newsml:news.example:20230925:lib-0', headline: 'Library to open' },
  },
} as const;

export const middle = {
  standard: { name: 'ninjs', version: '2.2' },
  uri: 'urn:newsml:news.example:20230926:lib-1',
  type: 'text',
  profile: 'text-photo',
  representationtype: 'full',
  version: '2',
  firstcreated: '2023-09-26T12:00:00Z',
  versioncreated: '2023-09-26T15:50:00+02:00',
  embargoed: '2023-09-26T16:00:00+02:00',
  expires: '2024-01-01T00:00:00Z',
  pubstatus: 'withheld',
  urgency: 4,
  copyrightholder: 'Example News',
  copyrightnotice: '(c) 2023 Example News',
  usageterms: 'Editorial use only',
  ednote: 'Adds a quote',
  language: 'en',
  slugline: 'Norway-chess',
  headlines: [
    { role: 'main', value: 'Library opens with chess marathon' },
    { role: 'subhead', value: '300 players come' },
    { role: 'alternative', value: 'Chess at library' },
  ],
  by: 'By Kari Eksempel and Ola Eksempel',
  located: 'Bergen',
  descriptions: [
    { role: 'summary', contenttype: 'text/plain', value: 'A new library opened on Tuesday.' },
  ],
  bodies: [{ role: 'main', contenttype: 'text/html', wordcount: 20, value: html }],
  people: [{ name: 'Kari Eksempel', rel: 'about', uri: 'https://news.example/people/1' }],
  organisations: [{ name: 'Example Library', symbols: [{ exchange: 'OSE', symbol: 'LIB' }] }],
  places: [
    {
      name: 'Norway',
      uri: 'http://cvx.iptc.org/iso3166-1a2/no',
      geojson: { type: 'Point', coordinates: [10.5, 60.25] },
    },
  ],
  subjects: [
    { name: 'chess', uri: 'http://cv.iptc.org/newscodes/mediatopic/20001154', relevance: 90 },
    { name: 'boards', rel: 'keyword' },
    { name: 'Sport', rel: 'section' },
  ],
  events: [{ name: 'Chess marathon', rel: 'mentions' }],
  genres: [{ name: 'Current', uri: 'http://cv.iptc.org/newscodes/genre/Current' }],
  infosources: [{ name: 'Example News', role: 'provider' }, { name: 'City of Bergen' }],
  altids: [
    { role: 'itemid', value: '42' },
    { role: 'url', value: 'https://news.example/1' },
  ],
  associations: [
    {
      name: 'featuremedia',
      uri: 'urn:newsml:news.example:20230926:pic-1',
      type: 'picture',
      headlines: [{ value: 'Players' }],
      by: 'Jo Park',
      descriptions: [
        { role: 'caption', value: 'Players at a board' },
        { role: 'creditline', value: 'EX Photo/Jo Park' },
      ],
      bodies: [{ role: 'text', contenttype: 'text/plain', value: 'Two people and a board' }],
      copyrightholder: 'Example News',
      digitalsourcetype: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
      renditions: [
        {
          name: 'web',
          href: 'https://img.example/1.jpg',
          contenttype: 'image/jpeg',
          title: 'Web',
          width: 1200,
          height: 800,
          sizeinbytes: 99,
        },
      ],
    },
    {
      name: 'derivedFrom',
      uri: 'urn:newsml:news.example:20230925:lib-0',
      headlines: [{ role: 'main', value: 'Library to open' }],
    },
  ],
} as const;

const camel: Readonly<Record<string, string>> = {
  altids: 'altIds',
  contenttype: 'contentType',
  copyrightholder: 'copyrightHolder',
  copyrightnotice: 'copyrightNotice',
  digitalsourcetype: 'digitalSourceType',
  ednote: 'edNote',
  embargoed: 'embargoedUntil',
  firstcreated: 'firstCreated',
  geojson: 'geoJSON',
  infosources: 'infoSources',
  pubstatus: 'pubStatus',
  representationtype: 'representationType',
  sizeinbytes: 'sizeInBytes',
  usageterms: 'usageTerms',
  versioncreated: 'versionCreated',
  wordcount: 'wordCount',
};

/** 3.1 by the rule that parts it from 2.2: the same in camel case, and one name more. */
export const latest: Readonly<Record<string, unknown>> = {
  ...(camelCased(middle) as object),
  standard: { name: 'ninjs', version: '3.1' },
};

function camelCased(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [camel[key] ?? key, camelCased(part)]),
  );
}
