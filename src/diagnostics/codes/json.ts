import type { CodeTable } from './code-row.js';

/** What can be said of a text as JSON, whatever stands in it. */
export const jsonCodes = {
  'json/syntax': {
    severity: 'error',
    summary: 'The text is no JSON here; what could still be read was.',
  },
  'json/too-deep': {
    severity: 'error',
    summary: 'An object or list lies deeper than the limit, and was left out.',
  },
  'json/duplicate-key': {
    severity: 'warning',
    summary: 'An object has the same key twice; the last value was taken.',
  },
  'json/unsafe-key': {
    severity: 'warning',
    summary: 'The key is one that JavaScript gives a meaning of its own; it was left out.',
  },
} as const satisfies CodeTable<'json'>;
