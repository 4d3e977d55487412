import { readByline } from '../../byline/read-byline.js';
import type { DatelineReading } from '../../dateline/read-dateline.js';
import { type CopyLine, lineFrom, linesBelow } from '../lines.js';
import { advance, moved, type Scan } from './scan.js';

/** A line that starts with a dateline, or is one. The scan stays on it, since the text may start within it. */
export function datelineLine(scan: Scan, line: CopyLine): Scan | undefined {
  const value = scan.datelineAt(line.start);
  if (value === undefined) return undefined;
  return scan.head.headline === undefined && isRatherHeadline(scan, value)
    ? undefined
    : advance(scan, { dateline: { line, value } }, 0);
}

/**
 * Where no headline stands above, a line may be one that only looks like a dateline: a place alone on it, or a weightier
 * dateline beneath it.
 */
function isRatherHeadline({ lines, at, datelineAt }: Scan, value: DatelineReading): boolean {
  if (value.ownLine && value.dateline.agencies.length === 0) return true;
  return linesBelow(lines, at, 11, 5).some((line) => {
    const other = datelineAt(line.start);
    return other !== undefined && other.confidence > value.confidence;
  });
}

/** `By Jane Doe`, with the line of her title beneath it; a dateline may follow on the same line. */
export function bylineLine(scan: Scan, line: CopyLine): Scan | undefined {
  const { text, lines, at, context, head } = scan;
  // Above the headline nothing asks for a byline, and the headline itself must not be taken for one.
  const position = head.headline === undefined ? 'anywhere' : 'below-headline';
  const value = readByline(text.slice(line.start, paragraphEnd(lines, at)), context.lexicon, {
    position,
  });
  if (value === undefined) return undefined;
  const end = line.start + value.span.end;
  let behind = at;
  while (behind < lines.length && (lines[behind]?.end ?? 0) <= end) behind++;
  const bylines = [...head.bylines, { line, value }];
  return advance(moved(scan, cutFront(scan, behind, end), behind), { bylines }, 0);
}

/** The lines, of which one has lost what stands in front of the offset. */
function cutFront({ text, lines }: Scan, index: number, offset: number): readonly CopyLine[] {
  const line = lines[index];
  if (line === undefined || line.start >= offset) return lines;
  const rest = lineFrom(text, line, offset);
  return [...lines.slice(0, index), rest, ...lines.slice(index + 1)];
}

/** A byline, the titles beneath it, and one more. */
const mostLines = 4;

/** Offset of the end of the lines that stand tight, from the one at `at`; one in brackets is a note of its own. */
function paragraphEnd(lines: readonly CopyLine[], at: number): number {
  let last = at;
  while (last < at + mostLines - 1 && /^[^(]/.test(lines[last + 1]?.text ?? '')) last++;
  return lines[last]?.end ?? 0;
}

/** Whether a dateline or byline starts on a line beneath the headline. */
export function startsOrigin({ context, datelineAt }: Scan, line: CopyLine): boolean {
  return (
    datelineAt(line.start) !== undefined ||
    readByline(line.text, context.lexicon, { position: 'below-headline' }) !== undefined
  );
}
