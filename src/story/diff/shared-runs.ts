import type { Run } from './run.js';
import { shortestEdit } from './shortest-edit.js';

/** Stretches within stretches are looked at so many times over; each time costs as much as the length. */
const deepest = 12;

/** Two stretches that are yet to be compared; the ends are behind their last elements. */
interface Gap {
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
  readonly depth: number;
}

/**
 * The stretches that two sequences share, in order, each as long as can be. Elements that stand once in either are matched first
 * ("patience diff", by Bram Cohen), which finds what a reader would call the same; between them the shortest edit is looked for.
 * Its time is in proportion to the length, whatever the sequences hold: where nothing is found in that time, nothing is shared.
 */
export function sharedRuns(a: readonly string[], b: readonly string[]): readonly Run[] {
  const numbers = new Map<string, number>();
  const numberOf = (element: string): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    numbers.set(element, numbers.size);
    return numbers.size - 1;
  };
  const runs: Run[] = [];
  const left = a.map(numberOf);
  compare(left, b.map(numberOf), runs);
  return joined(runs);
}

/** Gaps are kept in a list, since those of a hostile input lie deeper than a stack. */
function compare(a: readonly number[], b: readonly number[], runs: Run[]): void {
  const gaps: Gap[] = [{ a: [0, a.length], b: [0, b.length], depth: 0 }];
  for (let whole = gaps.pop(); whole !== undefined; whole = gaps.pop()) {
    const gap = trimmed(a, b, whole, runs);
    if (gap.a[0] === gap.a[1] || gap.b[0] === gap.b[1]) continue;
    const anchors = gap.depth < deepest ? anchorsIn(a, b, gap) : [];
    if (anchors.length > 0) for (const inner of between(gap, anchors)) gaps.push(inner);
    else {
      const shared = shortestEdit(a.slice(...gap.a), b.slice(...gap.b)) ?? [];
      for (const run of shared)
        runs.push({ a: gap.a[0] + run.a, b: gap.b[0] + run.b, length: run.length });
    }
  }
}

/** The gap without what its ends share, which goes to the runs. */
function trimmed(a: readonly number[], b: readonly number[], gap: Gap, runs: Run[]): Gap {
  let [from, to] = gap.a;
  let [start, end] = gap.b;
  while (from < to && start < end && a[from] === b[start]) {
    from++;
    start++;
  }
  if (from > gap.a[0]) runs.push({ a: gap.a[0], b: gap.b[0], length: from - gap.a[0] });
  while (from < to && start < end && a[to - 1] === b[end - 1]) {
    to--;
    end--;
  }
  if (to < gap.a[1]) runs.push({ a: to, b: end, length: gap.a[1] - to });
  return { a: [from, to], b: [start, end], depth: gap.depth };
}

/** Where an element stands that is once in either stretch: in `a` and in `b`. */
type Anchor = readonly [a: number, b: number];

/** The most such elements that stand in the same order in both. */
function anchorsIn(a: readonly number[], b: readonly number[], gap: Gap): readonly Anchor[] {
  const here = placesIn(a, gap.a);
  const there = placesIn(b, gap.b);
  const unique: Anchor[] = [];
  for (const [element, place] of here) {
    const other = there.get(element);
    if (place >= 0 && other !== undefined && other >= 0) unique.push([place, other]);
  }
  return longestRise(unique);
}

/** For each element of a stretch its place; -1 where it stands there more than once. In the order of the stretch. */
function placesIn(
  elements: readonly number[],
  [start, end]: readonly [number, number],
): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const element = elements[at] ?? 0;
    places.set(element, places.has(element) ? -1 : at);
  }
  return places;
}

/** The longest part of the list in which `b` rises as `a` does: patience sorting, `O(n log n)`. */
function longestRise(anchors: readonly Anchor[]): readonly Anchor[] {
  /** For each length, the index of the anchor that ends such a part lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, [, place]] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : (ends[low - 1] ?? -1));
    ends[low] = index;
  }
  const rise: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor) rise.push(anchor);
  }
  return rise.reverse();
}

/** The stretches around the anchors; each anchor opens the one behind it, and is found again as what both share at its start. */
function between({ a, b, depth }: Gap, anchors: readonly Anchor[]): readonly Gap[] {
  const starts: readonly Anchor[] = [[a[0], b[0]], ...anchors];
  return starts.map(([from, start], index) => {
    const [to, end] = anchors[index] ?? [a[1], b[1]];
    return { a: [from, to], b: [start, end], depth: depth + 1 };
  });
}

/** In order, with those joined that touch in both sequences. */
function joined(runs: readonly Run[]): readonly Run[] {
  const sorted = [...runs].sort((one, other) => one.a - other.a);
  const whole: Run[] = [];
  for (const run of sorted) {
    const last = whole.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b)
      whole[whole.length - 1] = { a: last.a, b: last.b, length: last.length + run.length };
    else whole.push(run);
  }
  return whole;
}
