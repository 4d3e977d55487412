import type { Group } from '../../model/index.js';

/** A package and what is in it. Plain JSON. */
export interface Package {
  readonly id: string;
  readonly headline: string;
  /** Of the outermost group, in the sender's own word. */
  readonly role?: string;
  /** How its parts stand to each other, of the outermost group. */
  readonly mode?: NonNullable<Group['mode']>;
  /** In the order in which the package has them. */
  readonly parts: readonly PackagePart[];
}

/** A part of a package: an item, media, or a group of these. */
export interface PackagePart {
  /** Of an item without an identifier its address; of a group what the package calls it. */
  readonly id: string;
  /** As the package has it at this place, else the part itself. */
  readonly headline?: string;
  /** The relation, as the package has it. */
  readonly rel?: string;
  readonly kind: 'item' | 'media' | 'group';
  /** Of a group, in the sender's own word: `group:main`, `sidebar`. */
  readonly role?: string;
  /** Of a group: how its parts stand to each other; without one they have no order. */
  readonly mode?: NonNullable<Group['mode']>;
  /** The version of an item that the package names. */
  readonly version?: string;
  /** `cycle` is a part that holds the package or group which names it. */
  readonly status: 'found' | 'missing' | 'cycle';
  /** Its own parts, where it is a package or a group. */
  readonly parts: readonly PackagePart[];
}
