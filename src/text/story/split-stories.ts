import type { Span } from '../../diagnostics/finding.js';
import { readDateline } from '../dateline/read-dateline.js';
import { lexiconOf, type TextTables } from '../options.js';
import { isEndMark } from './end-mark.js';
import { isSlug } from './head/note-lines.js';
import { type CopyLine, copyLines } from './lines.js';

/**
 * The stories of a text that may hold several: parted by the form feeds and ETX of the wires, and by an end mark behind which
 * another story plainly starts, with a slug or with a dateline near its top.
 */
export function splitStories(text: string, options: TextTables): readonly Span[] {
  const stories: Span[] = [];
  for (const { start, end } of framed(text)) {
    const part = text.slice(start, end);
    const marks = mayHoldEndMark(part) ? endsOfStories(part, options) : [];
    let from = start;
    for (const mark of marks) {
      stories.push({ start: from, end: start + mark });
      from = start + mark;
    }
    stories.push({ start: from, end });
  }
  return stories;
}

/** Form feed, ETX, EOT: what no story has within it. */
const frame = /[\f\x03\x04]/;

function framed(text: string): readonly Span[] {
  if (!text.includes('\f') && !text.includes('\x03') && !text.includes('\x04'))
    return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  let start = 0;
  for (const part of text.split(frame)) {
    if (/[^\s\x01-\x1f]/.test(part)) spans.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return spans;
}

/** Offsets behind the end marks that another story follows. */
function endsOfStories(text: string, options: TextTables): readonly number[] {
  const lines = copyLines(text);
  const ends: number[] = [];
  // A headline with an agency's name beneath it is no story yet: `Reuters` ends one, and opens one too.
  let read = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text !== '') read++;
    if (read < fewestLines || !isEndMark(line.text)) continue;
    if (!storyFollows(text, lines.slice(index + 1, index + 16), options)) continue;
    ends.push(line.end);
    read = 0;
  }
  return ends;
}

/** A headline, a line of text and the mark. */
const fewestLines = 3;

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

function storyFollows(text: string, lines: readonly CopyLine[], options: TextTables): boolean {
  const next = lines.filter((line) => line.text !== '').slice(0, telling);
  if (next[0] !== undefined && isSlug(next[0].text)) return true;
  const context = { lexicon: lexiconOf(options) };
  return next.some((line) => readDateline(text, line.start, context) !== undefined);
}
