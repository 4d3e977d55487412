import type { Span } from '../../diagnostics/finding.js';

/** A line of copy. */
export interface CopyLine extends Span {
  /** Without the blanks around it. */
  readonly text: string;
  /** Blanks in front, a tab as four. */
  readonly indent: number;
  /** From the line's first character to its last, the blanks in front counted. */
  readonly width: number;
}

/** The lines of a text; `start` and `end` of each lie around its text, without the blanks. */
export function copyLines(text: string): readonly CopyLine[] {
  const lines: CopyLine[] = [];
  const anyEnd = rareEnds.some((end) => text.includes(end)) ? /\r\n|[\n\r\f\u2028\u2029]/g : null;
  let from = 0;
  for (;;) {
    const found = anyEnd === null ? text.indexOf('\n', from) : (anyEnd.exec(text)?.index ?? -1);
    lines.push(copyLine(text, from, found < 0 ? text.length : found));
    if (found < 0) return lines;
    from = anyEnd?.lastIndex ?? found + 1;
  }
}

/** The rest of a line that another part has the front of. */
export function lineFrom(text: string, line: CopyLine, offset: number): CopyLine {
  if (line.start >= offset) return line;
  const { indent, width, end } = line;
  let start = Math.min(offset, end);
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return { text: text.slice(start, end), indent, width, start, end };
}

/** The line up to an offset, from which on something else stands. */
export function lineUpTo(text: string, line: CopyLine, offset: number): CopyLine {
  const { indent, width, start } = line;
  const end = Math.max(offset, start);
  return { text: text.slice(start, end), indent, width, start, end };
}

/** The first lines with text among the next few beneath the one at `at`: at most so many of so many. */
export function linesBelow(
  lines: readonly CopyLine[],
  at: number,
  among: number,
  most = among,
): readonly CopyLine[] {
  const found: CopyLine[] = [];
  const end = Math.min(lines.length, at + 1 + among);
  for (let index = at + 1; index < end && found.length < most; index++) {
    const line = lines[index];
    if (line !== undefined && line.text !== '') found.push(line);
  }
  return found;
}

/** Whether a line from the one at `at` on has text. */
export function hasTextFrom(lines: readonly CopyLine[], at: number): boolean {
  let index = at;
  while (lines[index]?.text === '') index++;
  return index < lines.length;
}

/** The line as the first of several that are read as one. */
export function lineOf(text: string, first: CopyLine, start: number, end: number): CopyLine {
  return { text, indent: first.indent, width: text.length, start, end };
}

function copyLine(text: string, from: number, to: number): CopyLine {
  let start = from;
  let indent = 0;
  while (start < to && isBlank(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1;
    start++;
  }
  let end = to;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return { text: text.slice(start, end), indent, width: end - from, start, end };
}

/** White space within a line, a byte order mark, and the control characters by which wires frame copy. */
function isBlank(unit: number): boolean {
  if (unit < 0x80) return unit <= 0x20;
  return (
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f
  );
}

/** What else than a line feed ends a line. */
const rareEnds: readonly string[] = ['\r', '\f', '\u2028', '\u2029'];
