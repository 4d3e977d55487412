import type { CodeTable } from './code-row.js';

/** What can be said of JSON-LD as an input. */
export const jsonLdCodes = {
  'json-ld/missing': {
    severity: 'error',
    summary: 'The input holds no JSON-LD.',
  },
  'json-ld/escaped-script': {
    severity: 'error',
    summary: 'The JSON of a script element is escaped as HTML, and can’t be read.',
  },
} as const satisfies CodeTable<'json-ld'>;
