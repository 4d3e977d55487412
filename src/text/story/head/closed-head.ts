import { readByline } from '../../byline/read-byline.js';
import { readHeadlineMarkers, readMarkerLine } from '../../markers/read-marker.js';
import { type CopyLine, lineOf } from '../lines.js';
import { join } from '../paragraphs.js';
import { bracketLine } from './bracket-line.js';
import { embargoLine, markerLine, noteLine, slugLine } from './note-lines.js';
import { bylineLine } from './origin-lines.js';
import { advance, moved, type PartReader, type Scan } from './scan.js';
import { withByline } from './with-byline.js';

/** A head whose end the wire marks, so that every line of it is some part of the head. */
export interface ClosedHead {
  /** Lines from the first one of the copy. */
  readonly lines: number;
  /** Which of several lines that are nothing else is the headline. */
  readonly headline: 'first' | 'last';
  /** Whether the story's name stands elsewhere, so that no line of the head is it. */
  readonly isNamed?: boolean;
}

/** A head has at most this many lines. */
const mostLines = 24;

/**
 * The head that ends in ` =`, with an empty line behind it, as dpa and others close theirs.
 *
 *     1ST LEAD
 *     Library opens with chess marathon
 *     By Kari Eksempel, dpa =
 */
export function closedHead(lines: readonly CopyLine[]): ClosedHead | undefined {
  const last = lines.slice(0, mostLines).findIndex(({ text }) => sign.test(text));
  if (last < 0 || (lines[last + 1]?.text ?? '') !== '') return undefined;
  // `HOLD HOLD HOLD =` by itself closes no head: the headline comes beneath.
  const isMarked = lines
    .slice(0, last + 1)
    .every(({ text }) => text === '' || readMarkerLine(text) !== undefined);
  return isMarked ? undefined : { lines: last + 1, headline: 'last' };
}

const sign = /(?:^|\s)=$/;

/** Reads the lines of a closed head; the scan behind it stands on the line that follows. */
export function readClosedHead(scan: Scan, head: ClosedHead): Scan {
  const { lines: end, headline, isNamed = false } = head;
  const known = isNamed ? partsOf.filter((part) => part !== slugLine) : partsOf;
  const parts = [...known, ...(headline === 'first' ? [firstTitle, furtherLine] : [lastTitle])];
  let at = moved(scan, scan.lines.slice(0, end).map(withoutSign), scan.at);
  for (let line = at.lines[at.at]; line !== undefined; line = at.lines[at.at]) {
    const next = readLine(parts, at, line);
    if (next === undefined) return moved(at, scan.lines, at.at);
    at = next;
  }
  return moved(at, scan.lines, end);
}

/** The scan behind the line, or undefined where the text starts on it, though its line is marked too. */
function readLine(parts: readonly PartReader[], scan: Scan, line: CopyLine): Scan | undefined {
  if (line.text === '') return advance(scan, {});
  for (const part of parts) {
    const next = part(scan, line);
    if (next !== undefined) return next;
  }
  return undefined;
}

function withoutSign(line: CopyLine): CopyLine {
  if (!sign.test(line.text)) return line;
  const text = line.text.slice(0, -1).trimEnd();
  return lineOf(text, line, line.start, line.start + text.length);
}

/** `AP Photo NY101, NY102`: the pictures that go with the story, by their numbers. */
function photoLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (!/^\p{Lu}{2,8} (?:photos?|graphics?|video)[ :]+\p{Lu}{1,6}\d{1,6}\b/iu.test(line.text))
    return undefined;
  const { editorialNotes } = scan.head;
  return advance(scan, { editorialNotes: [...editorialNotes, { line, value: line.text }] });
}

/** `c.2023 Example News`: whose the story is. */
function copyrightLine(scan: Scan, line: CopyLine): Scan | undefined {
  return isCopyright(line.text)
    ? advance(scan, { copyright: { line, value: line.text } })
    : undefined;
}

/** Whether the line says whose the story is: behind the sign, or behind the word and a year. */
export function isCopyright(line: string): boolean {
  return (
    line.length < 120 &&
    /^(?:(?:c\.|\(c\)|copyright)\s{0,2}(?:©\s?)?\d{4}\b|©\s{0,2}[\p{L}\p{N}])/iu.test(line)
  );
}

const partsOf: readonly PartReader[] = [
  copyrightLine,
  bracketLine,
  markerLine,
  embargoLine,
  bylineLine,
  slugLine,
  noteLine,
  photoLine,
];

/** The first line that is nothing else. */
function firstTitle(scan: Scan, line: CopyLine): Scan | undefined {
  return scan.head.headline === undefined ? asHeadline(scan, line, 1) : undefined;
}

/**
 * Beneath the headline stand the story in a sentence and, unless a byline came already, a second headline. What follows is text.
 */
function furtherLine(scan: Scan, line: CopyLine): Scan | undefined {
  const { subheadline, abstract, bylines } = scan.head;
  const part = { line, value: line.text };
  const isProse = line.text.length > 100 || /[.!?…]["'”’»]{0,2}$/u.test(line.text);
  if (isProse) return abstract === undefined ? advance(scan, { abstract: part }) : undefined;
  return subheadline === undefined && bylines.length === 0
    ? advance(scan, { subheadline: part })
    : undefined;
}

/** The last line that is nothing else, with those that it wraps to; above it stands what kind of story it is. */
function lastTitle(scan: Scan, line: CopyLine): Scan {
  const { headline, kicker } = scan.head;
  const above = kicker ?? headline;
  const rest = above === undefined ? scan : advance(scan, { kicker: above }, 0);
  return asHeadline(rest, line, wraps(scan));
}

function asHeadline(scan: Scan, line: CopyLine, count: number): Scan {
  const part = scan.lines.slice(scan.at, scan.at + count);
  const { headline, rows, length } = readHeadlineMarkers(join(part.map(({ text }) => text)));
  const end = part.at(-1)?.end ?? line.end;
  const place = lineOf(headline, line, line.start + length, end);
  const markers = [...scan.head.markers, ...rows];
  return advance(scan, { markers, ...withByline(scan, place, headline) }, part.length);
}

/** A headline goes over at most so many lines; wires break them between these widths. */
const mostWrapped = 8;
const narrowest = 50;
const widest = 69;

/** How many lines a headline goes over: the next belongs to it when its first word had no room. */
function wraps({ lines, at, context }: Scan): number {
  let count = 1;
  for (; count < mostWrapped; count++) {
    const above = lines[at + count - 1]?.text ?? '';
    const next = lines[at + count];
    const [word = ''] = next?.text.split(' ', 1) ?? [];
    const isFull = above.length >= narrowest && above.length + 1 + word.length > widest;
    if (next === undefined || word === '' || word.startsWith('(') || !isFull) break;
    if (readByline(next.text, context.lexicon, { position: 'below-headline' })) break;
  }
  return count;
}
