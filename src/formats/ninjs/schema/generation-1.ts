/**
 * What the schemas of ninjs 1.0 to 1.6 ask for. Source: IPTC, ninjs-schema_1.0.json to ninjs-schema_1.6.json,
 * https://github.com/iptc/newsinjson.
 */
import {
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

const from1 = { since: '1.1' } as const;
const from2 = { since: '1.2' } as const;
const from3 = { since: '1.3' } as const;
const from4 = { since: '1.4' } as const;
const from5 = { since: '1.5' } as const;

const types = ['text', 'audio', 'video', 'picture', 'graphic', 'composite'] as const;

const until2 = { until: '1.2' } as const;

// The patterns of the schemas look no further than a key's first sign.
const key = /^[a-zA-Z0-9]/;
const keyOrUnderscore = /^[a-zA-Z0-9_]/;

const address = object([
  ['lines', list(text)],
  ...texts('locality', 'area', 'postalcode', 'country'),
]);

const contactInfo: Row = [
  'contactinfo',
  list(
    object([...texts('type', 'role', 'lang', 'name', 'value'), ['address', address]], {
      choices: [['value', 'address']],
    }),
  ),
  from5,
];

const concept: readonly Row[] = texts('name', 'rel', 'scheme', 'code');

const symbol = object([
  ...texts('ticker', 'exchange'),
  ['symboltype', text, from5],
  ['symbol', text, from5],
]);

const rendition = object([
  ...texts('href', 'mimetype', 'title'),
  ['height', number],
  ['width', number],
  ['sizeinbytes', number],
  ['duration', number, from2],
  ['format', text, from2],
]);

/** An item of ninjs 1.x. */
export const generation1: ObjectShape = object(
  [
    ['uri', text],
    ['type', oneOf(...types), { until: '1.1' }],
    ['type', oneOf(...types, 'component'), from2],
    ['mimetype', text],
    ['representationtype', oneOf('complete', 'incomplete')],
    ...texts('profile', 'version'),
    ['firstcreated', text, from2],
    ['versioncreated', text],
    ['contentcreated', text, from4],
    ['embargoed', text],
    ['pubstatus', oneOf('usable', 'withheld', 'canceled')],
    ['urgency', number, from1],
    ...texts('copyrightholder', 'copyrightnotice'),
    ['usageterms', text, from1],
    ['ednote', text, from2],
    ['language', text],
    ['person', list(object([...concept, contactInfo]))],
    ['organisation', list(object([...concept, ['symbols', list(symbol)], contactInfo]))],
    [
      'place',
      list(
        object([...concept, contactInfo], {
          patterns: [[/^geometry_[a-zA-Z0-9_]/, object([], { isOpen: true }), from1]],
        }),
      ),
    ],
    [
      'subject',
      list(
        object([
          ...concept,
          ['creator', text, from5],
          ['relevance', percent, from5],
          ['confidence', percent, from5],
        ]),
      ),
    ],
    ['event', list(object(concept))],
    ['object', list(object(concept))],
    ['infosource', list(object([...concept, contactInfo])), from2],
    ['title', text, from2],
    ...texts('byline', 'headline'),
    ['slugline', text, from2],
    ['located', text],
    ['charcount', number, from2],
    ['wordcount', number, from2],
    [
      'renditions',
      object([], {
        patterns: [
          [key, rendition, until2],
          [keyOrUnderscore, rendition, from3],
        ],
      }),
    ],
    [
      'associations',
      object([], {
        patterns: [
          // The schema of 1.2 refers to that of 1.1, as does that of 1.1 to itself.
          [key, { kind: 'item', as: '1.1' }, { since: '1.1', until: '1.2' }],
          [key, { kind: 'item' }, { until: '1.0' }],
          [keyOrUnderscore, { kind: 'item' }, from3],
        ],
      }),
    ],
    ['altids', object([], { isOpen: true }), from3],
    ['trustindicator', list(object(texts('scheme', 'code', 'title', 'href'))), from3],
    ['$standard', object(texts('name', 'version', 'schema')), from3],
    ['genre', list(object(texts('name', 'scheme', 'code'))), from3],
    ['expires', text, from4],
    [
      'rightsinfo',
      object(texts('langid', 'linkedrights', 'encodedrights'), {
        choices: [['linkedrights', 'encodedrights']],
        isOpen: true,
      }),
      from4,
    ],
    ['digitalsourcetype', object(texts('name', 'uri', 'literal')), { since: '1.6' }],
  ],
  {
    required: ['uri'],
    patterns: [
      [/^description_[a-zA-Z0-9_]/, text],
      [/^body_[a-zA-Z0-9_]/, text],
      [/^headline_[a-zA-Z0-9_]/, text, from3],
    ],
  },
);
