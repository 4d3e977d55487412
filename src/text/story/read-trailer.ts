import type { Finding, Span } from '../../diagnostics/finding.js';
import { reportTime } from '../../time/report-time.js';
import type { Lexicon } from '../lexicon.js';
import { type PrintedStamp, readStamp } from './read-stamp.js';

/** What stands behind a message's text. */
export interface TrailerReading {
  readonly stamp?: PrintedStamp;
  /** Offset behind the stamp. */
  readonly end?: number;
  readonly findings: readonly Finding[];
}

/** Looked at: a stamp is the trailer's first line. */
const longest = 120;

/** Finds the stamp in the part of `text` that stands behind its end. It is the story's foot, and `readStory` reads it as that. */
export function readTrailer(text: string, { start, end }: Span, lexicon: Lexicon): TrailerReading {
  const trailer = text.slice(start, Math.min(end, start + longest));
  const line = /[^\s\x00-\x20\x7f<][^\r\n\x00-\x08\x7f<]*/.exec(trailer);
  const printed = line?.[0].trimEnd() ?? '';
  if (line === null || printed === '') return { findings: [] };
  const span = { start: start + line.index, end: start + line.index + printed.length };
  const stamp = readStamp(printed, lexicon);
  return stamp === undefined
    ? { findings: [reportTime('time/invalid', { text: printed }, { span, path: 'publishedAt' })] }
    : { stamp, end: span.end, findings: [] };
}
