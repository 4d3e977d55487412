import type { Finding } from '../../diagnostics/finding.js';
import { type BylineReading, readByline } from '../byline/read-byline.js';
import { sure } from '../byline/weigh-byline.js';
import type { Lexicon } from '../lexicon.js';
import type { Head, HeadPart } from './head/scan.js';
import type { Tail } from './read-tail.js';

/** A story's bylines: those above the text and beneath it; where there are none, the reporter whom the dateline names. */
export function storyBylines(
  text: string,
  head: Head,
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

/** A finding of a byline, whose place and path are relative to it, as one of the story's byline of that index. */
export function bylineFinding(
  { code, severity, message, path, span, fix }: Finding,
  { line, value }: HeadPart<BylineReading>,
  index: number,
): Finding {
  const byline = `bylines[${String(index)}]`;
  const { start, end } = span ?? value.span;
  return {
    code,
    severity,
    message,
    path: path === undefined ? byline : `${byline}.${path}`,
    span: { start: line.start + start, end: line.start + end },
    ...(fix !== undefined && { fix }),
  };
}
