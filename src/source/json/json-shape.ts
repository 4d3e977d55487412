/** What a value must be, in the terms of JSON Schema that formats need. `Thing` is how a format has its objects. */
export type JsonShape<Thing extends ThingShape> =
  | TextShape
  | NumberShape
  | ListShape<Thing>
  | Thing
  | { readonly kind: 'geojson' }
  /** Whichever fits. */
  | { readonly kind: 'either'; readonly shapes: readonly JsonShape<Thing>[] }
  | { readonly kind: 'never' };

/** An object: what it must be is for the format to say. */
export interface ThingShape {
  readonly kind: 'object' | 'item';
}

/** A string. */
export interface TextShape {
  readonly kind: 'text';
  /** All that it may be. */
  readonly values?: readonly string[];
  readonly pattern?: RegExp;
}

/** A number. */
export interface NumberShape {
  readonly kind: 'number';
  readonly isWhole?: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** A list of things of one shape. */
export interface ListShape<Thing extends ThingShape> {
  readonly kind: 'list';
  readonly of: JsonShape<Thing>;
}

/** What is asked of an object. */
export interface ObjectRules<Thing extends ThingShape> {
  /** Who asks it, for people: `ninjs 3.1`. */
  readonly title: string;
  /** Whether further properties may stand. */
  readonly isOpen: boolean;
  readonly required: readonly string[];
  /** Of one group at least, exactly one property stands; `[]` where nothing is asked. */
  readonly choices: readonly (readonly string[])[];
  /** What a property must be; undefined for one that is not known. */
  readonly shapeOf: (key: string) => JsonShape<Thing> | undefined;
  /** What is asked of the objects in it. */
  readonly rulesOf: RulesOf<Thing>;
}

/** Tells what is asked of an object. */
export type RulesOf<Thing extends ThingShape> = (thing: Thing) => ObjectRules<Thing>;
