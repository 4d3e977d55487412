/** A stretch of the text that a field was read from, by UTF-16 offsets. */
export interface Mark {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text in which the same marks lie. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The paths of its marks, the innermost first; empty between marks. */
  readonly paths: readonly string[];
}

/** Cuts a text of that length into stretches at the ends of its marks; marks may lie in each other, and overlap. */
export function segmentsOf(marks: readonly Mark[], length: number): readonly Segment[] {
  const held = marks.filter(({ start, end }) => start < end && end <= length);
  const cuts = [...new Set([0, length, ...held.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const starting = [...held].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: readonly Mark[] = [];
  return cuts.slice(0, -1).map((start, index): Segment => {
    const end = cuts[index + 1] ?? length;
    const begun = starting.slice(next, next + countFrom(starting, next, start));
    next += begun.length;
    open = [...open.filter((mark) => mark.end > start), ...begun];
    const inner = [...open].sort((a, b) => a.end - a.start - (b.end - b.start));
    return { start, end, paths: inner.map(({ path }) => path) };
  });
}

function countFrom(marks: readonly Mark[], from: number, start: number): number {
  let count = 0;
  while ((marks[from + count]?.start ?? Infinity) <= start) count += 1;
  return count;
}

/**
 * The stretches cut at the ends of lines, so that a mark over several lines marks their words and not their margins. A stretch of
 * white space alone has no paths.
 */
export function withoutMargins(segments: readonly Segment[], text: string): readonly Segment[] {
  return segments.flatMap((segment) => {
    const { start, end, paths } = segment;
    const piece = text.slice(start, end);
    if (paths.length === 0 || !piece.includes('\n')) return [segment];
    let at = start;
    return piece.split(/([^\S\n]*\n\s*)/).flatMap((part, index): readonly Segment[] => {
      if (part === '') return [];
      at += part.length;
      return [{ start: at - part.length, end: at, paths: index % 2 === 0 ? paths : [] }];
    });
  });
}

/** The paths of marks that hold the marks of other fields, as an element does whose attribute gives one. */
export function wrapping(marks: readonly Mark[]): ReadonlySet<string> {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const found = new Set<string>();
  let open: readonly Mark[] = [];
  for (const mark of sorted) {
    open = [...open.filter(({ end }) => end >= mark.end && end > mark.start), mark];
    for (const outer of open) {
      const isLonger = outer.end - outer.start > mark.end - mark.start;
      if (isLonger && !mark.path.startsWith(outer.path)) found.add(outer.path);
    }
  }
  return found;
}

/**
 * The marks of a text after it was edited, so that they stay where they were until it is read anew. What begins or ends in the
 * stretch that changed is stretched or cut to it.
 */
export function movedMarks(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const shift = after.length - before.length;
  const firstKept = before.length - tail;
  const inChange = (offset: number): number => Math.min(offset, after.length - tail);
  // What is put in at a mark's edge is no part of it.
  const movedStart = (offset: number): number =>
    offset >= firstKept ? offset + shift : offset <= head ? offset : inChange(offset);
  const movedEnd = (offset: number): number =>
    offset <= head ? offset : offset >= firstKept ? offset + shift : inChange(offset);
  return marks.map(({ path, start, end }) => {
    const from = movedStart(start);
    return { path, start: from, end: Math.max(from, movedEnd(end)) };
  });
}

/** The path of the mark that tells where a field stands: its own, else that of what it is part of; absent where neither is marked. */
export function originPath(path: string, isMarked: (path: string) => boolean): string | undefined {
  let upper = path;
  while (!isMarked(upper)) {
    const cut = Math.max(upper.lastIndexOf('.'), upper.lastIndexOf('['));
    if (cut < 0) return undefined;
    upper = upper.slice(0, cut);
  }
  return upper;
}
