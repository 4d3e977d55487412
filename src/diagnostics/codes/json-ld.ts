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
  'json-ld/escaped': {
    severity: 'warning',
    summary: 'The JSON-LD is escaped as HTML; it was read as what that stands for.',
  },
  'json-ld/no-article': {
    severity: 'error',
    summary: 'The input describes no article.',
  },
  'json-ld/unreadable': {
    severity: 'warning',
    summary: 'A value is none of what its property holds; it was left in `extra`.',
  },
} as const satisfies CodeTable<'json-ld'>;
