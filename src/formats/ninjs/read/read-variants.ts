import type { JsonNode, JsonObject } from '../../../source/json/json-node.js';
import { type Markup, markupOf } from '../variants.js';
import type { Reading } from './reading.js';

/** One of the texts that an item has for the same purpose: a headline, a description, a body. */
export interface Variant {
  readonly value: string;
  /** Where the text stands. */
  readonly node: JsonNode;
  readonly role?: string;
  readonly markup: Markup;
  /** Takes the text, with its role where that says no more than the place that it is taken for. */
  take(path?: string, isRoleTold?: boolean): void;
}

/** The texts of a list, in its order, without the empty ones. */
export function readVariants(
  reading: Reading,
  item: JsonObject,
  property: string,
): readonly Variant[] {
  return reading.objects(item, property).flatMap((entry) => {
    const node = reading.peek(entry, 'value');
    if (node?.kind !== 'scalar') return [];
    const value = String(node.value);
    const role = reading.told(entry, 'role');
    const contentType = reading.told(entry, 'contentType');
    return [
      {
        value,
        node,
        ...(role !== undefined && { role }),
        markup: markupOf(value, contentType, role),
        take(path, isRoleTold = true): void {
          reading.take(entry, 'value', path);
          for (const name of ['contentType', 'charCount', 'wordCount']) reading.take(entry, name);
          if (isRoleTold) reading.take(entry, 'role');
        },
      },
    ];
  });
}
