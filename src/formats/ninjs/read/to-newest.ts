import type { Span } from '../../../diagnostics/finding.js';
import type {
  JsonArray,
  JsonMember,
  JsonNode,
  JsonObject,
  JsonScalar,
} from '../../../source/json/json-node.js';
import { innerProperty, itemProperty, textStem } from '../names.js';
import { mediaTypeOf } from '../variants.js';
import { newestConcept } from './newest-concept.js';

/**
 * An item of any release in the names and shapes of 3.1, its values where they stood. What ninjs does not have stays as it is. As
 * the reading that follows knows one shape alone, an item that mixes releases is read too.
 *
 *     1.x  { "headline": "Library opens", "body_html": "<p>…</p>", "renditions": { "web": { … } } }
 *     3.1  { "headlines": [{ "role": "main", "value": "Library opens" }], "bodies": [{ "role": "html", … }], … }
 */
export function toNewest(item: JsonObject): JsonObject {
  const members = new Map<string, JsonMember>();
  const gathered = new Map<string, JsonNode[]>();
  for (const [key, member] of item.members) {
    const variant = variantOf(key, member.value);
    const name = variant?.property ?? itemProperty(key) ?? privateName(key, item);
    const value = variant?.entry ?? turned(name, member.value);
    // Of two spellings of one property, lists are joined; of other values the last one stands.
    if (variant !== undefined || value.kind === 'array') {
      const items = gathered.get(name) ?? [];
      gathered.set(name, items);
      if (value.kind === 'array') for (const entry of value.items) items.push(entry);
      else items.push(value);
      members.set(name, { ...member, value: listAt(member.value, items) });
    } else {
      members.set(name, { ...member, value });
    }
  }
  return { ...item, members };
}

/** Superdesk calls an item's `uri` its `guid`. */
function privateName(key: string, item: JsonObject): string {
  return key === 'guid' && !item.members.has('uri') ? 'uri' : key;
}

/** `headline`, `headline_short`, `body_html`: one text of several that 3.1 has as a list. */
function variantOf(
  key: string,
  value: JsonNode,
): { readonly property: string; readonly entry: JsonObject } | undefined {
  const property = textStem(key);
  if (property === undefined || value.kind !== 'scalar') return undefined;
  const suffix = key.includes('_') ? key.slice(key.indexOf('_') + 1) : 'main';
  // `headline_short_2` is one more of `short`.
  const role = suffix.replace(/_\d{1,4}$/, '');
  const contentType = mediaTypeOf(role);
  const entry = objectAt(value, [
    ['role', scalarAt(value, role)],
    ...(contentType === undefined
      ? []
      : ([['contentType', scalarAt(value, contentType)]] as const)),
    ['value', value],
  ]);
  return { property, entry };
}

/** A property's value in the shape of 3.1. */
function turned(name: string, value: JsonNode): JsonNode {
  const turn = turns.get(name);
  if (turn !== undefined) return turn(value);
  return itemProperty(name) === undefined ? value : renamed(value);
}

const turns: ReadonlyMap<string, (value: JsonNode) => JsonNode> = new Map([
  ...['people', 'organisations', 'places', 'subjects', 'events', 'objects', 'genres'].map(
    (name) => [name, (value: JsonNode) => entries(value, (entry) => concept(entry))] as const,
  ),
  ['infoSources', (value) => entries(value, (entry) => concept(entry, 'rel'))],
  ['trustIndicators', (value) => entries(value, (entry) => concept(entry, 'uri'))],
  ['renditions', (value) => keyed(value, 'name', renamed)],
  ['associations', (value) => keyed(value, 'name', (part) => mapObject(part, toNewest))],
  ['altIds', (value) => keyed(value, 'role', (part) => part)],
  ['representationType', representation],
]);

/** A list, also where a sender leaves the brackets away that a single entry does without. */
function entries(value: JsonNode, turn: (entry: JsonNode) => JsonNode): JsonNode {
  if (value.kind === 'array') return { ...value, items: value.items.map(turn) };
  return value.kind === 'object' ? listAt(value, [turn(value)]) : value;
}

/** A concept, also where its name stands alone. */
function concept(entry: JsonNode, role?: 'rel' | 'uri'): JsonNode {
  if (entry.kind === 'object') return newestConcept(renamed(entry), role);
  return entry.kind === 'scalar' ? objectAt(entry, [['name', entry]]) : entry;
}

/** 1.x has an object where the keys are what `name` or `role` is in the entries of a list. */
function keyed(value: JsonNode, key: string, turn: (entry: JsonNode) => JsonNode): JsonNode {
  if (value.kind === 'array') return { ...value, items: value.items.map(turn) };
  if (value.kind === 'scalar') return value;
  const items = [...value.members].map(([name, { value: part, ...span }]) => {
    const inner = turn(part);
    const own: JsonMember = { ...span, value: scalarAt(span, name) };
    if (inner.kind === 'object')
      return { ...inner, members: new Map([[key, own], ...inner.members]) };
    return objectAt(span, [
      [key, own.value],
      ['value', inner],
    ]);
  });
  return listAt(value, items);
}

/** 1.x says `complete` and `incomplete` where 2.x and 3.x say `full` and `partial`. */
function representation(value: JsonNode): JsonNode {
  if (value.kind !== 'scalar') return value;
  if (value.value === 'complete') return scalarAt(value, 'full');
  return value.value === 'incomplete' ? scalarAt(value, 'partial') : value;
}

/** The names of 3.1 all the way down; GeoJSON has names of its own. */
function renamed<Node extends JsonNode>(node: Node): Node;
function renamed(node: JsonNode): JsonNode {
  if (node.kind === 'array') return { ...node, items: node.items.map(renamed) };
  return mapObject(node, (object) => {
    const members = [...object.members].map(([key, { value, ...span }]) => {
      const name = innerProperty(key) ?? key;
      return [name, { ...span, value: name === 'geoJSON' ? value : renamed(value) }] as const;
    });
    return { ...object, members: new Map(members) };
  });
}

function mapObject(node: JsonNode, turn: (object: JsonObject) => JsonObject): JsonNode {
  return node.kind === 'object' ? turn(node) : node;
}

function scalarAt({ start, end }: Span, value: string): JsonScalar {
  return { kind: 'scalar', value, start, end };
}

function listAt({ start, end }: Span, items: readonly JsonNode[]): JsonArray {
  return { kind: 'array', items, start, end };
}

function objectAt(
  { start, end }: Span,
  members: readonly (readonly [string, JsonNode])[],
): JsonObject {
  return {
    kind: 'object',
    members: new Map(members.map(([key, value]) => [key, { value, start, end }])),
    start,
    end,
  };
}
