import { type ZoneMeaning, zoneWords } from '../vocabulary/time-zones.js';
import { formatOffset } from './format-offset.js';
import { parseOffset } from './parse-offset.js';
import { zoneOffset } from './zone-offset.js';

/** One whose own clock tells what an abbreviation means: an agency's row, a dateline's place, the caller's options. */
export interface ZoneSource {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** IANA. */
  readonly timeZone?: string;
}

/** The zone that a word means. */
export interface ZoneReading {
  /** IANA name, `UTC`, or an offset such as `+04:00`; absent where the word is unknown. */
  readonly zone?: string;
  readonly problem?: 'time/unknown-zone' | 'time/ambiguous-zone';
  /** All that an ambiguous word may mean, the usual first; else none. */
  readonly alternatives: readonly string[];
}

/**
 * The zone that a word means: an abbreviation or phrase of the wires (`MSK`, `Beijing time`), an offset (`+04:00`, `GMT+4`), or
 * an IANA name; in any case.
 *
 * @param sources - What settles an abbreviation that has several meanings: IST is +05:30 to an agency of India, +02:00 to one of
 *   Israel. The first that has a say is taken, else the usual meaning. It stays ambiguous where none has, or two differ.
 */
export function resolveZone(word: string, sources: readonly ZoneSource[] = []): ZoneReading {
  const key = keyOf(word);
  const known = Object.hasOwn(zoneWords, key) ? zoneWords[key] : undefined;
  if (typeof known === 'string') return { zone: known, alternatives: [] };
  if (known !== undefined) return settle(known, sources);
  const offset = parseOffset(word);
  if (offset !== undefined) return { zone: formatOffset(offset), alternatives: [] };
  return zoneOffset(word, 0) === undefined
    ? { problem: 'time/unknown-zone', alternatives: [] }
    : { zone: word, alternatives: [] };
}

/** Lower case, without stops, nor the dot that a Turkish or Azerbaijani capital İ leaves on its i. */
function keyOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.]|\u0307/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function settle(
  meanings: readonly [ZoneMeaning, ...ZoneMeaning[]],
  sources: readonly ZoneSource[],
): ZoneReading {
  const meant = sources
    .map((source) => meanings.find(({ homes }) => isHome(homes, source)))
    .filter((meaning) => meaning !== undefined);
  const [first = meanings[0]] = meant;
  if (meant.length > 0 && meant.every((meaning) => meaning === first))
    return { zone: first.zone, alternatives: [] };
  const alternatives = meanings.map(({ zone }) => zone);
  return { zone: first.zone, problem: 'time/ambiguous-zone', alternatives };
}

function isHome(homes: readonly string[], { country, timeZone }: ZoneSource): boolean {
  return [country, timeZone].some((home) => home !== undefined && homes.includes(home));
}
