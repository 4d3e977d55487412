import type { Span } from '../../diagnostics/finding.js';

/** A value of a JSON text, and where it stands. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

/** An object; of a key that stands twice, the last member. */
export interface JsonObject extends Span {
  readonly kind: 'object';
  /** In the order written. */
  readonly members: ReadonlyMap<string, JsonMember>;
}

/** A member of an object; its span is the key's. */
export interface JsonMember extends Span {
  readonly value: JsonNode;
}

/** A list. */
export interface JsonArray extends Span {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

/** A string, number, boolean or null. */
export interface JsonScalar extends Span {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

/** Any JSON value. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The value without its places. */
export function plainJson(node: JsonNode): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'array':
      return node.items.map(plainJson);
    case 'object':
      return Object.fromEntries(
        [...node.members].map(([key, { value }]) => [key, plainJson(value)]),
      );
  }
}

/** The text of a string or number, without the blanks around it; undefined for any other value and for none. */
export function textOfJson(node: JsonNode | undefined): string | undefined {
  if (node?.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') return String(node.value);
  return typeof node.value === 'string' ? node.value.trim() : undefined;
}

/** Whether a value is a list. */
export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Whether a value is an object. */
export function isJsonRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !isJsonList(value);
}
