import type { Credit } from '../../model/index.js';
import { endMarks, moreMarks } from '../../vocabulary/end-marks.js';
import { readByline, type BylineReading } from '../byline/read-byline.js';
import { readCredits } from '../credits/read-credits.js';
import { readInitials } from '../credits/read-initials.js';
import type { Lexicon } from '../lexicon.js';
import type { CopyLine } from './lines.js';
import { type Notebook, notebookStart, readNotebook } from './notebook.js';
import { join } from './paragraphs.js';
import { type PrintedStamp, readStamp } from './read-stamp.js';

/** What stands beneath a story's text. */
export interface Tail {
  /** Lines up to here are the story's. */
  readonly end: number;
  /** What is for editors alone. */
  readonly notebook?: Notebook;
  readonly stamp?: { readonly line: CopyLine; readonly value: PrintedStamp };
  readonly bylines: readonly { readonly line: CopyLine; readonly value: BylineReading }[];
  readonly credits: readonly { readonly line: CopyLine; readonly value: readonly Credit[] }[];
  /** Whether a further take follows. */
  readonly more: boolean;
}

/** Beneath its text a story has at most this many lines of its own. */
const mostLines = 12;

/**
 * Reads from the last line upwards: a stamp, end marks, credits, a byline; the first line that is none of these ends it. Where a
 * notebook stands beneath the text, the same is read above it, and beneath it what names nobody.
 *
 * @param from - Index of the first line that can be beneath the text.
 */
export function readTail(lines: readonly CopyLine[], lexicon: Lexicon, from = 0): Tail {
  const notebookAt = notebookStart(lines, from);
  if (notebookAt < 0) return readUpwards(lines, from, lexicon, readTailLine);
  const below = readUpwards(lines, notebookAt, lexicon, readClosingLine);
  const above = readUpwards(lines.slice(0, notebookAt), from, lexicon, readTailLine);
  return {
    ...above,
    ...below,
    end: above.end,
    bylines: above.bylines,
    credits: [...above.credits, ...below.credits],
    notebook: readNotebook(lines.slice(notebookAt, below.end), lexicon),
  };
}

/** Reads one more line of the tail, or is undefined where the line is none of it. */
type LineReader = (
  tail: Omit<Tail, 'end'>,
  line: CopyLine,
  apart: boolean,
  lexicon: Lexicon,
) => Omit<Tail, 'end'> | undefined;

function readUpwards(
  lines: readonly CopyLine[],
  from: number,
  lexicon: Lexicon,
  readLine: LineReader,
): Tail {
  let tail: Omit<Tail, 'end'> = { bylines: [], credits: [], more: false };
  let end = lines.length;
  for (let read = 0; read < mostLines; read++) {
    const at = lastLine(lines, end);
    if (at < from) break;
    const unit = tailUnits(lines, at).find((first) => {
      const isApart = at - first < mostBylineLines && standsApart(lines, first);
      const next = readLine(tail, joined(lines, first, at), isApart, lexicon);
      if (next !== undefined) tail = next;
      return next !== undefined;
    });
    if (unit === undefined) break;
    end = unit;
  }
  return { ...tail, end };
}

/** A trailing byline wraps once at most. */
const mostBylineLines = 2;

/** Credits wrap over at most this many lines. */
const mostWrapped = 4;

/** Where a part that ends with line `at` may start: there, or where its paragraph does. */
function tailUnits(lines: readonly CopyLine[], at: number): readonly number[] {
  if (at < 0) return [];
  let first = at;
  while (first > 0 && lines[first - 1]?.text !== '') first--;
  return first === at || at - first >= mostWrapped ? [at] : [at, first];
}

function joined(lines: readonly CopyLine[], from: number, to: number): CopyLine {
  const part = lines.slice(from, to + 1);
  const text = join(part.map((line) => line.text));
  return {
    text,
    indent: part[0]?.indent ?? 0,
    width: text.length,
    start: part[0]?.start ?? 0,
    end: part.at(-1)?.end ?? 0,
  };
}

function readTailLine(
  tail: Omit<Tail, 'end'>,
  line: CopyLine,
  apart: boolean,
  lexicon: Lexicon,
): Omit<Tail, 'end'> | undefined {
  const mark = line.text.toLowerCase().replace(/(?<!\.)\.{2,}$/, '');
  if (endMarks.includes(mark)) return tail;
  if (moreMarks.includes(mark)) return { ...tail, more: true };
  if (tail.stamp === undefined) {
    const value = readStamp(line.text, lexicon);
    if (value !== undefined) return { ...tail, stamp: { line, value } };
  }
  const credits = readCredits(line.text, lexicon);
  if (credits !== undefined)
    return { ...tail, credits: [{ line, value: credits.credits }, ...tail.credits] };
  const byline = apart ? readByline(line.text, lexicon, { position: 'trailing' }) : undefined;
  return byline && { ...tail, bylines: [{ line, value: byline }, ...tail.bylines] };
}

/** Beneath a notebook: a stamp, an end mark, initials. */
const readClosingLine: LineReader = (tail, line, _, lexicon) => {
  if (endMarks.includes(line.text.toLowerCase())) return tail;
  const stamp = tail.stamp === undefined ? readStamp(line.text, lexicon) : undefined;
  if (stamp !== undefined) return { ...tail, stamp: { line, value: stamp } };
  const initials = readInitials(line.text, lexicon);
  return initials && { ...tail, credits: [{ line, value: initials.credits }, ...tail.credits] };
};

/** Index of the last line before `end` that is not empty, or -1. */
function lastLine(lines: readonly CopyLine[], end: number): number {
  let at = end - 1;
  while (at >= 0 && lines[at]?.text === '') at--;
  return at;
}

/**
 * Whether an empty line stands above, as it does above a trailing byline, and above that a story: a headline and a paragraph
 * at least.
 */
function standsApart(lines: readonly CopyLine[], at: number): boolean {
  return (
    lines[at - 1]?.text === '' && lines.slice(0, at).filter(({ text }) => text !== '').length >= 2
  );
}
