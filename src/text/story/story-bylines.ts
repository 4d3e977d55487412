import type { Finding } from '../../diagnostics/finding.js';
import { type BylineReading, readByline } from '../byline/read-byline.js';
import { sure } from '../byline/weigh-byline.js';
import type { Lexicon } from '../lexicon.js';
import type { HeadPart } from './head/scan.js';
import type { HeadReading } from './head/read-head.js';
import type { Tail } from './read-tail.js';

/** A story's bylines: those above the text and beneath it; where there are none, the reporter whom the dateline names. */
export function storyBylines(
  text: string,
  head: HeadReading,
  tail: Tail,
  lexicon: Lexicon,
): readonly HeadPart<BylineReading>[] {
  const bylines = [...head.bylines, ...tail.bylines];
  const credit = head.dateline?.value.credit;
  if (bylines.length > 0 || credit === undefined) return bylines;
  const { start, end } = credit;
  const printed = text.slice(start, end);
  const value = readByline(printed, lexicon, { position: 'field' });
  return value === undefined || value.confidence < sure
    ? []
    : [{ line: { text: printed, indent: 0, width: printed.length, start, end }, value }];
}

/** A byline's findings, whose places and paths are relative to it, as those of the story's byline of that index. */
export function bylineFindings(
  { line, value }: HeadPart<BylineReading>,
  index: number,
): readonly Finding[] {
  const byline = `bylines[${String(index)}]`;
  return value.findings.map((found) => ({
    ...found,
    path: found.path === undefined ? byline : `${byline}.${found.path}`,
    span: {
      start: line.start + (found.span?.start ?? value.span.start),
      end: line.start + (found.span?.end ?? value.span.end),
    },
  }));
}
