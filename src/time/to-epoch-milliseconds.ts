import { parseIsoTime } from './parse-iso-time.js';
import { parseOffset } from './parse-offset.js';
import { wallMilliseconds } from './wall-milliseconds.js';

/** Milliseconds from 1970-01-01T00:00Z to the instant; `undefined` for what has no clock time or no offset. */
export function toEpochMilliseconds(instant: string): number | undefined {
  const { day, clock, zone } = parseIsoTime(instant) ?? {};
  if (day === undefined || clock === undefined || zone === undefined) return undefined;
  const offset = parseOffset(zone);
  return offset === undefined ? undefined : wallMilliseconds(day, clock) - offset * 60_000;
}
