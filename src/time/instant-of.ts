import type { Instant, InstantOrDay } from '../model/index.js';

/** The time where it is an instant; `undefined` for a day alone. */
export function instantOf(time: InstantOrDay | undefined): Instant | undefined {
  return time?.includes('T') === true ? time : undefined;
}
