import type { CodeTable } from './code-row.js';

/** What can be said of a dateline. */
export const datelineCodes = {
  'dateline/ambiguous-place': {
    severity: 'info',
    summary: 'Several places bear the name; the likeliest was taken.',
  },
  'dateline/unknown-place': {
    severity: 'info',
    summary: 'The place is in no table at hand; it has a name but no country, zone or position.',
  },
  'dateline/year-inferred': {
    severity: 'info',
    summary: 'The day has no year; the one nearest to the reference was taken.',
  },
  'dateline/uncertain': {
    severity: 'info',
    summary: 'The line is read as a dateline, but could be something else.',
  },
} as const satisfies CodeTable<'dateline'>;
