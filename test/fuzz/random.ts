/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** A whole number from 0, below `below`. */
  below(below: number): number;
  /** One of the list, which must not be empty. */
  pick<Item>(list: readonly Item[]): Item;
  /** True in `share` of the cases. */
  chance(share: number): boolean;
}

/** The generator "mulberry32": small, and good enough to choose by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return {
    below,
    pick: <Item>(list: readonly Item[]) => list[below(list.length)] as Item,
    chance: (share) => next() < share,
  };
}
