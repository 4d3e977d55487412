import type { Day } from '../model/index.js';
import { parseIsoTime } from './parse-iso-time.js';

/**
 * The day of an instant as its own offset shows it: `2023-09-27` for `2023-09-27T01:00:00+04:00`, though it is still the 26th
 * in Greenwich. A day with a year is its own day; anything else has none.
 */
export function dayOf(instantOrDay: string): Day | undefined {
  return parseIsoTime(instantOrDay)?.day;
}
