import { type BylineReading, readByline } from '../../byline/read-byline.js';
import { readDateline } from '../../dateline/read-dateline.js';
import type { CopyLine } from '../lines.js';
import { advance, type Scan } from './scan.js';

/** A line that starts with a dateline, or is one. The scan stays on it, since the text may start within it. */
export function datelineLine(scan: Scan, line: CopyLine): Scan | undefined {
  const value = readDateline(scan.text, line.start, scan.context);
  if (value === undefined) return undefined;
  // A place alone on a line is as easily a headline's word, unless a headline stands above it.
  const isBare = value.ownLine && value.dateline.agencies.length === 0;
  return isBare && scan.head.headline === undefined
    ? undefined
    : advance(scan, { dateline: { line, value } }, 0);
}

/** `By Jane Doe`, with the line of her title beneath it. */
export function bylineLine(scan: Scan, line: CopyLine): Scan | undefined {
  const below = scan.lines[scan.at + 1]?.text ?? '';
  const both = below === '' ? undefined : bylineOf(scan, `${line.text}\n${below}`);
  const value = both ?? bylineOf(scan, line.text);
  if (value === undefined) return undefined;
  const count = value.byline.text?.includes('\n') === true ? 2 : 1;
  return advance(scan, { bylines: [...scan.head.bylines, { line, value }] }, count);
}

function bylineOf({ head, context }: Scan, text: string): BylineReading | undefined {
  const position = head.headline === undefined ? 'above-headline' : 'below-headline';
  return readByline(text, context.lexicon, { position });
}

/** Whether a dateline or byline starts on a line beneath the headline. */
export function startsOrigin({ text, context }: Scan, line: CopyLine): boolean {
  return (
    readDateline(text, line.start, context) !== undefined ||
    readByline(line.text, context.lexicon, { position: 'below-headline' }) !== undefined
  );
}
