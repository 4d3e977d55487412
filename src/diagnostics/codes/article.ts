import type { CodeTable } from './code-row.js';

/** What can be said of a story's parts, whatever its format. */
export const headlineCodes = {
  'headline/missing': { severity: 'warning', summary: 'No headline was found; it is `""`.' },
} as const satisfies CodeTable<'headline'>;

/** What can be said of a body. */
export const bodyCodes = {
  'body/missing': { severity: 'warning', summary: 'No text was found beneath the headline.' },
} as const satisfies CodeTable<'body'>;

/** What can be said of a language. */
export const languageCodes = {
  'language/recognized': {
    severity: 'info',
    summary: 'The language was recognised from the text, since nothing names it.',
  },
} as const satisfies CodeTable<'language'>;
