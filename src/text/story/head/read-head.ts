import {
  type DatelineContext,
  type DatelineReading,
  readDateline,
} from '../../dateline/read-dateline.js';
import type { CopyLine } from '../lines.js';
import { markedBracketLine } from './bracket-line.js';
import { type ClosedHead, readClosedHead } from './closed-head.js';
import { dayLine } from './day-line.js';
import { headlineLine, subheadlineLine } from './headline-lines.js';
import { embargoLine, keyPointLine, markerLine, noteLine, slugLine } from './note-lines.js';
import { bylineLine, datelineLine } from './origin-lines.js';
import { emptyHead, type Head, moved, type PartReader, type Scan } from './scan.js';
import { teaserLines } from './teaser-lines.js';

/** A story's head, and where its text starts. */
export interface HeadReading {
  readonly head: Head;
  /** Index of the line that the text starts in. */
  readonly bodyLine: number;
  /** Offset in the whole where it does: within that line, behind a dateline that runs into it. */
  readonly bodyStart: number;
}

/** The parts that a line may be, in the order in which they are tried. */
const parts: readonly PartReader[] = [
  markerLine,
  markedBracketLine,
  embargoLine,
  datelineLine,
  bylineLine,
  slugLine,
  keyPointLine,
  noteLine,
  dayLine,
  headlineLine,
  subheadlineLine,
];

/** What may stand between a head that is closed and the text. */
const partsBehind: readonly PartReader[] = [
  datelineLine,
  bylineLine,
  noteLine,
  dayLine,
  teaserLines,
];

/** Above a story's text stand at most this many parts. */
const mostParts = 12;

/**
 * Reads from the first line downwards: slug, markers, headline, notes, byline, dateline, in whatever order the wire has them.
 * The dateline's end is where the text starts; with none, the first line does that is nothing else.
 */
export function readHead(
  text: string,
  lines: readonly CopyLine[],
  context: DatelineContext,
  closed: ClosedHead | undefined,
): HeadReading {
  const datelineAt = datelinesOf(text, context);
  const start: Scan = { text, lines, context, datelineAt, at: 0, head: emptyHead };
  const scan =
    closed === undefined
      ? readParts(start, parts)
      : readParts(readClosedHead(start, closed), partsBehind);
  const bodyStart =
    scan.head.dateline?.value.leadStart ?? scan.lines[nextLine(scan)]?.start ?? text.length;
  return { head: scan.head, bodyLine: lineEndingBehind(scan, bodyStart), bodyStart };
}

/** Reads datelines by their offset, each once. */
function datelinesOf(text: string, context: DatelineContext): Scan['datelineAt'] {
  const known = new Map<number, DatelineReading | undefined>();
  return (offset) => {
    const kept = known.get(offset);
    if (kept !== undefined || known.has(offset)) return kept;
    const read = readDateline(text, offset, context);
    known.set(offset, read);
    return read;
  };
}

function readParts(start: Scan, among: readonly PartReader[]): Scan {
  let scan = start;
  for (let read = 0; read < mostParts && scan.head.dateline === undefined; read++) {
    const next = readPart(scan, among);
    if (next === undefined) break;
    scan = next;
  }
  return scan;
}

function readPart(scan: Scan, among: readonly PartReader[]): Scan | undefined {
  const at = nextLine(scan);
  const line = scan.lines[at];
  if (line === undefined) return undefined;
  const here = moved(scan, scan.lines, at);
  for (const read of among) {
    const next = read(here, line);
    if (next !== undefined) return next;
  }
  return undefined;
}

function nextLine({ lines, at }: Scan): number {
  let next = at;
  while (lines[next]?.text === '') next++;
  return next;
}

/** Index of the first line, from the scan's on, that ends behind the offset. */
function lineEndingBehind({ lines, at }: Scan, offset: number): number {
  let line = at;
  while (line < lines.length && (lines[line]?.end ?? 0) <= offset) line++;
  return line;
}
