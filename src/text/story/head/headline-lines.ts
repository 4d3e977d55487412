import { readHeadlineMarkers } from '../../markers/read-marker.js';
import { isCapitals } from '../../place/place-case.js';
import type { CopyLine } from '../lines.js';
import { join } from '../paragraphs.js';
import { startsOrigin } from './origin-lines.js';
import { advance, type Scan } from './scan.js';

/** Longer than any agency's headline. */
const longestHeadline = 200;

/** A wire's line is no wider; what is wider was not broken to a width. */
const widestLine = 80;

/** The first line that is nothing else, when it can be a headline, with the lines it wraps to. */
export function headlineLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (scan.head.headline !== undefined) return undefined;
  const isAlone = scan.lines.slice(scan.at + 1).every(({ text }) => text === '');
  if (!canBeHeadline(line.text, isAlone)) return undefined;
  const part = scan.lines.slice(scan.at, headlineEnd(scan) + 1);
  const shouted = part.findIndex(({ text }) => !isCapitals(text));
  if (shouted > 0) return shoutedLines(scan, part, shouted);
  const whole = join(part.map(({ text }) => text)).replace(/\s{0,8}[=<]$/, '');
  const { headline, rows, length } = readHeadlineMarkers(whole);
  const place = { ...line, start: line.start + length, end: part.at(-1)?.end ?? line.end };
  const markers = [...scan.head.markers, ...rows];
  return advance(scan, { headline: { line: place, value: headline }, markers }, part.length);
}

/**
 * Capitals above small letters: a few words are the kicker of the headline beneath, more are a headline above a second one.
 *
 *     BIBLIOTECA BERGEN
 *     Abre una biblioteca con un maratón de ajedrez
 */
function shoutedLines(scan: Scan, part: readonly CopyLine[], shouted: number): Scan | undefined {
  const [above, below] = [part.slice(0, shouted), part.slice(shouted)].map((lines) => {
    const [first = part[0]] = lines;
    const text = join(lines.map((line) => line.text));
    return first && { line: { ...first, end: lines.at(-1)?.end ?? first.end }, value: text };
  });
  if (above === undefined || below === undefined) return undefined;
  const { headline, rows, length } = readHeadlineMarkers(above.value);
  const isKicker = rows.length === 0 && above.value.split(' ').length <= mostKickerWords;
  const line = { ...above.line, start: above.line.start + length };
  const upper = { line, value: headline };
  const heads = isKicker
    ? { kicker: upper, headline: below }
    : { headline: upper, subheadline: below };
  return advance(scan, { ...heads, markers: [...scan.head.markers, ...rows] }, part.length);
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
  const isSetApart =
    lines[last + 1]?.text === '' && lines.slice(last + 1).some(({ text }) => text !== '');
  const part = lines.slice(at, last + 1);
  const isWrapped = part.every(({ text }) => text.length <= widestLine && !/[.。]$/u.test(text));
  return isSetApart && isWrapped && !part.slice(1).some((line) => startsOrigin(scan, line))
    ? last
    : at;
}

/** A short line between headline and dateline, with empty lines around it. */
export function subheadlineLine(scan: Scan, line: CopyLine): Scan | undefined {
  const { headline, subheadline } = scan.head;
  if (headline === undefined || subheadline !== undefined) return undefined;
  const above = scan.lines[scan.at - 1]?.text;
  const below = scan.lines[scan.at + 1]?.text;
  if (above !== '' || below !== '' || line.text.length > longestHeadline - 60) return undefined;
  if (/[.。!?]["”»)]?$/u.test(line.text)) return undefined;
  const follows = scan.lines
    .slice(scan.at + 1, scan.at + 7)
    .filter(({ text }) => text !== '')
    .slice(0, 2);
  if (!follows.some((next) => startsOrigin(scan, next))) return undefined;
  return advance(scan, { subheadline: { line, value: line.text } });
}
