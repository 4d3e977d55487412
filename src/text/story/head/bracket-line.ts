import { type PrintedEmbargo, readEmbargo } from '../../embargo/read-embargo.js';
import type { Lexicon } from '../../lexicon.js';
import { readMarkerLine } from '../../markers/read-marker.js';
import { noteLabels } from '../../../vocabulary/notebooks.js';
import { type CopyLine, lineOf } from '../lines.js';
import { join } from '../paragraphs.js';
import { advance, type Head, type Scan } from './scan.js';

/**
 * Brackets around a line of a closed head or several: a marker, an embargo, a note, or what is more than one of them.
 *
 *     (Eil)
 *     (Interview Sperrfrist 9. Oktober 14.20 Uhr)
 *     (Berichtigung: Die Bibliothek hat am Montag geöffnet,
 *     nicht am Dienstag)
 */
export function bracketLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (!line.text.startsWith('(')) return undefined;
  const count = bracketed(scan);
  if (count === 0) return warningLine(scan, line);
  const texts = scan.lines.slice(scan.at, scan.at + count).map(({ text }) => text);
  const value = join(texts).slice(1, -1).trim();
  const end = scan.lines[scan.at + count - 1]?.end ?? line.end;
  const place = lineOf(value, line, line.start, end);
  return advance(scan, meaning(scan, place, value), count);
}

/**
 * Brackets at the top of a head that nothing closes: only where a marker, a note's label or an embargo stands in them, for a headline may
 * have brackets too.
 */
export function markedBracketLine(scan: Scan, line: CopyLine): Scan | undefined {
  if (!line.text.startsWith('(')) return undefined;
  const within = line.text.slice(1, line.text.length - 1);
  const label = within.split(':', 1)[0] ?? '';
  const tells =
    readMarkerLine(label) !== undefined ||
    noteLabels.includes(label.toLowerCase()) ||
    readEmbargo(within, scan.context.lexicon) !== undefined;
  return tells && bracketed(scan) > 0 ? bracketLine(scan, line) : warningLine(scan, line);
}

function meaning({ head, context }: Scan, line: CopyLine, value: string): Partial<Head> {
  const { markers, editorialNotes, embargo } = head;
  const row = readMarkerLine(value);
  if (row !== undefined) return { markers: [...markers, row] };
  const printed = embargo === undefined ? embargoIn(value, context.lexicon) : undefined;
  const told = printed && { embargo: { line, value: printed } };
  if (printed?.text === value && !value.includes(' - ')) return told ?? {};
  const front = readMarkerLine(value.split(':', 1)[0] ?? '');
  return {
    ...told,
    markers: front === undefined ? markers : [...markers, front],
    editorialNotes: [...editorialNotes, { line, value }],
  };
}

/** An embargo may stand behind the kind of story. */
const mostWords = 8;

function embargoIn(value: string, lexicon: Lexicon): PrintedEmbargo | undefined {
  const words = value.slice(0, 300).split(' ');
  for (let from = 0; from < Math.min(words.length, mostWords); from++) {
    const printed = readEmbargo(words.slice(from).join(' '), lexicon);
    if (printed !== undefined) return printed;
  }
  return undefined;
}

/** `(Achtung) Text wird korrigiert`: the label of a note in brackets, the note behind it. */
function warningLine(scan: Scan, line: CopyLine): Scan | undefined {
  const label = /^\(([^()]{1,40})\) \S/.exec(line.text)?.[1];
  if (label === undefined || !noteLabels.includes(label.toLowerCase())) return undefined;
  const { editorialNotes } = scan.head;
  return advance(scan, { editorialNotes: [...editorialNotes, { line, value: line.text }] });
}

/** How many lines the brackets go around that open the scan's line; 0 where text stands behind them. */
function bracketed({ lines, at }: Scan): number {
  let depth = 0;
  for (let index = at; index < lines.length; index++) {
    const text = lines[index]?.text ?? '';
    for (let unit = 0; unit < text.length; unit++) {
      if (text[unit] === '(') depth++;
      if (text[unit] === ')') depth--;
      if (depth === 0) return unit === text.length - 1 ? index - at + 1 : 0;
    }
  }
  return 0;
}
