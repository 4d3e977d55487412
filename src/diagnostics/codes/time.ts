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
    summary: "A zone abbreviation has several meanings; the agency's or the usual one was taken.",
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
    summary: 'The text stands where a time is expected, but is none of the calendar and the clock.',
  },
  'time/no-clock': {
    severity: 'warning',
    summary: 'There is a day where an instant is expected; no clock time was made up for it.',
  },
  'time/weekday-mismatch': {
    severity: 'warning',
    summary: 'The printed weekday is not that of the printed day; the day was kept.',
  },
} as const satisfies CodeTable<'time'>;
