/**
 * What the schemas of ninjs 2.0 to 2.2, 3.0 and 3.1 ask for, in the spelling of 3.x. Source: IPTC, ninjs-schema_2.0.json to
 * ninjs-schema_3.1.json, https://github.com/iptc/newsinjson.
 */
import {
  integer,
  list,
  number,
  object,
  type ObjectShape,
  oneOf,
  percent,
  type Row,
  text,
  texts,
} from './shape.js';

const only2 = { until: '2.2' } as const;
const only3 = { since: '3.0' } as const;
const from21 = { since: '2.1' } as const;

/** A number that must be whole since 3.0. */
const size = (name: string): readonly Row[] => [
  [name, number, only2],
  [name, integer, only3],
];

const urgency: Row = ['urgency', { kind: 'number', isWhole: true, least: 1, most: 9 }, only3];
const status: Row = ['pubStatus', oneOf('usable', 'withheld', 'canceled')];

const types2 = ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component'] as const;
const types3 = oneOf(...types2, 'event', 'planning');

const address = object([
  ['lines', list(text)],
  ...texts('locality', 'area', 'postalCode', 'country'),
]);

const contactInfo: Row = [
  'contactInfo',
  list(
    object([...texts('type', 'role', 'lang', 'name', 'value'), ['address', address]], {
      choices: [['value', 'address']],
    }),
  ),
  from21,
];

const identity: readonly Row[] = texts('name', 'uri', 'literal');
const concept: readonly Row[] = [...identity, ['rel', text]];

const organisation = object([
  ...concept,
  [
    'symbols',
    list(
      object([
        ['ticker', text, only2],
        ['exchange', text],
        ['symbolType', text, from21],
        ['symbol', text, from21],
      ]),
    ),
  ],
  contactInfo,
]);

const variant: readonly Row[] = texts('role', 'contentType', 'value');

const rendition = object(
  [
    ...texts('name', 'href', 'contentType', 'title', 'format'),
    ...size('height'),
    ...size('width'),
    ...size('sizeInBytes'),
    ['duration', number],
    ['aspectRatio', text, only3],
    ['videoCodec', text, only3],
    ['frameRate', number, only3],
    [
      'poi',
      object([
        ['x', integer],
        ['y', integer],
      ]),
      only3,
    ],
    ['transportProtocol', text, only3],
    ['scanType', oneOf('progressive', 'interlaced'), only3],
    ['bitrate', text, only3],
  ],
  { required: ['name'] },
);

/** A year, a month, a day or a time, each with what stands before it. */
const truncated = {
  kind: 'text',
  pattern:
    /^-?(?:[1-9]\d*)?\d{4}(?:-(?:1[0-2]|0[1-9])(?:-(?:3[01]|0[1-9]|[12]\d)(?:T(?:2[0-3]|[01]\d):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:2[0-3]|[01]\d):[0-5]\d)?)?)?)?$/,
} as const;

const frequencies = oneOf(
  ...['secondly', 'minutely', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'],
);

const dates = object(
  [
    ...texts('startDate', 'endDate', 'expectedDuration'),
    ['expectedStartDate', truncated],
    ['expectedEndDate', truncated],
    [
      'recurrence',
      object([
        // The schema asks for a list and a string at once.
        ['recurrenceDates', { kind: 'never' }],
        [
          'recurrenceRules',
          list(
            object([
              ['frequency', frequencies],
              ['interval', integer],
              ['until', text],
              ['count', integer],
            ]),
          ),
        ],
      ]),
    ],
  ],
  {
    choices: [
      ['startDate', 'expectedStartDate'],
      ['endDate', 'expectedEndDate'],
    ],
  },
);

const coverage = object([
  ...texts('uri', 'title', 'edNote', 'language'),
  status,
  ['type', types3],
  [
    'commissioned',
    object([...texts('by', 'on'), ['references', list(object(texts('name', 'value')))]]),
  ],
  ['dates', dates],
  [
    'audiences',
    list(
      object([
        ['audience', text],
        ['significance', integer],
      ]),
    ),
  ],
  ['exclAudience', list(text)],
  urgency,
  [
    'itemCount',
    object([
      ['rangeFrom', integer],
      ['rangeTo', integer],
    ]),
  ],
  ['wordCount', integer],
  ['renditions', list(rendition)],
]);

const rights = {
  rows: texts('langId', 'linkedRights', 'encodedRights'),
  choices: [['linkedRights', 'encodedRights']],
} as const;

/** An item of ninjs 2.x or 3.x. */
export const generation2And3: ObjectShape = object(
  [
    ['uri', text],
    ['type', oneOf(...types2), only2],
    ['type', types3, only3],
    ['representationType', oneOf('full', 'partial')],
    ...texts('profile', 'version', 'firstCreated', 'versionCreated', 'contentCreated'),
    ['embargoedUntil', text],
    status,
    ['urgency', number, only2],
    urgency,
    ...texts('copyrightHolder', 'copyrightNotice', 'usageTerms', 'edNote', 'language'),
    ['descriptions', list(object(variant, { required: ['value'] }))],
    [
      'bodies',
      list(
        object([...variant, ...size('charCount'), ...size('wordCount')], { required: ['value'] }),
      ),
    ],
    ['headlines', list(object(variant, { required: ['value'] }))],
    ['people', list(object([...concept, contactInfo]))],
    ['organisations', list(organisation)],
    ['places', list(object([...concept, contactInfo, ['geoJSON', { kind: 'geojson' }]]))],
    [
      'subjects',
      list(
        object([
          ...concept,
          ['creator', text, from21],
          ['relevance', percent, from21],
          ['confidence', percent, from21],
        ]),
      ),
    ],
    ['events', list(object([...concept, ['id', text, only3]]))],
    [
      'eventDetails',
      object([
        ...texts('eventStatus', 'plannedCoverageStatus'),
        ['dates', dates],
        ['organiser', organisation],
      ]),
      only3,
    ],
    ['plannedCoverage', list(coverage), only3],
    ['objects', list(object(concept))],
    ['infoSources', list(object([...identity, ['role', text], contactInfo]))],
    ...texts('title', 'by', 'slugline', 'located'),
    ['renditions', list(rendition)],
    [
      'associations',
      list({
        kind: 'either',
        shapes: [object([['name', text]], { required: ['name'], isOpen: true }), { kind: 'item' }],
      }),
      { until: '2.0' },
    ],
    [
      'associations',
      list({
        kind: 'item',
        rows: [
          ['name', text],
          ['rel', text, only3],
        ],
        required: ['name', 'uri'],
      }),
      from21,
    ],
    ['altIds', list(object(texts('role', 'value')))],
    ['trustIndicators', list(object(texts('role', 'title', 'href')))],
    ['standard', object(texts('name', 'version', 'schema'))],
    ['genres', list(object(identity))],
    ['expires', text, from21],
    ['rightsInfo', object(rights.rows, { choices: rights.choices, isOpen: true }), only2],
    ['rightsInfo', object(rights.rows, { choices: rights.choices }), only3],
    ['digitalSourceType', object(identity), { since: '2.2', until: '2.2' }],
    ['digitalSourceType', object(identity), { since: '3.1' }],
  ],
  { required: ['uri'] },
);
