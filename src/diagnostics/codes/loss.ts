import type { CodeTable } from './code-row.js';

/** What a writer could not carry. */
export const lossCodes = {
  'loss/no-place': { severity: 'warning', summary: 'The format has no place for this field.' },
  'loss/simplified': {
    severity: 'info',
    summary: 'The format carries this field, but with less than the article has.',
  },
  'loss/not-published': {
    severity: 'warning',
    summary: 'The article must not be published, or not in this output, and was left out whole.',
  },
  'loss/incomplete': {
    severity: 'warning',
    summary: 'The format asks for something that the article does not have; it was left out.',
  },
  'loss/document-of-its-own': {
    severity: 'warning',
    summary: 'The format holds one article a document; this one stands in a further document.',
  },
} as const satisfies CodeTable<'loss'>;
