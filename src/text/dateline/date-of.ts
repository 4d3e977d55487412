import { datelineCodes } from '../../diagnostics/codes/dateline.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Dateline } from '../../model/index.js';
import { nearestYear } from '../../time/nearest-year.js';
import { reportTime } from '../../time/report-time.js';
import { toDay } from '../../time/to-day.js';
import type { PrintedDate } from './read-date.js';

/** A day that is known, and where it comes from. */
export interface DateReference {
  /** ISO day or instant. */
  readonly day: string;
  readonly from: NonNullable<Dateline['dateInferredFrom']>;
}

/** A dateline's day, and what its year rests on where none is printed. */
export interface DatelineDate {
  /** `YYYY-MM-DD`, or `--MM-DD` where nothing gives the year; absent for a day that no calendar has. */
  readonly day?: string;
  readonly inferredFrom?: DateReference['from'];
  readonly findings: readonly Finding[];
}

/** The day that is printed, with the year that brings it nearest to the reference where none is printed. */
export function dateOf(
  printed: PrintedDate,
  reference: DateReference | undefined,
  span: Span,
): DatelineDate | undefined {
  const { year, month, weekday } = printed;
  // The model has no day without a month, and none is made up.
  if (month === undefined) return undefined;
  const day = toDay(year, month, printed.day);
  if (day === undefined) return { findings: [notInCalendar(printed, span)] };
  if (year !== undefined || reference === undefined) return { day, findings: [] };
  // A story's own foot is nearer than any weekday could send the day.
  const settling = reference.from === 'footer' ? undefined : weekday;
  const inferred = nearestYear(day, reference.day, settling);
  if (inferred === undefined) return { day, findings: [] };
  const message = `"${day.slice(2)}" has no year; ${inferred.slice(0, 4)} brings it nearest to ${reference.day}.`;
  return {
    day: inferred,
    inferredFrom: reference.from,
    findings: [
      finding(datelineCodes, 'dateline/year-inferred', message, { path: 'dateline.date', span }),
    ],
  };
}

/** `Sept. 31`: the dateline stands, its day is none. */
function notInCalendar({ year, month, day }: PrintedDate, span: Span): Finding {
  const text = [year, month, day].filter((part) => part !== undefined).join('-');
  return reportTime('time/invalid', { text }, { path: 'dateline.date', span });
}
