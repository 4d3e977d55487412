import type { Json } from '../../../source/json/json-node.js';

/** An item, or a part of one, in the names and shapes of 3.1. */
export type Record31 = Readonly<Record<string, Json>>;

/** The record without what has no value: undefined, and lists with nothing in them. */
export function withoutGaps(record: Readonly<Record<string, Json | undefined>>): Record31 {
  const entries = Object.entries(record).filter(
    (entry): entry is [string, Json] =>
      entry[1] !== undefined && !(Array.isArray(entry[1]) && entry[1].length === 0),
  );
  return Object.fromEntries(entries);
}

/** A headline or description of that role; none for an empty one. */
export function textEntry(role: string, value: string | undefined): readonly Record31[] {
  return value === undefined || value === '' ? [] : [{ role, contentType: 'text/plain', value }];
}
