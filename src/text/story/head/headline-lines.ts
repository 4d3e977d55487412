import { readEmbargo } from '../../embargo/read-embargo.js';
import { readHeadlineMarkers } from '../../markers/read-marker.js';
import { isCapitals } from '../../place/place-case.js';
import { type CopyLine, hasTextFrom, lineOf, linesBelow } from '../lines.js';
import { join } from '../paragraphs.js';
import { readDayLine } from '../read-day-line.js';
import { isEditorsNote } from './note-lines.js';
import { startsOrigin } from './origin-lines.js';
import { advance, type Scan } from './scan.js';
import { withByline } from './with-byline.js';

/** Longer than any agency's headline. */
const longestHeadline = 200;

/** A wire's line is no wider; what is wider was not broken to a width. */
const widestLine = 80;

/** The first line that is nothing else, when it can be a headline, with the lines it wraps to. */
export function headlineLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (scan.head.headline !== undefined) return undefined;
  if (!canBeHeadline(line.text, !hasTextFrom(scan.lines, scan.at + 1))) return undefined;
  const part = scan.lines.slice(scan.at, headlineEnd(scan) + 1);
  const shouted = part.length === 1 ? -1 : part.findIndex(({ text }) => !isCapitals(text));
  if (shouted > 0) return shoutedLines(scan, part, shouted);
  const whole = join(part.map(({ text }) => text)).replace(/\s{0,8}[=<]$/, '');
  const { headline, rows, length } = readHeadlineMarkers(whole);
  const end = part.at(-1)?.end ?? line.end;
  const place = lineOf(headline, line, line.start + length, end);
  const heads = isClosed.test(line.text)
    ? withByline(scan, place, headline)
    : { headline: { line: place, value: headline } };
  const markers = [...scan.head.markers, ...rows];
  return advance(scan, { markers, ...heads }, part.length);
}

const isClosed = /\s[=<]$/;

/**
 * Capitals above small letters: a few words are the kicker of the headline beneath, more are a headline above a second one.
 *
 *     BIBLIOTECA BERGEN
 *     Abre una biblioteca con un maratón de ajedrez
 */
function shoutedLines(scan: Scan, part: readonly CopyLine[], shouted: number): Scan | undefined {
  const above = asOne(part.slice(0, shouted));
  const below = asOne(part.slice(shouted));
  if (above === undefined || below === undefined) return undefined;
  const { headline, rows, length } = readHeadlineMarkers(above.text);
  const isKicker = rows.length === 0 && above.text.split(' ').length <= mostKickerWords;
  const line = lineOf(headline, above, above.start + length, above.end);
  const upper = { line, value: headline };
  const lower = { line: below, value: below.text };
  const heads = isKicker
    ? { kicker: upper, headline: lower }
    : { headline: upper, subheadline: lower };
  return advance(scan, { markers: [...scan.head.markers, ...rows], ...heads }, part.length);
}

function asOne(lines: readonly CopyLine[]): CopyLine | undefined {
  const [first] = lines;
  const text = join(lines.map((line) => line.text));
  return first && lineOf(text, first, first.start, lines.at(-1)?.end ?? first.end);
}

const mostKickerWords = 3;

/** A line that ends like prose and runs long is text; alone, a line is a headline only when it does not end a sentence. */
function canBeHeadline(text: string, isAlone: boolean): boolean {
  if (text.length > longestHeadline) return false;
  const endsSentence = /[.。]["”»)]?$/u.test(text);
  if (isAlone) return !endsSentence && text.length <= longestHeadline - 60;
  return !endsSentence || (text.length <= 100 && !/[\p{Ll}\d)][.!?]\s+\p{Lu}/u.test(text));
}

/** Index of the headline's last line: it wraps when an empty line follows, and nothing else starts on one of its lines. */
function headlineEnd(scan: Scan): number {
  const { lines, at } = scan;
  let last = at;
  while (last < at + 2 && (lines[last + 1]?.text ?? '') !== '') last++;
  if (last === at) return at;
  const isSetApart = lines[last + 1]?.text === '' && hasTextFrom(lines, last + 1);
  const part = lines.slice(at, last + 1);
  const isWrapped = part.every(({ text }) => text.length <= widestLine && !/[.。]$/u.test(text));
  return isSetApart && isWrapped && !part.slice(1).some((line) => opensOther(scan, line))
    ? last
    : at;
}

/** Whether the line beneath a headline is another part of the head: a note, a key point, the day, a byline or dateline. */
function opensOther(scan: Scan, line: CopyLine): boolean {
  return (
    /^(?:\(.*\)$|[*•]\s)/u.test(line.text) ||
    isEditorsNote(line.text) ||
    readDayLine(line.text, scan.context.lexicon) !== undefined ||
    startsOrigin(scan, line)
  );
}

/** A short line between headline and dateline, with empty lines around it. */
export function subheadlineLine(scan: Scan, line: CopyLine): Scan | undefined {
  const { headline, subheadline } = scan.head;
  if (headline === undefined || subheadline !== undefined) return undefined;
  const above = scan.lines[scan.at - 1]?.text;
  const below = scan.lines[scan.at + 1]?.text;
  if (above !== '' || below !== '' || line.text.length > longestHeadline - 60) return undefined;
  if (/[.。!?]["”»)]?$/u.test(line.text)) return undefined;
  const follows = linesBelow(scan.lines, scan.at, 10, 5)
    .filter((next) => !isNote(scan, next))
    .slice(0, 2);
  if (!follows.some((next) => startsOrigin(scan, next))) return undefined;
  return advance(scan, { subheadline: { line, value: line.text } });
}

/** An embargo, or a note in brackets: they may stand between the headlines and the story's origin. */
function isNote({ context }: Scan, { text }: CopyLine): boolean {
  return (
    (text.startsWith('(') && text.endsWith(')')) || readEmbargo(text, context.lexicon) !== undefined
  );
}
