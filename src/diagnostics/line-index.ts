import type { Position, Range } from './diagnostic.js';

/** Turns offsets into lines and columns. */
export interface LineIndex {
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

/**
 * An index over `text`, built at its first question: a parse without diagnostics never pays for it.
 *
 * @param offsetOf - Turns a UTF-16 offset into one of the input's own units, when the text was decoded from bytes.
 */
export function lineIndex(text: string, offsetOf?: (offset: number) => number): LineIndex {
  let starts: readonly number[] | undefined;
  const position = (offset: number): Position => {
    starts ??= lineStarts(text);
    const at = Math.min(Math.max(offset, 0), text.length);
    const line = lineOf(starts, at);
    return { offset: offsetOf?.(at) ?? at, line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (unit === 10 || unit === 13) starts.push(i + 1);
  }
  return starts;
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
