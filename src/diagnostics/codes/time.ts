import type { CodeTable } from './code-row.js';

/** What can be said of a day or a clock time. */
export const timeCodes = {
  'time/zone-inferred': {
    severity: 'info',
    summary: "A time had no zone; the options', the agency's or the dateline place's was taken.",
  },
  'time/no-zone': {
    severity: 'warning',
    summary: 'A time has no zone and nothing gives one; no instant was made of it.',
  },
  'time/unknown-zone': {
    severity: 'warning',
    summary: 'The zone is neither an IANA name nor an abbreviation that the wires use.',
  },
  'time/ambiguous-zone': {
    severity: 'info',
    summary: 'A zone abbreviation has several meanings; the one of the wires was taken.',
  },
  'time/ambiguous': {
    severity: 'warning',
    summary:
      'The clock shows this time twice, as summer time ends; the option `disambiguation` chose.',
  },
  'time/skipped': {
    severity: 'warning',
    summary:
      'The clock never shows this time, as summer time begins; the option `disambiguation` chose.',
  },
  'time/invalid': {
    severity: 'warning',
    summary: 'The text looks like a time or day but is none.',
  },
} as const satisfies CodeTable<'time'>;
