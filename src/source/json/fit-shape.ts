import { isGeoJson } from './is-geojson.js';
import { isJsonList, isJsonRecord, type Json } from './json-node.js';
import type {
  JsonShape,
  NumberShape,
  ObjectRules,
  RulesOf,
  TextShape,
  ThingShape,
} from './json-shape.js';

/** Keys of objects and places in lists, from the outermost inwards. */
export type Path = readonly (string | number)[];

/** Where a value is not what is asked for. */
export interface Fault {
  readonly kind:
    | 'unknown-property'
    | 'missing-property'
    | 'conflicting-properties'
    | 'wrong-type'
    | 'wrong-value';
  readonly path: Path;
  readonly message: string;
}

/** How a value fits a shape. */
export interface Fit {
  /** As much of the value as is allowed, which is valid; absent where nothing of it is. */
  readonly value?: Json;
  /** `[]` for a value that is valid as it is. */
  readonly faults: readonly Fault[];
}

/**
 * Holds a value against a shape. As IPTC runs its own tests, the formats `uri` and `date-time` are not asserted.
 *
 * @param path - Of the value within its document.
 */
export function fit<Thing extends ThingShape>(
  value: Json,
  shape: JsonShape<Thing>,
  rulesOf: RulesOf<Thing>,
  path: Path = [],
): Fit {
  const fault = (kind: Fault['kind'], expected: string): Fit => ({
    faults: [{ kind, path, message: `Expected ${expected} here, not ${shown(value)}.` }],
  });
  switch (shape.kind) {
    case 'text':
    case 'number': {
      const wrong = shape.kind === 'text' ? unlikeText(value, shape) : unlikeNumber(value, shape);
      return wrong === undefined ? { value, faults: [] } : fault(...wrong);
    }
    case 'list':
      if (!isJsonList(value)) return fault('wrong-type', 'a list');
      return fitList(value.map((part, index) => fit(part, shape.of, rulesOf, [...path, index])));
    case 'object':
    case 'item':
      if (!isJsonRecord(value)) return fault('wrong-type', 'an object');
      return fitObject(value, rulesOf(shape), path);
    case 'either': {
      const fits = shape.shapes.map((one) => fit(value, one, rulesOf, path));
      return fits.find(({ faults }) => faults.length === 0) ?? fits.at(-1) ?? { faults: [] };
    }
    case 'geojson':
      return isGeoJson(value) ? { value, faults: [] } : fault('wrong-value', 'a GeoJSON object');
    case 'never':
      return fault('wrong-value', 'no value, since none satisfies the schema');
  }
}

function fitList(fits: readonly Fit[]): Fit {
  return {
    value: fits.map(({ value }) => value).filter((value) => value !== undefined),
    faults: fits.flatMap(({ faults }) => faults),
  };
}

function fitObject<Thing extends ThingShape>(
  value: Readonly<Record<string, Json>>,
  { title, isOpen, required, choices, shapeOf, rulesOf }: ObjectRules<Thing>,
  path: Path,
): Fit {
  const faults: Fault[] = [];
  const report = (kind: Fault['kind'], at: Path, what: string): void => {
    faults.push({ kind, path: at, message: `${title} ${what}.` });
  };
  const kept = new Map<string, Json>();
  for (const [key, part] of Object.entries(value)) {
    const property = shapeOf(key);
    const inner = property && fit(part, property, rulesOf, [...path, key]);
    const left = inner ? inner.value : isOpen ? part : undefined;
    if (left !== undefined) kept.set(key, left);
    if (inner) for (const one of inner.faults) faults.push(one);
    else if (!isOpen) report('unknown-property', [...path, key], `has no property "${key}" here`);
  }
  for (const name of required) {
    if (!Object.hasOwn(value, name)) {
      report('missing-property', [...path, name], `requires the property "${name}" here`);
    }
  }
  const isChosen = (has: (name: string) => boolean): boolean =>
    choices.length === 0 || choices.some((names) => names.filter(has).length === 1);
  if (!isChosen((name) => Object.hasOwn(value, name))) {
    const pairs = choices.map((names) => names.join(' and ')).join(', or of ');
    report('conflicting-properties', path, `wants exactly one of ${pairs} here`);
  }
  const isValid = required.every((name) => kept.has(name)) && isChosen((name) => kept.has(name));
  return { ...(isValid && { value: Object.fromEntries(kept) }), faults };
}

type Unlike = readonly [kind: 'wrong-type' | 'wrong-value', expected: string];

function unlikeText(value: Json, { values, pattern }: TextShape): Unlike | undefined {
  if (typeof value !== 'string') return ['wrong-type', 'a string'];
  if (values?.includes(value) === false) return ['wrong-value', `one of ${values.join(', ')}`];
  if (pattern?.test(value) !== false) return undefined;
  return ['wrong-value', 'a year, month, day or time such as "2023-09"'];
}

function unlikeNumber(value: Json, shape: NumberShape): Unlike | undefined {
  const { isWhole = false, least = -Infinity, most = Infinity } = shape;
  if (typeof value !== 'number') return ['wrong-type', 'a number'];
  if (isWhole && !Number.isInteger(value)) return ['wrong-type', 'a whole number'];
  if (value >= least && value <= most) return undefined;
  return ['wrong-value', `a number from ${least} to ${most}`];
}

function shown(value: Json): string {
  if (isJsonList(value)) return 'a list';
  if (isJsonRecord(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
