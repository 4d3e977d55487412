import { canonicalJson } from '../canonical-json.js';
import { diffWords, type WordChange } from './diff-words.js';

/** What became of a field, or of an item of a list. */
export interface FieldChange {
  /** Dotted, with the item's place in the later list, in the earlier one if it was removed: `media[1].caption`. */
  readonly path: string;
  /** `reordered` is a list whose items stand in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  /** Plain JSON; absent of what was added or reordered. */
  readonly before?: unknown;
  /** Plain JSON; absent of what was removed or reordered. */
  readonly after?: unknown;
  /** Of two texts, word by word. */
  readonly words?: readonly WordChange[];
}

/** Deeper than this, values are compared as wholes. */
const deepest = 8;

/** What changed between two objects, field by field, down to the values that differ. */
export function diffFields(before: object, after: object): readonly FieldChange[] {
  return changesOf(before, after, '', 0);
}

function changesOf(
  before: unknown,
  after: unknown,
  path: string,
  depth: number,
): readonly FieldChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ path, kind: 'added', after }];
  if (after === undefined) return [{ path, kind: 'removed', before }];
  if (depth < deepest) {
    if (isList(before) && isList(after)) return changesOfLists(before, after, path, depth);
    if (isRecord(before) && isRecord(after)) return changesOfRecords(before, after, path, depth);
  } else if (canonicalJson(before) === canonicalJson(after)) return [];
  const areTexts = typeof before === 'string' && typeof after === 'string';
  const words = areTexts ? { words: diffWords(before, after) } : {};
  return [{ path, kind: 'changed', before, after, ...words }];
}

type JsonRecord = Readonly<Record<string, unknown>>;

function changesOfRecords(
  before: JsonRecord,
  after: JsonRecord,
  path: string,
  depth: number,
): readonly FieldChange[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) =>
    changesOf(own(before, key), own(after, key), path === '' ? key : `${path}.${key}`, depth + 1),
  );
}

/** Items of one identity are compared with each other; what has no counterpart was taken out or put in. */
function changesOfLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: string,
  depth: number,
): readonly FieldChange[] {
  const earlier = placesByIdentity(before);
  const removed = new Set(before.keys());
  const order: number[] = [];
  const changes = after.flatMap((item, index): readonly FieldChange[] => {
    const place = earlier.get(identityOf(item))?.pop();
    const at = `${path}[${String(index)}]`;
    if (place === undefined) return [{ path: at, kind: 'added', after: item }];
    removed.delete(place);
    order.push(place);
    return changesOf(before[place], item, at, depth + 1);
  });
  const isReordered = order.some((place, index) => index > 0 && place < (order[index - 1] ?? 0));
  return [
    ...[...removed].map((place): FieldChange => ({
      path: `${path}[${String(place)}]`,
      kind: 'removed',
      before: before[place],
    })),
    ...changes,
    ...(isReordered ? [{ path, kind: 'reordered' as const }] : []),
  ];
}

/** Where the items of each identity stand, the last place first. */
function placesByIdentity(items: readonly unknown[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = items.length - 1; at >= 0; at--) {
    const identity = identityOf(items[at]);
    const known = places.get(identity);
    if (known === undefined) places.set(identity, [at]);
    else known.push(at);
  }
  return places;
}

/** What makes an item that which it is, whatever else is said of it. */
function identityOf(item: unknown): string {
  if (!isRecord(item)) return canonicalJson(item);
  for (const key of identities) {
    const value = own(item, key);
    if (typeof value === 'string') return `${key}:${value}`;
  }
  return canonicalJson(item);
}

const identities = ['id', 'uri', 'href', 'url', 'value', 'name', 'text'];

function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
