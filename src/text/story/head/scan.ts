import type { BylineReading } from '../../byline/read-byline.js';
import type { DatelineContext, DatelineReading } from '../../dateline/read-dateline.js';
import type { PrintedEmbargo } from '../../embargo/read-embargo.js';
import type { ReadMarker } from '../../markers/read-marker.js';
import type { CopyLine } from '../lines.js';

/** A part of the head, and the line it stands on. */
export interface HeadPart<Value> {
  readonly line: CopyLine;
  readonly value: Value;
}

/** What stands above a story's text. */
export interface Head {
  readonly headline?: HeadPart<string>;
  readonly subheadline?: HeadPart<string>;
  readonly kicker?: HeadPart<string>;
  readonly slugline?: HeadPart<string>;
  /** Key points above the lead, as Reuters has them: the lines with their bullets. */
  readonly keyPoints: readonly HeadPart<string>[];
  readonly abstract?: HeadPart<string>;
  readonly embargo?: HeadPart<PrintedEmbargo>;
  readonly copyright?: HeadPart<string>;
  readonly editorialNotes: readonly HeadPart<string>[];
  readonly markers: readonly ReadMarker[];
  readonly bylines: readonly HeadPart<BylineReading>[];
  readonly dateline?: HeadPart<DatelineReading>;
}

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
  return { ...scan, at: scan.at + count, head: { ...scan.head, ...more } };
}
