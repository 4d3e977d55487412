import type {
  JsonShape,
  ListShape,
  NumberShape,
  TextShape,
} from '../../../source/json/json-shape.js';
import { generationOf, type Release } from '../release.js';

/** What a value must be. 2.0 takes an association that is either of two. */
export type Shape = JsonShape<ObjectShape | ItemShape>;

/** An object of some properties. */
export interface ObjectShape {
  readonly kind: 'object';
  /** A name may have several rows, each for other releases. */
  readonly rows: readonly Row[];
  /** Properties whose names match; checked where no row has the name. */
  readonly patterns?: readonly (readonly [RegExp, Shape, During?])[];
  readonly required?: readonly string[];
  /** Of one group at least, exactly one property stands. */
  readonly choices?: readonly (readonly string[])[];
  /** Whether further properties may stand. */
  readonly isOpen?: boolean;
}

/** A whole item within another. */
export interface ItemShape {
  readonly kind: 'item';
  /** Where the schema refers to that of another release. */
  readonly as?: Release;
  /** What it has besides an item's own properties. */
  readonly rows?: readonly Row[];
  readonly required?: readonly string[];
}

/** A property: its name in release 3.1's spelling, what it must be, and in which releases. */
export type Row = readonly [name: string, shape: Shape, during?: During];

/** From one release to another, both included. */
export interface During {
  readonly since?: Release;
  readonly until?: Release;
}

/** A string. */
export const text: TextShape = { kind: 'text' };
/** A number of any kind. */
export const number: NumberShape = { kind: 'number' };
/** A number without fraction. */
export const integer: NumberShape = { kind: 'number', isWhole: true };
/** 0 to 100. */
export const percent: NumberShape = { kind: 'number', isWhole: true, least: 0, most: 100 };

/** One of some strings. */
export const oneOf = (...values: readonly string[]): TextShape => ({ kind: 'text', values });

/** A list of things of one shape. */
export const list = (of: Shape): ListShape<ObjectShape | ItemShape> => ({ kind: 'list', of });

/** An object of these properties and no other. */
export const object = (
  rows: readonly Row[],
  more: Omit<ObjectShape, 'kind' | 'rows'> = {},
): ObjectShape => ({ kind: 'object', rows, ...more });

/** Rows for properties that are all text. */
export const texts = (...names: readonly string[]): readonly Row[] =>
  names.map((name) => [name, text]);

/** Whether a row holds for a release. */
export function holdsIn(release: Release, { since, until }: During = {}): boolean {
  return (since === undefined || release >= since) && (until === undefined || release <= until);
}

/** What a release calls a property of the tables: 2.x writes all in lower case. */
export function spelled(name: string, release: Release): string {
  if (generationOf(release) !== 2) return name;
  return name === 'embargoedUntil' ? 'embargoed' : name.toLowerCase();
}
