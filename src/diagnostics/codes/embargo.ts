import type { CodeTable } from './code-row.js';

/** What can be said of an embargo. */
export const embargoCodes = {
  'embargo/no-instant': {
    severity: 'warning',
    summary: 'The copy is under embargo, but until when is not wholly told; the story is withheld.',
  },
  'embargo/day-inferred': {
    severity: 'info',
    summary: 'The embargo names no date but a weekday; the next one after the reference was taken.',
  },
} as const satisfies CodeTable<'embargo'>;
