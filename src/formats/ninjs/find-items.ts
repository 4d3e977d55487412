import type { JsonNode, JsonObject } from '../../source/json/json-node.js';
import { itemProperty, textStem } from './names.js';
import { itemLists, privateMarks } from './dialects.js';

/** An item, and where it stands in the document. */
export interface FoundItem {
  readonly node: JsonObject;
  /** Dotted: `''` for the document itself, `[2]` in a list, `hits[2]` in an answer of a content API. */
  readonly path: string;
}

/** The items of a document: itself, those of a list, or those of an envelope; none where nothing looks like one. */
export function findItems(roots: readonly JsonNode[]): readonly FoundItem[] {
  return roots.flatMap((root, index) => itemsOf(root, roots.length === 1 ? '' : `[${index}]`));
}

function itemsOf(node: JsonNode, path: string): readonly FoundItem[] {
  if (node.kind === 'array') return itemsOfList(node.items, path);
  if (node.kind !== 'object') return [];
  if (isItem(node)) return [{ node, path }];
  for (const key of itemLists) {
    const list = node.members.get(key)?.value;
    const items = list?.kind === 'array' ? itemsOfList(list.items, joined(path, key)) : [];
    if (items.length > 0) return items;
  }
  return [];
}

function itemsOfList(nodes: readonly JsonNode[], path: string): readonly FoundItem[] {
  return nodes.flatMap((node, index) =>
    node.kind === 'object' && isItem(node) ? [{ node, path: `${path}[${index}]` }] : [],
  );
}

/** Whether the object has a property that only news items have. */
function isItem(node: JsonObject): boolean {
  return [...node.members.keys()].some(
    (key) => (textStem(key) ?? itemProperty(key)) !== undefined || privateMarks.includes(key),
  );
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
