import { isJsonList, isJsonRecord, type Json } from '../../../source/json/json-node.js';
import { identities } from '../identities.js';
import { type Record31, withoutGaps } from './record.js';

/**
 * The item with what the article's `extra` has besides. An entry of a list in `extra` belongs to the entry of the item that is
 * known by the same property. A list that the article's own fields fill is never brought back whole: what `extra` knows of an
 * entry that the article has no more is not of it.
 */
export function overlay(item: Record31, extra: Record31): Record31 {
  const { descriptions, ...rest } = extra;
  const own = Object.fromEntries(
    Object.entries(rest).filter(([key]) => item[key] !== undefined || !filledLists.has(key)),
  );
  // A description is taken whole or not at all: those in `extra` are others than the article's.
  const others = isJsonList(descriptions) ? descriptions : [];
  const first = isJsonList(item['descriptions']) ? item['descriptions'] : [];
  return withoutGaps({ ...overlayRecord(item, own), descriptions: [...first, ...others] });
}

const filledLists: ReadonlySet<string> = new Set([
  'altIds',
  'associations',
  'bodies',
  'events',
  'genres',
  'headlines',
  'infoSources',
  'organisations',
  'people',
  'places',
  'renditions',
  'subjects',
]);

function overlayRecord(before: Record31, after: Record31): Record31 {
  const merged = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(after)) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? value : overlayValue(known, value));
  }
  return Object.fromEntries(merged);
}

function overlayValue(before: Json, after: Json): Json {
  if (isJsonRecord(before) && isJsonRecord(after)) return overlayRecord(before, after);
  if (isJsonList(before) && isJsonList(after)) return overlayList(before, after);
  // Of two plain values the source's own stands, where it could be one.
  return typeof before === typeof after ? after : before;
}

function overlayList(before: readonly Json[], after: readonly Json[]): readonly Json[] {
  const extras = new Map<string, Record31>();
  for (const extra of after) {
    if (!isJsonRecord(extra)) continue;
    for (const key of keysOf(extra)) if (!extras.has(key)) extras.set(key, extra);
  }
  return before.map((entry) => {
    const key = isJsonRecord(entry) ? keysOf(entry).find((one) => extras.has(one)) : undefined;
    const extra = key === undefined ? undefined : extras.get(key);
    return isJsonRecord(entry) && extra ? overlayRecord(entry, extra) : entry;
  });
}

/** By what an entry is known: each of its identities with its value, the surest first. */
function keysOf(entry: Record31): readonly string[] {
  return identities
    .filter((name) => entry[name] !== undefined)
    .map((name) => `${name} ${JSON.stringify(entry[name])}`);
}
