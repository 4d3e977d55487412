import type { CodeTable } from './code-row.js';

/** What can be said of a byline. */
export const bylineCodes = {
  'byline/uncertain': {
    severity: 'info',
    summary: 'The line is read as a byline, but could be something else.',
  },
  'byline/unplaced': {
    severity: 'info',
    summary: "A part of the line fits no field; it stands in the byline's text alone.",
  },
  'byline/ambiguous-place': {
    severity: 'info',
    summary: 'Several places bear the name; the likeliest was taken.',
  },
} as const satisfies CodeTable<'byline'>;
