import type { Finding } from '../diagnostics/finding.js';
import type { Instant } from '../model/index.js';
import type { Disambiguation } from './disambiguation.js';
import { inferZone, type ZoneContext } from './infer-zone.js';
import { reportTime, type TimePlace } from './report-time.js';
import { resolveLocalTime } from './resolve-local-time.js';
import { resolveZone } from './resolve-zone.js';

/** What a clock time needs to become an instant. */
export interface TimeContext extends ZoneContext {
  /** Default `earlier`. */
  readonly disambiguation?: Disambiguation;
}

/** An instant, and what was inferred or was wrong with it. */
export interface InstantReading {
  /** Absent where there is none to be had; then a finding says why. */
  readonly instant?: Instant;
  readonly findings: readonly Finding[];
}

/**
 * The instant of a clock time as it stands in a text: in the zone that is printed with it, else in the option's, the agency's or
 * the dateline place's.
 *
 * @param local - ISO 8601 without an offset: `2023-09-26T13:50:00`.
 * @param printedZone - As printed: `GMT`, `BST`, `+04:00`; `undefined` where none is. One that is unknown gives no instant.
 */
export function parseLocalTime(
  local: string,
  printedZone: string | undefined,
  context: TimeContext = {},
  place: TimePlace = {},
): InstantReading {
  const inferred = printedZone === undefined ? inferZone(context) : undefined;
  const word = printedZone ?? inferred?.zone;
  if (word === undefined) return { findings: [reportTime('time/no-zone', { text: local }, place)] };
  const sources = [context, context.agency, context.place].filter((source) => source !== undefined);
  const { zone, ...meaning } = resolveZone(word, sources);
  if (zone === undefined)
    return { findings: [reportTime('time/unknown-zone', { text: word }, place)] };
  const { instant, ...doubt } = resolveLocalTime(local, zone, context.disambiguation);
  const taken = instant !== undefined && { taken: instant };
  const findings = [
    inferred && reportTime('time/zone-inferred', { text: local, taken: zone, ...inferred }, place),
    meaning.problem && reportTime(meaning.problem, { ...meaning, text: word, taken: zone }, place),
    doubt.problem && reportTime(doubt.problem, { ...doubt, text: local, zone, ...taken }, place),
  ].filter((found) => found !== undefined);
  return { findings, ...(instant !== undefined && { instant }) };
}
