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
  const printed = formatOf(zone)?.format(epochMilliseconds);
  if (printed === undefined) return undefined;
  const match = /GMT(?:([+\-−])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(printed);
  if (!match) return undefined;
  const [, sign, hour, minute, second] = match;
  const size = Math.round(Number(hour ?? 0) * 60 + Number(minute ?? 0) + Number(second ?? 0) / 60);
  if (size >= 15 * 60) return undefined;
  return sign === '+' ? size : 0 - size;
}

/**
 * Formats are kept, since one costs some 200 µs to make and 1 µs to ask. Offsets are not: it would save little, and one
 * could not say for how long (St. John's changed its clocks at one minute past midnight, not on a quarter hour).
 * There are as many keys as zones, whatever is asked.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  const key = zone.toLowerCase();
  const known = formats.get(key);
  if (known) return known;
  // ICU takes three letters by a table of its own, in which BST is Dhaka's. What they mean to the wires, ours says.
  if (key.length < 4) return undefined;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(key, format);
    return format;
  } catch {
    return undefined;
  }
}
