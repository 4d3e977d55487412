import type { OneOrMany } from '../json-ld-types.js';

/** A node before its empty properties are left out: each may be undefined. */
export type Loose<Node> = { readonly [Key in keyof Node]: Node[Key] | undefined };

/** The node without what is empty (rule T8); its keys keep the order in which they are written. */
export function compact<Node extends object>(loose: Loose<Node>): Node {
  const node: Partial<Node> = {};
  for (const key in loose) {
    const value = loose[key];
    if (!isEmpty(value)) node[key] = value;
  }
  return node as Node;
}

/** Whether `value` says nothing: undefined, `''` or `[]`. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** A single value by itself, several as a list, none as undefined. */
export function oneOrMany<Value>(values: readonly Value[]): OneOrMany<Value> | undefined {
  return values.length > 1 ? values : values[0];
}

/** What is defined and not `''`, each once, in the order of its first. */
export function distinct(values: readonly (string | undefined)[]): readonly string[] {
  const found = new Set<string>();
  for (const value of values) if (value !== undefined && value !== '') found.add(value);
  return [...found];
}
