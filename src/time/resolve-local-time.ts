import type { Instant } from '../model/index.js';
import type { Disambiguation } from './disambiguation.js';
import { formatOffset } from './format-offset.js';
import { parseIsoTime } from './parse-iso-time.js';
import { wallMilliseconds } from './wall-milliseconds.js';
import { zoneOffset } from './zone-offset.js';

/** The instant that a clock time means. */
export interface LocalTimeReading {
  /** With the offset that the zone had then; absent where there is none, or where a choice was rejected. */
  readonly instant?: Instant;
  readonly problem?: 'time/ambiguous' | 'time/skipped' | 'time/unknown-zone' | 'time/invalid';
  /** Both instants of a time that the clock shows twice or never, the earlier first; else none. */
  readonly alternatives: readonly Instant[];
}

/**
 * The instant at which a zone's clock shows a time.
 *
 *     2023-09-26T13:50:00 in Asia/Baku        2023-09-26T13:50:00+04:00
 *     2024-10-27T01:30:00 in Europe/London    twice: 2024-10-27T01:30:00+01:00, 2024-10-27T01:30:00+00:00
 *     2024-03-31T01:30:00 in Europe/London    never: 2024-03-31T00:30:00+00:00, 2024-03-31T02:30:00+01:00
 *
 * A skipped time is read with the offset of the other side, summer time's for the earlier instant and winter time's for the
 * later, and written as the clock showed it then; so does `Temporal` of ECMAScript.
 *
 * @param local - ISO 8601 without an offset: `2023-09-26T13:50:00`; seconds may be missing or have a fraction.
 * @param zone - IANA name, `UTC`, or an offset such as `+04:00`; what the wires call it goes through `resolveZone` first.
 */
export function resolveLocalTime(
  local: string,
  zone: string,
  disambiguation: Disambiguation = 'earlier',
): LocalTimeReading {
  const { day, clock, zone: written } = parseIsoTime(local) ?? {};
  if (day === undefined || clock === undefined || written !== undefined)
    return { problem: 'time/invalid', alternatives: [] };
  const wall = wallMilliseconds(day, clock);
  const offsets = offsetsAround(wall, zone);
  if (offsets === undefined) return { problem: 'time/unknown-zone', alternatives: [] };
  const shown = offsets
    .filter((offset) => offsets.length === 1 || offsetOf(wall, offset, zone) === offset)
    .map((offset) => `${day}T${clock}${suffix(offset, zone)}`);
  const [instant] = shown;
  if (instant === undefined) {
    const fraction = clock.slice(8);
    const moved = offsets.map((offset) => movedTime(wall, offset, zone, fraction));
    return choice('time/skipped', moved, disambiguation);
  }
  if (shown.length === 1) return { instant, alternatives: [] };
  return choice('time/ambiguous', shown, disambiguation);
}

const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

/** The offsets that the zone has a day before and a day after, the larger (the earlier instant) first. */
function offsetsAround(wall: number, zone: string): readonly number[] | undefined {
  // No zone is a whole day away from Greenwich, and none has changed its clocks twice within two days.
  const before = zoneOffset(zone, wall - dayLength);
  const after = zoneOffset(zone, wall + dayLength);
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return [before];
  return before > after ? [before, after] : [after, before];
}

/** The offset that the zone really has at the instant that the time is with the supposed one. */
function offsetOf(wall: number, supposed: number, zone: string): number | undefined {
  return zoneOffset(zone, wall - supposed * minuteLength);
}

/** A skipped time, read with an offset that was not in force, as the clock showed that instant. */
function movedTime(wall: number, supposed: number, zone: string, fraction: string): Instant {
  const actual = offsetOf(wall, supposed, zone) ?? supposed;
  const shown = new Date(wall + (actual - supposed) * minuteLength).toISOString().slice(0, 19);
  return `${shown}${fraction}${suffix(actual, zone)}`;
}

function suffix(offset: number, zone: string): string {
  return zone === 'UTC' ? 'Z' : formatOffset(offset);
}

function choice(
  problem: 'time/ambiguous' | 'time/skipped',
  alternatives: readonly Instant[],
  disambiguation: Disambiguation,
): LocalTimeReading {
  const chosen = { earlier: alternatives[0], later: alternatives[1], reject: undefined };
  const instant = chosen[disambiguation];
  return { ...(instant !== undefined && { instant }), problem, alternatives };
}
