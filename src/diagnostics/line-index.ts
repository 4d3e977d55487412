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
  let starts: LineStarts | undefined;
  const position = (offset: number): Position => {
    starts ??= new LineStarts(text);
    const at = Math.min(Math.max(offset, 0), text.length);
    const known = starts.upTo(at);
    const line = lineOf(known, at);
    return { offset: offsetOf?.(at) ?? at, line: line + 1, column: at - (known[line] ?? 0) + 1 };
  };
  return { position, range: (start, end) => ({ start: position(start), end: position(end) }) };
}

/** Where a text's lines start, as far as was asked. Each sign that ends one is looked for by the engine's own search. */
class LineStarts {
  private readonly starts = [0];
  /** Offset of the next of each; Infinity where none is left. */
  private feed: number;
  private carriage: number;

  constructor(private readonly text: string) {
    this.feed = this.find('\n', 0);
    this.carriage = this.find('\r', 0);
  }

  /** Those of all lines that end in front of `offset`, at least. */
  upTo(offset: number): readonly number[] {
    while (Math.min(this.feed, this.carriage) < offset) {
      const isPair = this.feed === this.carriage + 1;
      const end = isPair ? this.feed : Math.min(this.feed, this.carriage);
      this.starts.push(end + 1);
      if (this.carriage <= end) this.carriage = this.find('\r', end + 1);
      if (this.feed <= end) this.feed = this.find('\n', end + 1);
    }
    return this.starts;
  }

  private find(sign: string, from: number): number {
    const at = this.text.indexOf(sign, from);
    return at < 0 ? Infinity : at;
  }
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
