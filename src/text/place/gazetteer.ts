import type { Position } from '../../model/index.js';

/** A place as a gazetteer knows it. */
export interface GazetteerPlace {
  /** Name in display case: `Port-au-Prince`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2, where the gazetteer has it. */
  readonly regionCode?: string;
  /** IANA. */
  readonly timeZone: string;
  readonly position: Position;
  /** Inhabitants, to tell the likelier of two places of one name; 0 where unknown. */
  readonly population: number;
}

/** Where places are looked up: the built-in core, `wirecopy/places`, or one of the user's own. */
export interface Gazetteer {
  /**
   * The places that bear `name`, in any case and with or without accents; `[]` for none. The likeliest first is not
   * required.
   */
  lookup(name: string): readonly GazetteerPlace[];
}
