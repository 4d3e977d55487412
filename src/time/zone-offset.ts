import { parseOffset } from './parse-offset.js';

/**
 * Minutes by which a zone's clock was ahead of Greenwich at an instant; `undefined` where there is no such zone. It is the
 * one question to the engine's zone data that this layer asks.
 *
 * An offset with seconds (local mean time, in use here and there until 1972) is rounded to the minute, as ISO 8601 has no
 * finer one. One of 15 hours and more (Manila until 1844, Alaska until 1867) can't be written, so the zone counts as unknown.
 *
 * @param zone - IANA name in any case, `UTC`, or an offset.
 * @param epochMilliseconds - The instant, from 1970-01-01T00:00Z.
 */
export function zoneOffset(zone: string, epochMilliseconds: number): number | undefined {
  if (zone === 'UTC') return 0;
  const fixed = parseOffset(zone);
  if (fixed !== undefined) return fixed;
  const clock = clockOf(zone);
  if (clock === undefined) return undefined;
  return kept(clock, epochMilliseconds) ?? askedOf(clock.format, epochMilliseconds);
}

function askedOf(format: Intl.DateTimeFormat, epochMilliseconds: number): number | undefined {
  const printed = format.format(epochMilliseconds);
  const match = /GMT(?:([+\-−])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(printed);
  if (!match) return undefined;
  const [, sign, hour, minute, second] = match;
  const size = Math.round(Number(hour ?? 0) * 60 + Number(minute ?? 0) + Number(second ?? 0) / 60);
  if (size >= 15 * 60) return undefined;
  return sign === '+' ? size : 0 - size;
}

/**
 * The offset, where the zone had the same at both ends of the day of Greenwich: no zone has changed its clocks twice within a
 * day. News tells of few days, and most of its times are of the same; so many days are kept.
 */
function kept({ format, days }: Clock, epochMilliseconds: number): number | undefined {
  const day = Math.floor(epochMilliseconds / dayLength);
  const known = days.get(day);
  if (known !== undefined) return known ?? undefined;
  const start = askedOf(format, day * dayLength);
  const isSteady = start === askedOf(format, (day + 1) * dayLength);
  if (days.size >= mostDays) days.clear();
  days.set(day, isSteady && start !== undefined ? start : null);
  return isSteady ? start : undefined;
}

const dayLength = 86_400_000;
const mostDays = 64;

/** What is kept of a zone: its format, since one costs some 200 µs to make and 1 µs to ask, and days asked for of late. */
interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Offset by the day from 1970-01-01; null for a day within which it changed. */
  readonly days: Map<number, number | null>;
}

/** There are as many keys as zones, whatever is asked. */
const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock | undefined {
  const key = zone.toLowerCase();
  const known = clocks.get(key);
  if (known) return known;
  // ICU takes three letters by a table of its own, in which BST is Dhaka's. What they mean to the wires, ours says.
  if (key.length < 4) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    const clock: Clock = { format, days: new Map() };
    clocks.set(key, clock);
    return clock;
  } catch {
    return undefined;
  }
}
