import { type DatelineContext, readDateline } from '../../dateline/read-dateline.js';
import type { CopyLine } from '../lines.js';
import { type ClosedHead, readClosedHead } from './closed-head.js';
import { headlineLine, subheadlineLine } from './headline-lines.js';
import { embargoLine, keyPointLine, markerLine, noteLine, slugLine } from './note-lines.js';
import { bylineLine, datelineLine } from './origin-lines.js';
import type { Head, PartReader, Scan } from './scan.js';
import { teaserLines } from './teaser-lines.js';

/** A story's head, and where its text starts. */
export interface HeadReading extends Head {
  /** Index of the line that the text starts in. */
  readonly bodyLine: number;
  /** Offset in the whole where it does: within that line, behind a dateline that runs into it. */
  readonly bodyStart: number;
}

/** The parts that a line may be, in the order in which they are tried. */
const parts: readonly PartReader[] = [
  markerLine,
  embargoLine,
  datelineLine,
  bylineLine,
  slugLine,
  keyPointLine,
  noteLine,
  headlineLine,
  subheadlineLine,
];

/** What may stand between a head that is closed and the text. */
const partsBehind: readonly PartReader[] = [datelineLine, bylineLine, noteLine, teaserLines];

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
  const start: Scan = {
    text,
    lines,
    context,
    datelineAt: keeping((offset) => readDateline(text, offset, context)),
    at: 0,
    head: { keyPoints: [], editorialNotes: [], markers: [], bylines: [] },
  };
  const scan =
    closed === undefined
      ? readParts(start, parts)
      : readParts(readClosedHead(start, closed), partsBehind);
  return { ...scan.head, ...bodyOf(scan) };
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

function keeping<Value>(read: (offset: number) => Value): (offset: number) => Value {
  const known = new Map<number, { readonly value: Value }>();
  return (offset) => {
    let kept = known.get(offset);
    if (kept === undefined) known.set(offset, (kept = { value: read(offset) }));
    return kept.value;
  };
}

function readPart(scan: Scan, among: readonly PartReader[]): Scan | undefined {
  const at = nextLine(scan);
  const line = scan.lines[at];
  if (line === undefined) return undefined;
  for (const read of among) {
    const next = read({ ...scan, at }, line);
    if (next !== undefined) return next;
  }
  return undefined;
}

function nextLine({ lines, at }: Scan): number {
  let next = at;
  while (lines[next]?.text === '') next++;
  return next;
}

function bodyOf(scan: Scan): Pick<HeadReading, 'bodyLine' | 'bodyStart'> {
  const { lines, text, head } = scan;
  const bodyStart = head.dateline?.value.leadStart ?? lines[nextLine(scan)]?.start ?? text.length;
  let bodyLine = scan.at;
  while (bodyLine < lines.length && (lines[bodyLine]?.end ?? 0) <= bodyStart) bodyLine++;
  return { bodyLine, bodyStart };
}
