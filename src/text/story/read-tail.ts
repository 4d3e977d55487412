import type { Credit } from '../../model/index.js';
import { endMarks, moreMarks } from '../../vocabulary/end-marks.js';
import { readByline, type BylineReading } from '../byline/read-byline.js';
import { readCredits } from '../credits/read-credits.js';
import type { Lexicon } from '../lexicon.js';
import type { CopyLine } from './lines.js';
import { join } from './paragraphs.js';
import { type PrintedStamp, readStamp } from './read-stamp.js';

/** What stands beneath a story's text. */
export interface Tail {
  /** Lines up to here are the story's. */
  readonly end: number;
  readonly stamp?: { readonly line: CopyLine; readonly value: PrintedStamp };
  readonly bylines: readonly { readonly line: CopyLine; readonly value: BylineReading }[];
  readonly credits: readonly { readonly line: CopyLine; readonly value: readonly Credit[] }[];
  /** Whether a further take follows. */
  readonly more: boolean;
}

/** Beneath its text a story has at most this many lines of its own. */
const mostLines = 12;

/**
 * Reads from the last line upwards: a stamp, end marks, credits, a byline; the first line that is none of these ends it.
 */
export function readTail(lines: readonly CopyLine[], lexicon: Lexicon): Tail {
  let tail: Omit<Tail, 'end'> = { bylines: [], credits: [], more: false };
  let end = lines.length;
  for (let read = 0; read < mostLines; read++) {
    const at = lastLine(lines, end);
    const unit = tailUnits(lines, at).find((from) => {
      const isApart = at - from < mostBylineLines && standsApart(lines, from);
      const next = readTailLine(tail, joined(lines, from, at), isApart, lexicon);
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
  const mark = line.text.toLowerCase().replace(/\.{2,}$/, '');
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
