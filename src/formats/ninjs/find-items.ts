import type { Span } from '../../diagnostics/finding.js';
import type { JsonNode, JsonObject } from '../../source/json/json-node.js';
import { itemLists, privateMarks } from './dialects.js';
import { itemProperty, textStem } from './names.js';

/** An item, and where it stands in the document. */
export interface FoundItem {
  readonly node: JsonObject;
  /** Dotted: `''` for the document itself, `[2]` in a list, `hits[2]` in the answer of a content API. */
  readonly path: string;
}

/** What a document holds. */
export interface FoundItems {
  readonly items: readonly FoundItem[];
  /** What stands where an item could and is none. */
  readonly strays: readonly Span[];
}

/** The items of a document: itself, those of a list, or those of an envelope. Several documents may follow one another. */
export function findItems(roots: readonly JsonNode[]): FoundItems {
  return inList(roots, (index) => (roots.length === 1 ? '' : `[${index}]`), itemsOf);
}

function itemsOf(node: JsonNode, path: string): FoundItems {
  if (node.kind === 'array') return inList(node.items, (index) => `${path}[${index}]`, itemAlone);
  const item = itemAlone(node, path);
  if (item.items.length > 0 || node.kind !== 'object') return item;
  for (const key of itemLists) {
    const list = node.members.get(key)?.value;
    const inner =
      list?.kind === 'array' ? itemsOf(list, path === '' ? key : `${path}.${key}`) : item;
    if (inner.items.length > 0) return inner;
  }
  return item;
}

function itemAlone(node: JsonNode, path: string): FoundItems {
  return node.kind === 'object' && isItem(node)
    ? { items: [{ node, path }], strays: [] }
    : { items: [], strays: [node] };
}

function inList(
  nodes: readonly JsonNode[],
  pathOf: (index: number) => string,
  read: (node: JsonNode, path: string) => FoundItems,
): FoundItems {
  const all = nodes.map((node, index) => read(node, pathOf(index)));
  return {
    items: all.flatMap(({ items }) => items),
    strays: all.flatMap(({ strays }) => strays),
  };
}

/** Whether the object has a property that only news items have. */
function isItem(node: JsonObject): boolean {
  return [...node.members.keys()].some(
    (key) => (textStem(key) ?? itemProperty(key)) !== undefined || privateMarks.includes(key),
  );
}
