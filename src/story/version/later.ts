import type { Instant } from '../../model/index.js';
import { compareInstants } from '../../time/compare-instants.js';

/** The later of two instants; the one that is known, where only one is. */
export function later(one: Instant | undefined, other: Instant | undefined): Instant | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (compareInstants(one, other) ?? 0) < 0 ? other : one;
}
