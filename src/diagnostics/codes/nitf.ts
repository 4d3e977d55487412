import type { CodeTable } from './code-row.js';

/** What can be said of a document as NITF. */
export const nitfCodes = {
  'nitf/not-a-document': {
    severity: 'error',
    summary: 'The XML holds no element `nitf`.',
  },
  'nitf/open-embargo': {
    severity: 'warning',
    summary: 'The document is embargoed and no end is given; the article is withheld.',
  },
  'nitf/unknown-value': {
    severity: 'warning',
    summary: 'The value is none that the property may have; it stands in `extra` as it is.',
  },
} as const satisfies CodeTable<'nitf'>;
