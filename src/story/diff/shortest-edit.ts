import type { Run } from './run.js';

/** More differences than this are not looked for; the rounds up to it are kept, so it bounds the memory. */
const mostDifferences = 1000;

/** Steps for each element, and for any sequence however short. */
const stepsEach = 48;
const stepsAnyway = 20_000;

/**
 * What stays of `a` in `b` when as little as possible is taken out and put in: the greedy algorithm of E. W. Myers, "An O(ND)
 * Difference Algorithm and Its Variations", 1986, figure 2. Its time grows with the number of differences, so it has a budget of
 * steps in proportion to the length; what differs more than that is not compared, and the answer is `undefined`.
 */
export function shortestEdit(
  a: readonly number[],
  b: readonly number[],
): readonly Run[] | undefined {
  let budget = stepsEach * (a.length + b.length) + stepsAnyway;
  const rounds: Int32Array[] = [];
  let before = new Int32Array(0);
  for (let round = 0; round <= mostDifferences; round++) {
    const reached = new Int32Array(2 * round + 1);
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const start = startOf(before, round, diagonal);
      let at = start;
      while (at < a.length && at - diagonal < b.length && a[at] === b[at - diagonal]) at++;
      reached[diagonal + round] = at;
      if (at >= a.length && at - diagonal >= b.length)
        return walkBack([...rounds, reached], a.length, b.length);
      budget -= 1 + at - start;
    }
    if (budget < 0) return undefined;
    rounds.push(reached);
    before = reached;
  }
  return undefined;
}

/**
 * Where in `a` a round sets out on a diagonal (an element's place in `a` less its place in `b`): behind an element taken out of `a`
 * from the diagonal beneath, or put in from `b` from the one above, whichever is further.
 *
 * @param before - How far the round before came, on each of its diagonals.
 */
function startOf(before: Int32Array, round: number, diagonal: number): number {
  if (round === 0) return 0;
  const [taken, put] = neighbours(before, round, diagonal);
  return Math.max(taken + 1, put);
}

/** How far the round before came on the diagonals beneath and above; -2 and -1 where it had none there. */
function neighbours(
  before: Int32Array,
  round: number,
  diagonal: number,
): readonly [beneath: number, above: number] {
  return [
    diagonal === -round ? -2 : (before[diagonal + round - 2] ?? -2),
    diagonal === round ? -1 : (before[diagonal + round] ?? -1),
  ];
}

/** The stretches along the way that led from the start to the end, first to last. */
function walkBack(rounds: readonly Int32Array[], rows: number, columns: number): readonly Run[] {
  const runs: Run[] = [];
  let [row, column] = [rows, columns];
  for (let round = rounds.length - 1; round >= 0; round--) {
    const diagonal = row - column;
    const before = rounds[round - 1] ?? new Int32Array(0);
    const start = startOf(before, round, diagonal);
    if (row > start) runs.push({ a: start, b: start - diagonal, length: row - start });
    if (round === 0) break;
    const [taken, put] = neighbours(before, round, diagonal);
    [row, column] = taken + 1 >= put ? [taken, taken - diagonal + 1] : [put, put - diagonal - 1];
  }
  return runs.reverse();
}
