import type { BodyBlock, PlacedBlock } from './body-block.js';
import { diffWords, type WordChange } from './diff-words.js';
import { pairBlocks } from './pair-blocks.js';
import { sharedRuns } from './shared-runs.js';

/** What became of a block of the text. */
export type BlockChange =
  | { readonly kind: 'added'; readonly after: PlacedBlock }
  | { readonly kind: 'removed'; readonly before: PlacedBlock }
  | { readonly kind: 'moved'; readonly before: PlacedBlock; readonly after: PlacedBlock }
  | {
      readonly kind: 'changed';
      readonly before: PlacedBlock;
      readonly after: PlacedBlock;
      /** Word by word; all the same where only markup, a link or a picture's address changed. */
      readonly words: readonly WordChange[];
    };

/** What changed from one text to another, block by block, in the order of the text; blocks that stayed are not told. */
export function diffBlocks(
  before: readonly BodyBlock[],
  after: readonly BodyBlock[],
): readonly BlockChange[] {
  const [from, to] = [placed(before), placed(after)];
  const gaps = gapsBetween(before, after);
  const moved = movesAmong(gaps, before, after);
  return gaps.flatMap(({ a, b }) => {
    const taken = a.filter((at) => !moved.sources.has(at));
    const put = b.filter((at) => !moved.targets.has(at));
    const pairs = pairBlocks(
      taken.map((at) => before[at] ?? none),
      put.map((at) => after[at] ?? none),
    ).map(([row, column]) => [taken[row] ?? 0, put[column] ?? 0] as const);
    return changesIn({ a: taken, b }, pairs, moved.targets, [from, to]);
  });
}

/** Places in the two texts of blocks that have no counterpart between two stretches that both share. */
interface Gap {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

function gapsBetween(before: readonly BodyBlock[], after: readonly BodyBlock[]): readonly Gap[] {
  const keysOf = (blocks: readonly BodyBlock[]): readonly string[] => blocks.map(({ key }) => key);
  const gaps: Gap[] = [];
  let [at, to] = [0, 0];
  const last = { a: before.length, b: after.length, length: 0 };
  for (const run of [...sharedRuns(keysOf(before), keysOf(after)), last]) {
    if (run.a > at || run.b > to) gaps.push({ a: range(at, run.a), b: range(to, run.b) });
    [at, to] = [run.a + run.length, run.b + run.length];
  }
  return gaps;
}

/** Blocks that stand elsewhere now, unchanged: where they went to by where they stood, and the other way round. */
interface Moves {
  readonly sources: ReadonlySet<number>;
  readonly targets: ReadonlyMap<number, number>;
}

function movesAmong(
  gaps: readonly Gap[],
  before: readonly BodyBlock[],
  after: readonly BodyBlock[],
): Moves {
  const taken = new Map<string, number[]>();
  for (const at of gaps.flatMap(({ a }) => a)) {
    const { key = '', text = '' } = before[at] ?? {};
    if (text === '') continue;
    const places = taken.get(key);
    if (places === undefined) taken.set(key, [at]);
    else places.push(at);
  }
  for (const places of taken.values()) places.reverse();
  const sources = new Set<number>();
  const targets = new Map<number, number>();
  for (const to of gaps.flatMap(({ b }) => b)) {
    const from = taken.get(after[to]?.key ?? '')?.pop();
    if (from === undefined) continue;
    sources.add(from);
    targets.set(to, from);
  }
  return { sources, targets };
}

type Placed = readonly PlacedBlock[];

/** A gap's changes: between two blocks that changed, what was taken out in front of what was put in. */
function changesIn(
  gap: Gap,
  pairs: readonly (readonly [number, number])[],
  targets: ReadonlyMap<number, number>,
  [from, to]: readonly [Placed, Placed],
): readonly BlockChange[] {
  const changes: BlockChange[] = [];
  let [next, now] = [0, 0];
  for (const [source, target] of [...pairs, end]) {
    for (; next < gap.a.length && (gap.a[next] ?? 0) < source; next++)
      changes.push({ kind: 'removed', before: blockAt(from, gap.a[next]) });
    for (; now < gap.b.length && (gap.b[now] ?? 0) < target; now++) {
      const after = blockAt(to, gap.b[now]);
      const origin = targets.get(gap.b[now] ?? 0);
      if (origin === undefined) changes.push({ kind: 'added', after });
      else changes.push({ kind: 'moved', before: blockAt(from, origin), after });
    }
    if (next === gap.a.length || now === gap.b.length) continue;
    const [before, after] = [blockAt(from, gap.a[next++]), blockAt(to, gap.b[now++])];
    changes.push({ kind: 'changed', before, after, words: diffWords(before.text, after.text) });
  }
  return changes;
}

const end = [Infinity, Infinity] as const;

function placed(blocks: readonly BodyBlock[]): Placed {
  const counts = new Map<string, number>();
  return blocks.map(({ type, text }) => {
    const number = (counts.get(type) ?? 0) + 1;
    counts.set(type, number);
    return { type, number, text };
  });
}

function blockAt(blocks: Placed, index: number | undefined): PlacedBlock {
  return blocks[index ?? 0] ?? { type: 'paragraph', number: 0, text: '' };
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

const none: BodyBlock = { type: 'paragraph', text: '', key: '' };
