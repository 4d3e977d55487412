import type { Credit } from '../../model/index.js';
import { footLabels } from '../../vocabulary/foot-labels.js';
import { readByline, type BylineReading } from '../byline/read-byline.js';
import { agencySignStart } from '../credits/read-agency-sign.js';
import { readCredits } from '../credits/read-credits.js';
import { readInitials } from '../credits/read-initials.js';
import type { Lexicon } from '../lexicon.js';
import { isEndMark, isMoreMark, textEnd } from './end-mark.js';
import { isCopyright } from './head/closed-head.js';
import type { CopyLine } from './lines.js';
import { type Notebook, notebookStart, readNotebook } from './notebook.js';
import { join } from './paragraphs.js';
import { type PrintedStamp, readStamp } from './read-stamp.js';

/** What stands beneath a story's text. */
export interface Tail {
  /** Lines up to here are the story's. */
  readonly end: number;
  /** Offset where the last of them ends, before a sign behind its last sentence. */
  readonly textEnd?: number;
  /** What is for editors alone. */
  readonly notebook?: Notebook;
  readonly stamp?: { readonly line: CopyLine; readonly value: PrintedStamp };
  readonly bylines: readonly { readonly line: CopyLine; readonly value: BylineReading }[];
  readonly credits: readonly { readonly line: CopyLine; readonly value: readonly Credit[] }[];
  readonly copyright?: { readonly line: CopyLine; readonly value: string };
  readonly keywords?: { readonly line: CopyLine; readonly value: readonly string[] };
  /** Lines that are for editors alone. */
  readonly notes: readonly { readonly line: CopyLine; readonly value: string }[];
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
  if (notebookAt < 0) return readUpwards(lines, from, lexicon, readTailUnit);
  const below = readUpwards(lines, notebookAt, lexicon, readClosingUnit);
  const above = readUpwards(lines.slice(0, notebookAt), from, lexicon, readTailUnit);
  return {
    ...above,
    ...below,
    end: above.end,
    bylines: above.bylines,
    credits: [...above.credits, ...below.credits],
    notebook: readNotebook(lines.slice(notebookAt, below.end), lexicon),
  };
}

/** A line of the tail, or the lines of a paragraph as one. */
interface Unit {
  readonly line: CopyLine;
  /** Whether it may be a byline, as it stands alone. */
  readonly isApart: boolean;
  readonly isWrapped: boolean;
}

/** Reads one more unit of the tail, or is undefined where it is none of it. */
type UnitReader = (
  tail: Omit<Tail, 'end'>,
  unit: Unit,
  lexicon: Lexicon,
) => Omit<Tail, 'end'> | undefined;

function readUpwards(
  lines: readonly CopyLine[],
  from: number,
  lexicon: Lexicon,
  readUnit: UnitReader,
): Tail {
  let tail: Omit<Tail, 'end'> = { bylines: [], credits: [], notes: [], more: false };
  let end = lines.length;
  for (let read = 0; read < mostLines; read++) {
    const at = lastLine(lines, end);
    if (at < from) break;
    const unit = tailUnits(lines, at).find((first) => {
      const isApart = at - first < mostBylineLines && standsApart(lines, first);
      const unit = { line: joined(lines, first, at), isApart, isWrapped: first < at };
      const next = readUnit(tail, unit, lexicon);
      if (next !== undefined) tail = next;
      return next !== undefined;
    });
    if (unit === undefined) break;
    end = unit;
  }
  return { ...signed(tail, lines[lastLine(lines, end)], from < end, lexicon), end };
}

/** What stands behind the last sentence of the text, on its line. */
function signed(
  tail: Omit<Tail, 'end'>,
  last: CopyLine | undefined,
  isText: boolean,
  lexicon: Lexicon,
): Omit<Tail, 'end'> {
  if (last === undefined || !isText) return tail;
  const text = last.text.slice(0, textEnd(last.text));
  const at = agencySignStart(text, lexicon) ?? text.length;
  const end = last.start + text.slice(0, at).trimEnd().length;
  if (end === last.end) return tail;
  const sign = text.slice(at).trimStart();
  const line = { ...last, text: sign, start: last.start + text.length - sign.length };
  const credits = readCredits(sign, lexicon)?.credits ?? [];
  return { ...tail, textEnd: end, credits: [{ line, value: credits }, ...tail.credits] };
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

function readTailUnit(
  tail: Omit<Tail, 'end'>,
  { line, isApart, isWrapped }: Unit,
  lexicon: Lexicon,
): Omit<Tail, 'end'> | undefined {
  if (isEndMark(line.text)) return tail;
  if (isMoreMark(line.text)) return { ...tail, more: true };
  if (tail.stamp === undefined) {
    const value = readStamp(line.text, lexicon);
    if (value !== undefined) return { ...tail, stamp: { line, value } };
  }
  const credits = readCredits(line.text, lexicon);
  if (credits !== undefined)
    return { ...tail, credits: [{ line, value: credits.credits }, ...tail.credits] };
  const label = isWrapped ? undefined : readLabelled(tail, line);
  if (label !== undefined) return label;
  const byline = isApart ? readByline(line.text, lexicon, { position: 'trailing' }) : undefined;
  return byline && { ...tail, bylines: [{ line, value: byline }, ...tail.bylines] };
}

/** `Keywords: chess, library`, `© 2023 Example News`: a line that says by its start what it holds. */
function readLabelled(tail: Omit<Tail, 'end'>, line: CopyLine): Omit<Tail, 'end'> | undefined {
  const { text } = line;
  if (tail.copyright === undefined && isCopyright(text))
    return { ...tail, copyright: { line, value: text } };
  if (mediaNote.test(text)) return { ...tail, notes: [{ line, value: text }, ...tail.notes] };
  const [, label = '', value = ''] = labelled.exec(text) ?? [];
  const row = footLabels.find((candidate) => candidate.label === label.toLowerCase());
  switch (row?.holds) {
    case 'keywords': {
      const words = value.split(/[,;、，]/).map((word) => word.trim());
      return tail.keywords === undefined && words.every((word) => word !== '')
        ? { ...tail, keywords: { line, value: words } }
        : undefined;
    }
    case 'note':
      return { ...tail, notes: [{ line, value: text }, ...tail.notes] };
    case undefined:
      return undefined;
  }
}

/** `(foto)`, `(photos) (video)`: what goes with the text. */
const mediaNote =
  /^(?:\((?:fotos?|photos?|v[ií]deos?|audios?|infograf[ií]as?|graphics?)\) ?){1,4}$/iu;
const labelled = /^([^:：]{2,24})[:：]\s{0,4}(\S.{0,400})$/;

/** Beneath a notebook: a stamp, an end mark, initials. */
const readClosingUnit: UnitReader = (tail, { line }, lexicon) => {
  if (isEndMark(line.text)) return tail;
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
