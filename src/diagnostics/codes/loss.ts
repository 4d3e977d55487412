import type { CodeTable } from './code-row.js';

/** What a writer could not carry. */
export const lossCodes = {
  'loss/no-place': { severity: 'warning', summary: 'The format has no place for this field.' },
  'loss/simplified': {
    severity: 'info',
    summary: 'The format carries this field, but with less than the article has.',
  },
} as const satisfies CodeTable<'loss'>;
