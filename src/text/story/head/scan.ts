import type { BylineReading } from '../../byline/read-byline.js';
import type { DatelineContext, DatelineReading } from '../../dateline/read-dateline.js';
import type { PrintedEmbargo } from '../../embargo/read-embargo.js';
import type { ReadMarker } from '../../markers/read-marker.js';
import type { CopyLine } from '../lines.js';
import type { DayLine } from '../read-day-line.js';

/** A part of the head, and the line it stands on. */
export interface HeadPart<Value> {
  readonly line: CopyLine;
  readonly value: Value;
}

/** What stands above a story's text; every key is there, so that all heads are of one shape. */
export interface Head {
  readonly headline: HeadPart<string> | undefined;
  readonly subheadline: HeadPart<string> | undefined;
  readonly kicker: HeadPart<string> | undefined;
  readonly slugline: HeadPart<string> | undefined;
  /** Key points above the lead, as Reuters has them: the lines with their bullets. */
  readonly keyPoints: readonly HeadPart<string>[];
  readonly abstract: HeadPart<string> | undefined;
  readonly embargo: HeadPart<PrintedEmbargo> | undefined;
  readonly copyright: HeadPart<string> | undefined;
  readonly editorialNotes: readonly HeadPart<string>[];
  readonly markers: readonly ReadMarker[];
  readonly bylines: readonly HeadPart<BylineReading>[];
  /** When the story came out, and when it was changed, where lines of their own say so. */
  readonly publishedAt: HeadPart<DayLine> | undefined;
  readonly modifiedAt: HeadPart<DayLine> | undefined;
  readonly dateline: HeadPart<DatelineReading> | undefined;
}

/** A head of which nothing is read yet. */
export const emptyHead: Head = {
  headline: undefined,
  subheadline: undefined,
  kicker: undefined,
  slugline: undefined,
  keyPoints: [],
  abstract: undefined,
  embargo: undefined,
  copyright: undefined,
  editorialNotes: [],
  markers: [],
  bylines: [],
  publishedAt: undefined,
  modifiedAt: undefined,
  dateline: undefined,
};

/** The head as far as it is read, and the line that is next. */
export interface Scan {
  readonly text: string;
  readonly lines: readonly CopyLine[];
  readonly context: DatelineContext;
  /** The dateline that starts at an offset; asked again and again, so kept. */
  readonly datelineAt: (offset: number) => DatelineReading | undefined;
  readonly at: number;
  readonly head: Head;
}

/** Reads the scan's next line as one kind of part: the scan behind it, or undefined where the line is none. */
export type PartReader = (scan: Scan, line: CopyLine) => Scan | undefined;

/** The scan with more in its head, `count` lines further. */
export function advance(scan: Scan, more: Partial<Head>, count = 1): Scan {
  return moved(scan, scan.lines, scan.at + count, { ...scan.head, ...more });
}

/** The scan on another line, where its lines or its head may have changed. */
export function moved(
  { text, context, datelineAt, head: known }: Scan,
  lines: readonly CopyLine[],
  at: number,
  head = known,
): Scan {
  return { text, lines, context, datelineAt, at, head };
}
