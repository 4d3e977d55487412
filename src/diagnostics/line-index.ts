import type { Position, Range } from './diagnostic.js';

/** Turns offsets into lines and columns. */
export interface LineIndex {
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

/**
 * An index over `text`, built as far as the questions reach: a parse without diagnostics never pays for it, and one that has
 * them at the start of a long text hardly does.
 *
 * @param offsetOf - Turns a UTF-16 offset into one of the input's own units, when the text was decoded from bytes.
 */
export function lineIndex(text: string, offsetOf?: (offset: number) => number): LineIndex {
  const starts = [0];
  let scanned = 0;
  const position = (offset: number): Position => {
    const at = Math.min(Math.max(offset, 0), text.length);
    scanned = addLineStarts(starts, text, scanned, at);
    const line = lineOf(starts, at);
    return { offset: offsetOf?.(at) ?? at, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
}

/** Adds the starts of the lines that end in front of `to`, and returns the offset from which to look on. */
function addLineStarts(starts: number[], text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return i;
}

/** The last line that starts at or before `offset`, by halving. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
