import { toEpochMilliseconds } from './to-epoch-milliseconds.js';

/**
 * Negative where `a` is before `b`, positive where it is after, 0 where both are the same, whatever their offsets; to the
 * millisecond. `undefined` where one of them is no instant, so that nobody takes an unknown one for one that has passed.
 */
export function compareInstants(a: string, b: string): number | undefined {
  const [left, right] = [toEpochMilliseconds(a), toEpochMilliseconds(b)];
  return left === undefined || right === undefined ? undefined : left - right;
}
