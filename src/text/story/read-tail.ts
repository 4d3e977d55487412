import type { Credit } from '../../model/index.js';
import { footLabels } from '../../vocabulary/foot-labels.js';
import { readByline, type BylineReading } from '../byline/read-byline.js';
import { readCredits } from '../credits/read-credits.js';
import { readInitials } from '../credits/read-initials.js';
import type { Lexicon } from '../lexicon.js';
import { isEndMark, isMoreMark } from './end-mark.js';
import { isCopyright } from './head/closed-head.js';
import type { HeadPart } from './head/scan.js';
import type { CopyLine } from './lines.js';
import { type Notebook, notebookStart, readNotebook } from './notebook.js';
import { join } from './paragraphs.js';
import { readFirstPublished } from './read-first-published.js';
import { readBehindText } from './read-behind-text.js';
import { readDayLine } from './read-day-line.js';
import { type PrintedStamp, readStamp } from './read-stamp.js';

/** What stands beneath a story's text; every key is there, so that all tails are of one shape. */
export interface Tail {
  /** Lines up to here are the story's. */
  readonly end: number;
  /** Offset where the last of them ends, before a sign behind its last sentence. */
  readonly textEnd: number | undefined;
  /** What is for editors alone. */
  readonly notebook: Notebook | undefined;
  readonly stamp: HeadPart<PrintedStamp> | undefined;
  readonly bylines: readonly HeadPart<BylineReading>[];
  readonly credits: readonly HeadPart<readonly Credit[]>[];
  readonly copyright: HeadPart<string> | undefined;
  readonly keywords: HeadPart<readonly string[]> | undefined;
  /** Lines that are for editors alone. */
  readonly notes: readonly HeadPart<string>[];
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
    end: above.end,
    notebook: readNotebook(lines.slice(notebookAt, below.end), lexicon),
    stamp: below.stamp ?? above.stamp,
    bylines: above.bylines,
    credits: [...above.credits, ...below.credits],
    textEnd: below.textEnd ?? above.textEnd,
    copyright: above.copyright,
    keywords: above.keywords,
    notes: above.notes,
    more: below.more,
  };
}

/** Where a line stands that may be one of the tail. */
interface Spot {
  readonly lines: readonly CopyLine[];
  /** Index of the line, or of the first of those that are read as one, and of the last. */
  readonly first: number;
  readonly last: number;
  readonly lexicon: Lexicon;
}

/** The tail with one line more, or undefined where the line is none of it. */
type LineReader = (tail: Tail, line: CopyLine, spot: Spot) => Tail | undefined;

function readUpwards(
  lines: readonly CopyLine[],
  from: number,
  lexicon: Lexicon,
  readLine: LineReader,
): Tail {
  let tail: Tail = { ...emptyTail, end: lines.length };
  for (let read = 0; read < mostLines; read++) {
    const at = lastLine(lines, tail.end);
    if (at < from) break;
    const next = readUnit({ lines, first: at, last: at, lexicon }, tail, readLine);
    if (next === undefined) break;
    tail = next;
  }
  return signed(tail, lines, from, lexicon);
}

const emptyTail: Tail = {
  end: 0,
  textEnd: undefined,
  notebook: undefined,
  stamp: undefined,
  bylines: [],
  credits: [],
  copyright: undefined,
  keywords: undefined,
  notes: [],
  more: false,
};

/** The tail with what stands behind the last sentence of the text, in its paragraph. */
function signed(tail: Tail, lines: readonly CopyLine[], from: number, lexicon: Lexicon): Tail {
  const last = lastLine(lines, tail.end);
  if (last < from) return tail;
  const behind = readBehindText(lines, last, from, lexicon);
  if (behind === undefined) return tail;
  return { ...tail, textEnd: behind.textEnd, credits: [behind.credits, ...tail.credits] };
}

/** Reads the line, or else all from where its paragraph starts. */
function readUnit(spot: Spot, tail: Tail, readLine: LineReader): Tail | undefined {
  const { lines, last, lexicon } = spot;
  const line = lines[last];
  if (line === undefined) return undefined;
  const alone = readLine(tail, line, spot);
  if (alone !== undefined) return alone;
  const first = paragraphStart(lines, last);
  return first === last || last - first >= mostWrapped
    ? undefined
    : readLine(tail, joined(lines, first, last), { lines, first, last, lexicon });
}

/** A trailing byline wraps once at most. */
const mostBylineLines = 2;

/** Credits wrap over at most this many lines. */
const mostWrapped = 4;

/** Index of the first line of the paragraph that ends with the one at `last`; of a longer one, that of a line that is too far. */
function paragraphStart(lines: readonly CopyLine[], last: number): number {
  let first = last;
  while (first > 0 && last - first < mostWrapped && lines[first - 1]?.text !== '') first--;
  return first;
}

function joined(lines: readonly CopyLine[], from: number, to: number): CopyLine {
  const part = lines.slice(from, to + 1);
  const [first] = part;
  const text = join(part.map((line) => line.text));
  return {
    text,
    indent: 0,
    width: text.length,
    start: first?.start ?? 0,
    end: lines[to]?.end ?? 0,
  };
}

const readTailLine: LineReader = (tail, line, spot) => {
  const { lines, lexicon, first, last } = spot;
  if (isEndMark(line.text)) return { ...tail, end: first };
  if (isMoreMark(line.text)) return { ...tail, end: first, more: true };
  if (tail.stamp === undefined) {
    const value = readStamp(line.text, lexicon);
    if (value !== undefined) return { ...tail, end: first, stamp: { line, value } };
  }
  if (tail.stamp === undefined && lines[first - 1]?.text === '') {
    const value = readDayLine(line.text, lexicon);
    if (value?.field === 'publishedAt') return { ...tail, end: first, stamp: { line, value } };
  }
  const sent = tail.stamp === undefined ? readFirstPublished(line.text, lexicon) : undefined;
  const credits = readCredits(line.text, lexicon)?.credits;
  if (credits !== undefined)
    return {
      ...tail,
      end: first,
      credits: [{ line, value: credits }, ...tail.credits],
      ...(sent && { stamp: { line, value: sent } }),
    };
  const labelled = first === last ? readLabelled(tail, line, first) : undefined;
  if (labelled !== undefined) return labelled;
  const byline = standsApart(spot)
    ? readByline(line.text, lexicon, { position: 'trailing' })
    : undefined;
  return byline && { ...tail, end: first, bylines: [{ line, value: byline }, ...tail.bylines] };
};

/** `Keywords: chess, library`, `© 2023 Example News`: a line that says by its start what it holds. */
function readLabelled(tail: Tail, line: CopyLine, end: number): Tail | undefined {
  const { text } = line;
  if (tail.copyright === undefined && isCopyright(text))
    return { ...tail, end, copyright: { line, value: text } };
  if (mediaNote.test(text)) return withNote(tail, line, end);
  const [, label, value = ''] = labelledLine.exec(text) ?? [];
  if (label === undefined) return undefined;
  const row = footLabels.find((candidate) => candidate.label === label.toLowerCase());
  if (row?.holds !== 'keywords') return row && withNote(tail, line, end);
  const words = value.split(/[,;、，]/).map((word) => word.trim());
  return tail.keywords === undefined && words.every((word) => word !== '')
    ? { ...tail, end, keywords: { line, value: words } }
    : undefined;
}

function withNote(tail: Tail, line: CopyLine, end: number): Tail {
  return { ...tail, end, notes: [{ line, value: line.text }, ...tail.notes] };
}

/** `(foto)`, `(photos) (video)`: what goes with the text. */
const mediaNote =
  /^(?:\((?:fotos?|photos?|v[ií]deos?|audios?|infograf[ií]as?|graphics?)\) ?){1,4}$/iu;
const labelledLine = /^([^:：]{2,24})[:：]\s{0,4}(\S.{0,400})$/;

/** Beneath a notebook: a stamp, an end mark, initials. */
const readClosingLine: LineReader = (tail, line, { first, lexicon }) => {
  if (isEndMark(line.text)) return { ...tail, end: first };
  const stamp = tail.stamp === undefined ? readStamp(line.text, lexicon) : undefined;
  if (stamp !== undefined) return { ...tail, end: first, stamp: { line, value: stamp } };
  const initials = readInitials(line.text, lexicon);
  return (
    initials && {
      ...tail,
      end: first,
      credits: [{ line, value: initials.credits }, ...tail.credits],
    }
  );
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
function standsApart({ lines, first, last }: Spot): boolean {
  if (last - first >= mostBylineLines || lines[first - 1]?.text !== '') return false;
  let texts = 0;
  for (let at = 0; at < first && texts < 2; at++) if (lines[at]?.text !== '') texts++;
  return texts === 2;
}
