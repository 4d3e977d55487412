import type { ZoneSource } from './resolve-zone.js';

/** Where a zone can be had for a time that has none. */
export interface ZoneContext {
  /** The option `timeZone`. */
  readonly timeZone?: string;
  /** The agency's row. */
  readonly agency?: ZoneSource;
  /** The dateline's place. */
  readonly place?: ZoneSource;
}

/** A zone, and who it is from. */
export interface InferredZone {
  /** As it was given. */
  readonly zone: string;
  readonly from: 'option' | 'agency' | 'place';
}

/**
 * The zone of a time that has none: the option's, else the agency's, else that of the dateline's place. The first that is given
 * holds, also where it is unknown: another than the one asked for would be a guess.
 */
export function inferZone({ timeZone, agency, place }: ZoneContext): InferredZone | undefined {
  if (timeZone !== undefined) return { zone: timeZone, from: 'option' };
  if (agency?.timeZone !== undefined) return { zone: agency.timeZone, from: 'agency' };
  if (place?.timeZone !== undefined) return { zone: place.timeZone, from: 'place' };
  return undefined;
}
