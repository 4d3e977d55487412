import type { CodeTable } from './code-row.js';

/** What can harm the page that JSON-LD stands in, or those who read it; held against it in every profile. */
export const securityCodes = {
  'security/runnable-url': {
    severity: 'error',
    summary: 'A link has a scheme that runs code, such as `javascript:`.',
  },
  'security/remote-context': {
    severity: 'error',
    summary: 'A context other than schema.org’s is fetched from elsewhere.',
  },
  'security/unsafe-key': {
    severity: 'error',
    summary: 'A key is one that JavaScript gives a meaning of its own.',
  },
  'security/script-breaking-text': {
    severity: 'warning',
    summary: 'A text holds what ends a script element unless it is escaped.',
  },
  'security/lone-surrogate': {
    severity: 'warning',
    summary: 'A text holds half of a character.',
  },
} as const satisfies CodeTable<'security'>;
