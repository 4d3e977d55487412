import type { OneOrMany } from '../json-ld-types.js';

/** A node while it is written; its keys stand in the order in which they are put. */
export type NodeDraft<Node> = { -readonly [Key in keyof Node]: Node[Key] };

/** Puts a property where its value says something (rule T8): it is none of undefined, `''` and `[]`. */
export function put<Node, Key extends keyof Node>(
  node: NodeDraft<Node>,
  key: Key,
  value: Node[Key] | undefined,
): void {
  if (value !== undefined && !isEmpty(value)) node[key] = value;
}

/** Whether `value` is `''` or `[]`. */
function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}

/** A single value by itself, several as a list, none as undefined. */
export function oneOrMany<Value>(values: readonly Value[]): OneOrMany<Value> | undefined {
  return values.length > 1 ? values : values[0];
}

/** What is defined and not `''`, each once, in the order of its first. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  if (values.length === 0) return [];
  const found = new Set<string>();
  for (const value of values) if (value !== undefined && value !== '') found.add(value);
  return [...found];
}
