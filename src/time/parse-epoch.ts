import type { IsoTime } from './parse-iso-time.js';

/**
 * The time that a number of seconds, or of milliseconds, since 1970-01-01T00:00Z means, as databases write it: `1695736200`,
 * `1695736200000`. `undefined` for a number too short to be one: nine digits begin in 1973.
 */
export function parseEpoch(text: string): IsoTime | undefined {
  const scale = /^\d{9,10}$/.test(text) ? 1000 : /^\d{12,13}$/.test(text) ? 1 : undefined;
  if (scale === undefined) return undefined;
  const iso = new Date(Number(text) * scale).toISOString();
  const fraction = iso.slice(19, 23);
  return {
    day: iso.slice(0, 10),
    clock: iso.slice(11, 19) + (fraction === '.000' ? '' : fraction),
    zone: 'Z',
  };
}
