import type { Rights } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { rightsRows } from '../mapping.js';
import type { Reading } from './reading.js';

/** The rights of an item, or of media; undefined where it names none. */
export function readRights(reading: Reading, item: JsonObject, path: string): Rights | undefined {
  const entries = rightsRows.flatMap(({ field, property }) => {
    const text = reading.text(item, property, `${path}.${field}`);
    if (text === undefined) return [];
    return [[field, field === 'holder' ? { name: text, sameAs: [] } : text] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
