import { datelineCodes } from '../../diagnostics/codes/dateline.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Dateline } from '../../model/index.js';
import { nearestYear } from '../../time/nearest-year.js';
import type { PrintedDate } from './read-date.js';

/** A day that is known, and where it comes from. */
export interface DateReference {
  /** ISO day or instant. */
  readonly day: string;
  readonly from: NonNullable<Dateline['dateInferredFrom']>;
}

/** A dateline's day, and what its year rests on where none is printed. */
export interface DatelineDate {
  /** `YYYY-MM-DD`, or `--MM-DD` where nothing gives the year. */
  readonly day: string;
  readonly inferredFrom?: DateReference['from'];
  readonly findings: readonly Finding[];
}

/** The day that is printed, with the year that brings it nearest to the reference where none is printed. */
export function dateOf(
  printed: PrintedDate,
  reference: DateReference | undefined,
  span: Span,
): DatelineDate | undefined {
  const { year, month, day, weekday } = printed;
  // The model has no day without a month, and none is made up.
  if (month === undefined) return undefined;
  const monthDay = `${pad(month, 2)}-${pad(day, 2)}`;
  if (year !== undefined) return { day: `${pad(year, 4)}-${monthDay}`, findings: [] };
  if (reference === undefined) return { day: `--${monthDay}`, findings: [] };
  const inferred = nearestYear(`--${monthDay}`, reference.day, weekday);
  if (inferred === undefined) return { day: `--${monthDay}`, findings: [] };
  const message = `"${monthDay}" has no year; ${inferred.slice(0, 4)} brings it nearest to ${reference.day}.`;
  return {
    day: inferred,
    inferredFrom: reference.from,
    findings: [
      finding(datelineCodes, 'dateline/year-inferred', message, { path: 'dateline.date', span }),
    ],
  };
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
