import { isJsonList, isJsonRecord, type Json } from '../../../source/json/json-node.js';
import type { Release } from '../release.js';
import { isGeoJson } from './geojson.js';
import { objectOf } from './object-of.js';
import { scalarFault } from './scalar-fault.js';
import type { ItemShape, ObjectShape, Shape } from './shape.js';

/**
 * As much of `value` as the release allows, undefined where nothing of it is. What is left is valid: `check` finds nothing.
 */
export function prune(value: Json | undefined, shape: Shape, release: Release): Json | undefined {
  if (value === undefined) return undefined;
  switch (shape.kind) {
    case 'text':
    case 'number':
      return scalarFault(value, shape) === undefined ? value : undefined;
    case 'list':
      if (!isJsonList(value)) return undefined;
      return value
        .map((part) => prune(part, shape.of, release))
        .filter((part) => part !== undefined);
    case 'object':
    case 'item':
      return isJsonRecord(value) ? pruneObject(value, shape, release) : undefined;
    case 'either':
      return shape.shapes
        .map((one) => prune(value, one, release))
        .find((pruned) => pruned !== undefined);
    case 'geojson':
      return isGeoJson(value) ? value : undefined;
    case 'never':
      return undefined;
  }
}

function pruneObject(
  value: Readonly<Record<string, Json>>,
  shape: ObjectShape | ItemShape,
  asked: Release,
): Json | undefined {
  const { release, isOpen, required, choices, shapeOf } = objectOf(shape, asked);
  const kept = new Map<string, Json>();
  for (const [key, part] of Object.entries(value)) {
    const property = shapeOf(key);
    const pruned =
      property === undefined ? (isOpen ? part : undefined) : prune(part, property, release);
    if (pruned !== undefined) kept.set(key, pruned);
  }
  if (!required.every((name) => kept.has(name))) return undefined;
  const isChosen = choices.some((group) => group.filter((name) => kept.has(name)).length === 1);
  if (choices.length > 0 && !isChosen) return undefined;
  return Object.fromEntries(kept);
}
