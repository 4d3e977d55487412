import type { CodeTable } from './code-row.js';

/** What can be said of a JSON document as ninjs. */
export const ninjsCodes = {
  'ninjs/not-an-item': {
    severity: 'error',
    summary:
      'The JSON, or an entry of its list, is no news item: no object with a property of ninjs.',
  },
  'ninjs/no-article': {
    severity: 'info',
    summary: 'The item is an event or a plan of coverage, and no article was made of it.',
  },
  'ninjs/too-many-items': {
    severity: 'warning',
    summary: 'The document has more items than the limit; the rest was left out.',
  },
  'ninjs/unknown-release': {
    severity: 'warning',
    summary: 'The item claims a release that is not known; the nearest one was taken.',
  },
  'ninjs/other-body': {
    severity: 'info',
    summary: 'The item carries a further text besides the one that was read.',
  },
  'ninjs/unknown-value': {
    severity: 'warning',
    summary: 'The value is none that the property may have; it stands in `extra` as it is.',
  },
  'ninjs/withheld': {
    severity: 'warning',
    summary: 'The embargo or the status could not be read, so the article is withheld.',
  },
  'ninjs/unknown-property': {
    severity: 'error',
    summary: 'The schema of the release has no such property. Only with the option `strict`.',
  },
  'ninjs/missing-property': {
    severity: 'error',
    summary: 'The schema of the release requires the property. Only with the option `strict`.',
  },
  'ninjs/conflicting-properties': {
    severity: 'error',
    summary:
      'The schema of the release wants exactly one of the properties. Only with the option `strict`.',
  },
  'ninjs/wrong-type': {
    severity: 'error',
    summary:
      'The value is of another type than the schema of the release has it. Only with the option `strict`.',
  },
  'ninjs/wrong-value': {
    severity: 'error',
    summary:
      'The value is not among those that the schema of the release allows. Only with the option `strict`.',
  },
} as const satisfies CodeTable<'ninjs'>;
