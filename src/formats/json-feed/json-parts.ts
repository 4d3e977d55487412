import {
  type Json,
  type JsonNode,
  type JsonObject,
  plainJson,
} from '../../source/json/json-node.js';
import type { Span } from '../../diagnostics/finding.js';
import type { Reading } from '../../syndication/reading.js';

/** A text, without the blanks around it, and where it stands. */
export interface TextNode extends Span {
  readonly text: string;
}

/** The members of an object, each to be taken once, so that what nobody takes shows. */
export class JsonParts {
  readonly #left: Map<string, JsonNode>;
  readonly #kept = new Map<string, Json[]>();

  constructor(
    object: JsonObject,
    private readonly reading: Reading,
  ) {
    this.#left = new Map([...object.members].map(([name, { value }]) => [name, value]));
  }

  /** A member; taken. Null is as good as nothing. */
  take(name: string): JsonNode | undefined {
    const node = this.#left.get(name);
    if (node === undefined) return undefined;
    this.#left.delete(name);
    return node.kind === 'scalar' && node.value === null ? undefined : node;
  }

  /** A member that is a text, and no blank one; taken. Another value stays, and is reported. A number counts as text. */
  textNode(name: string, path: string): TextNode | undefined {
    const node = this.take(name);
    if (node === undefined) return undefined;
    const text = textOf(node);
    if (text === undefined) this.refuse(name, node, path, 'a text');
    if (text === undefined || text === '') return undefined;
    this.reading.place(path, node);
    return { text, start: node.start, end: node.end };
  }

  /** The text of such a member. */
  text(name: string, path: string): string | undefined {
    return this.textNode(name, path)?.text;
  }

  /** Those entries of a list that are objects; one object counts as a list of it. Another value stays, and is reported. */
  objects(name: string, path: string): readonly JsonObject[] {
    const node = this.take(name);
    if (node === undefined) return [];
    if (node.kind === 'scalar') this.refuse(name, node, path, 'a list of objects');
    if (node.kind === 'object') return [node];
    return node.kind === 'array' ? node.items.filter((item) => item.kind === 'object') : [];
  }

  /** Gives a member back that was taken for nothing. */
  giveBack(name: string, node: JsonNode): void {
    this.#left.set(name, node);
  }

  /** Keeps what of an entry of a list the model has no place for. */
  keep(name: string, entry: Json | undefined): void {
    if (entry === undefined) return;
    const entries = this.#kept.get(name);
    if (entries === undefined) this.#kept.set(name, [entry]);
    else entries.push(entry);
  }

  /** Leaves a member that was taken, since it is none that the field can have. */
  refuse(name: string, node: JsonNode, path: string, expected: string): void {
    this.#left.set(name, node);
    const message = `The member "${name}" should be ${expected}; it is kept in extra as it is.`;
    const span = { start: node.start, end: node.start + 1 };
    this.reading.tell('feed/invalid-value', message, { path, span });
  }

  /** What nobody took; undefined for nothing. */
  rest(): Readonly<Record<string, Json>> | undefined {
    const left = [...this.#left].map(([name, node]) => [name, plainJson(node)] as const);
    const all = [...this.#kept, ...left];
    return all.length === 0 ? undefined : Object.fromEntries(all);
  }
}

/** The text that a value is. */
export function textOf(node: JsonNode): string | undefined {
  if (node.kind !== 'scalar') return undefined;
  if (typeof node.value === 'number') return String(node.value);
  return typeof node.value === 'string' ? node.value.trim() : undefined;
}
