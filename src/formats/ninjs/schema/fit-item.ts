import { type Fit, fit } from '../../../source/json/fit-shape.js';
import type { Json } from '../../../source/json/json-node.js';
import type { Release } from '../release.js';
import { item, objectOf } from './object-of.js';
import type { ItemShape, ObjectShape } from './shape.js';

/** How an item fits the schema of a release. */
export function fitItem(value: Json, release: Release): Fit {
  return fit<ObjectShape | ItemShape>(value, item, (thing) => objectOf(thing, release));
}
