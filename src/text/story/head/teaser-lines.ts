import { join } from '../paragraphs.js';
import type { CopyLine } from '../lines.js';
import { advance, type Scan } from './scan.js';

/** A teaser is no longer than this. */
const mostLines = 10;

/** A paragraph that sums the story up between its head and the one that the dateline runs into. */
export function teaserLines(scan: Scan, line: CopyLine): Scan | undefined {
  const { lines, at, head } = scan;
  if (head.abstract !== undefined) return undefined;
  const end = lines.findIndex(({ text }, index) => index > at && text === '');
  if (end < 0 || end - at > mostLines) return undefined;
  const lead = lines.slice(end).find(({ text }) => text !== '');
  const dateline = lead && scan.datelineAt(lead.start);
  if (dateline === undefined || dateline.dateline.agencies.length === 0) return undefined;
  const part = lines.slice(at, end);
  const value = join(part.map(({ text }) => text));
  const place = { ...line, end: part.at(-1)?.end ?? line.end };
  return advance(scan, { abstract: { line: place, value } }, part.length);
}
