import { join } from '../paragraphs.js';
import { type CopyLine, lineOf, linesBelow } from '../lines.js';
import { advance, type Scan } from './scan.js';

/** A teaser is no longer than this. */
const mostLines = 10;

/** A paragraph that sums the story up between its head and the one that the dateline runs into. */
export function teaserLines(scan: Scan, line: CopyLine): Scan | undefined {
  const { lines, at, head } = scan;
  if (head.abstract !== undefined) return undefined;
  let end = at + 1;
  while (end - at <= mostLines && (lines[end]?.text ?? '') !== '') end++;
  if (end - at > mostLines || lines[end] === undefined) return undefined;
  const [lead] = linesBelow(lines, end, lines.length, 1);
  const dateline = lead && scan.datelineAt(lead.start);
  if (dateline === undefined || dateline.dateline.agencies.length === 0) return undefined;
  const part = lines.slice(at, end);
  const value = join(part.map(({ text }) => text));
  const place = lineOf(value, line, line.start, part.at(-1)?.end ?? line.end);
  return advance(scan, { abstract: { line: place, value } }, part.length);
}
