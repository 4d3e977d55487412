import { timeCodes } from '../diagnostics/codes/time.js';
import { finding, type Finding } from '../diagnostics/finding.js';

/** Where a time stands, for what is said of it. */
export type TimePlace = Pick<Finding, 'span' | 'path'>;

/** What a report may speak of. */
export interface TimeFacts {
  /** The word, day or clock time it is about. */
  readonly text: string;
  /** The zone, or the instant, that was taken; absent where none was. */
  readonly taken?: string;
  /** What there was to choose from. */
  readonly alternatives?: readonly string[];
  readonly zone?: string;
  readonly from?: 'option' | 'agency' | 'place';
}

/** What is to be said of a time, in the words of this table for all who read times. */
export function reportTime(
  code: keyof typeof timeCodes,
  facts: TimeFacts,
  place: TimePlace = {},
): Finding {
  const { message, fix } = reports[code];
  return finding(timeCodes, code, message({ ...facts, text: clip(facts.text) }), { fix, ...place });
}

/** A text from outside, cut so that a message stays a line. */
function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

interface Report {
  readonly message: (facts: TimeFacts) => string;
  readonly fix: string;
}

const givers = { option: "the option's", agency: "the agency's", place: "the dateline place's" };

const any = (alternatives: TimeFacts['alternatives']): string => (alternatives ?? []).join(' or ');

const reports: Readonly<Record<keyof typeof timeCodes, Report>> = {
  'time/zone-inferred': {
    message: ({ text, taken, from }) =>
      `"${text}" has no zone; ${taken ?? ''} was taken, ${givers[from ?? 'option']}.`,
    fix: 'Set the option `timeZone` where the time is that of another.',
  },
  'time/no-zone': {
    message: ({ text }) =>
      `"${text}" has no zone, and no option, agency or place gives one; no instant was made of it.`,
    fix: 'Set the option `timeZone`, such as "Asia/Baku".',
  },
  'time/unknown-zone': {
    message: ({ text }) => `"${text}" is no zone that is known; no instant was made of its time.`,
    fix: 'Write an IANA name such as "Asia/Baku", an offset such as "+04:00", or an abbreviation such as "GMT".',
  },
  'time/ambiguous-zone': {
    message: ({ text, taken, alternatives }) =>
      `"${text}" means ${any(alternatives)}; ${taken ?? ''} was taken.`,
    fix: 'Write the offset, or name the provider: its country settles the meaning.',
  },
  'time/ambiguous': {
    message: ({ text, taken, alternatives, zone }) =>
      `A clock of ${zone ?? ''} shows ${text} twice, ${any(alternatives)}; ${taken ?? 'neither'} was taken.`,
    fix: 'Write the offset with the time, or set the option `disambiguation`.',
  },
  'time/skipped': {
    message: ({ text, taken, alternatives, zone }) =>
      `A clock of ${zone ?? ''} never shows ${text}, but ${any(alternatives)}; ${taken ?? 'neither'} was taken.`,
    fix: 'Correct the time, or set the option `disambiguation`.',
  },
  'time/invalid': {
    message: ({ text }) => `"${text}" is no day and clock time that exist.`,
    fix: 'Write ISO 8601 with an offset, such as "2023-09-26T13:50:00+04:00".',
  },
  'time/no-clock': {
    message: ({ text }) => `"${text}" is a day without a clock time; no instant was made of it.`,
    fix: 'Write ISO 8601 with an offset, such as "2023-09-26T13:50:00+04:00".',
  },
  'time/weekday-mismatch': {
    message: ({ text, taken }) => `"${text}" names a weekday that ${taken ?? ''} is not.`,
    fix: 'Correct the weekday or the day.',
  },
};
