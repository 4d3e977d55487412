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
  const ends = /\r\n|[\n\r\f\u2028\u2029]/g;
  let from = 0;
  for (;;) {
    const found = ends.exec(text);
    lines.push(copyLine(text, from, found?.index ?? text.length));
    if (found === null) return lines;
    from = ends.lastIndex;
  }
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
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f
  );
}
