import { wordsOf } from './diff-words.js';
import type { BodyBlock } from './body-block.js';

/** A block of the earlier text and what became of it in the later one, by their places among those given. */
export type Pair = readonly [before: number, after: number];

/** Two blocks with less in common than this share of their words are two blocks, not one that changed. */
const leastAlike = 0.4;

/** More pairs than this are not weighed; blocks are then held against those in the same place. */
const mostPairs = 2500;

/** Words of a block that are looked at. */
const mostWords = 400;

/**
 * Which of the blocks taken out were changed rather than taken out, and to which of those put in: in the order of both, so that the
 * pairs together have as much in common as can be.
 */
export function pairBlocks(
  taken: readonly BodyBlock[],
  put: readonly BodyBlock[],
): readonly Pair[] {
  if (taken.length === 0 || put.length === 0) return [];
  const [before, after] = [taken.map(wordCounts), put.map(wordCounts)];
  const alike = (from: number, to: number): number =>
    likeness(before[from] ?? nothing, after[to] ?? nothing);
  if (taken.length * put.length > mostPairs)
    return taken.flatMap((_, at): Pair[] =>
      at < put.length && alike(at, at) >= leastAlike ? [[at, at]] : [],
    );
  return bestPairs(taken.length, put.length, alike);
}

/** Longest common subsequence, weighed: row by row the best that can be had from there to the end, then the way through. */
function bestPairs(
  rows: number,
  columns: number,
  alike: (row: number, column: number) => number,
): readonly Pair[] {
  const width = columns + 1;
  const weights = new Float64Array(rows * columns);
  const best = new Float64Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const weight = alike(row, column);
      weights[row * columns + column] = weight;
      const paired = weight < leastAlike ? 0 : weight + (best[(row + 1) * width + column + 1] ?? 0);
      const below = best[(row + 1) * width + column] ?? 0;
      const beside = best[row * width + column + 1] ?? 0;
      best[row * width + column] = Math.max(paired, below, beside);
    }
  }
  const pairs: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns;) {
    const here = best[row * width + column] ?? 0;
    const weight = weights[row * columns + column] ?? 0;
    const behind = best[(row + 1) * width + column + 1] ?? 0;
    if (weight >= leastAlike && here === weight + behind) pairs.push([row++, column++]);
    else if (here === best[(row + 1) * width + column]) row++;
    else column++;
  }
  return pairs;
}

interface WordCounts {
  readonly type: string;
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}

const nothing: WordCounts = { type: '', total: 0, counts: new Map() };

function wordCounts({ type, text }: BodyBlock): WordCounts {
  const counts = new Map<string, number>();
  const words = wordsOf(text.slice(0, mostWords * 10).toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .slice(0, mostWords);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { type, total: words.length, counts };
}

/** The share of words that both have, 0 to 1; of two without words, whether they are of one type. */
function likeness(one: WordCounts, other: WordCounts): number {
  if (one.total + other.total === 0) return one.type === other.type ? leastAlike : 0;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.total + other.total);
}
