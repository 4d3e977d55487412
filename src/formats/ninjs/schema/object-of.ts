import type { ObjectRules } from '../../../source/json/json-shape.js';
import { generationOf, type Release } from '../release.js';
import { generation1 } from './generation-1.js';
import { generation2And3 } from './generation-2-and-3.js';
import { holdsIn, type ItemShape, type ObjectShape, spelled } from './shape.js';

/** What a release asks of an object. */
export type ReleaseObject = ObjectRules<ObjectShape | ItemShape>;

/** An item of the release. */
export const item: ItemShape = { kind: 'item' };

/** An object of the tables, or an item, as `release` has it. */
export function objectOf(shape: ObjectShape | ItemShape, release: Release): ReleaseObject {
  const known = made.get(shape)?.get(release);
  if (known !== undefined) return known;
  const built = build(shape, release);
  const byRelease = made.get(shape) ?? new Map<Release, ReleaseObject>();
  made.set(shape, byRelease.set(release, built));
  return built;
}

/** Each is asked for at every object of its kind. */
const made = new WeakMap<ObjectShape | ItemShape, Map<Release, ReleaseObject>>();

function build(shape: ObjectShape | ItemShape, asked: Release): ReleaseObject {
  if (shape.kind === 'object') return ofRows(shape, asked);
  const release = shape.as ?? asked;
  const root = generationOf(release) === 1 ? generation1 : generation2And3;
  return ofRows(
    {
      ...root,
      rows: [...root.rows, ...(shape.rows ?? [])],
      required: shape.required ?? root.required ?? [],
    },
    release,
  );
}

function ofRows(shape: ObjectShape, release: Release): ReleaseObject {
  const properties = new Map(
    shape.rows
      .filter(([, , during]) => holdsIn(release, during))
      .map(([name, property]) => [spelled(name, release), property]),
  );
  const patterns = (shape.patterns ?? []).filter(([, , during]) => holdsIn(release, during));
  const names = (group: readonly string[]): readonly string[] =>
    group.map((name) => spelled(name, release));
  return {
    title: `ninjs ${release}`,
    isOpen: shape.isOpen === true,
    required: names(shape.required ?? []),
    choices: (shape.choices ?? []).map(names),
    shapeOf: (key) => properties.get(key) ?? patterns.find(([pattern]) => pattern.test(key))?.[1],
    rulesOf: (thing) => objectOf(thing, release),
  };
}
