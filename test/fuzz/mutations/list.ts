import type { Random } from '../random.js';

/** A list with one thing done to its order or members: one is left out, doubled, moved, or another is put in. */
export function mutateList<Item>(
  list: readonly Item[],
  others: readonly Item[],
  random: Random,
): readonly Item[] {
  if (list.length === 0) return others.slice(0, 1);
  const at = random.below(list.length);
  const to = random.below(list.length + 1);
  const length = 1 + random.below(Math.min(8, list.length - at));
  const part = list.slice(at, at + length);
  const without = [...list.slice(0, at), ...list.slice(at + length)];
  switch (random.below(5)) {
    case 0:
      return without;
    case 1:
      return [...list.slice(0, to), ...part, ...list.slice(to)];
    case 2:
      return [...without.slice(0, to), ...part, ...without.slice(to)];
    case 3:
      return [
        ...list.slice(0, at + length),
        ...Array.from({ length: 40 }, () => part).flat(),
        ...list.slice(at + length),
      ];
    default:
      return others.length === 0
        ? without
        : [...list.slice(0, to), random.pick(others), ...list.slice(to)];
  }
}
