import type { Span } from '../../diagnostics/finding.js';
import { type DatelineContext, readDateline } from '../dateline/read-dateline.js';
import { isEndMark } from './end-mark.js';
import { isSlug } from './head/note-lines.js';
import { type CopyLine, copyLines } from './lines.js';

/**
 * The stories of a text that may hold several: parted by the form feeds and ETX of the wires, and by an end mark behind which
 * another story plainly starts, with a slug or with a dateline near its top.
 */
export function splitStories(text: string, context: DatelineContext): readonly Span[] {
  return framed(text).flatMap((span) => parted(text, span, context));
}

/** Form feed, ETX, EOT: what no story has within it. */
const frame = /[\f\x03\x04]/;

function framed(text: string): readonly Span[] {
  if (!frame.test(text)) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split(frame)) {
    if (/[^\s\x01-\x1f]/.test(part)) spans.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return spans;
}

function parted(text: string, span: Span, context: DatelineContext): readonly Span[] {
  if (!mayHoldEndMark(text)) return [span];
  const lines = copyLines(text.slice(span.start, span.end));
  const cuts = lines.flatMap((line, index) =>
    isEndMark(line.text) &&
    storyFollows(text, span.start, lines.slice(index + 1, index + 16), context)
      ? [span.start + line.end]
      : [],
  );
  return [...cuts, span.end].map((end, index) => ({ start: cuts[index - 1] ?? span.start, end }));
}

/** Most texts hold no end mark at all, and their short lines say so at once. */
function mayHoldEndMark(text: string): boolean {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start <= longestMark && isEndMark(text.slice(start, end).trim())) return true;
    start = end + 1;
  }
  return false;
}

/** With blanks around it. */
const longestMark = 24;

/** Lines within which a story shows what it is. */
const telling = 6;

function storyFollows(
  text: string,
  shift: number,
  lines: readonly CopyLine[],
  context: DatelineContext,
): boolean {
  const next = lines.filter((line) => line.text !== '').slice(0, telling);
  if (next[0] !== undefined && isSlug(next[0].text)) return true;
  return next.some((line) => readDateline(text, shift + line.start, context) !== undefined);
}
