import type { Finding, Span } from '../../../diagnostics/finding.js';
import {
  isJsonRecord,
  type Json,
  type JsonNode,
  type JsonObject,
  textOfJson,
} from '../../../source/json/json-node.js';
import { identities } from '../identities.js';

/** An item in the shape of 3.1 while it is read: what of it was taken, from where, and what is to be said of it. */
export interface Reading {
  /** Where each field of the article was read, by dotted path. */
  readonly origins: Readonly<Record<string, Span>>;
  readonly findings: readonly Finding[];
  /** Marks a property as taken, with all that lies in it, and where it led. */
  take(of: JsonObject, name: string, path?: string): void;
  /** The same for any value. */
  takeNode(node: JsonNode, path?: string): void;
  /** Says where a field was read that no value is taken for. */
  place(path: string, span: Span): void;
  report(...findings: readonly Finding[]): void;
  /** A property, taken or not; undefined for an empty one. */
  peek(of: JsonObject, name: string): JsonNode | undefined;
  /** The text of a property, trimmed, and not taken; undefined for an empty one. A number counts as text. */
  told(of: JsonObject, name: string): string | undefined;
  /** The same, taken. */
  text(of: JsonObject, name: string, path?: string): string | undefined;
  /** The number of a property, taken where `accepts` holds. A number in quotes counts as one. */
  number(of: JsonObject, name: string, accepts: (value: number) => boolean): number | undefined;
  /** The objects of a list; nothing of them is taken. */
  objects(of: JsonObject, name: string): readonly JsonObject[];
  /** What was not taken of an object, as it is. */
  leftover(of: JsonObject): Readonly<Record<string, Json>>;
}

/** A reading of which nothing is taken yet. */
export function createReading(): Reading {
  const taken = new Set<JsonNode>();
  const origins: Record<string, Span> = {};
  const findings: Finding[] = [];
  const place = (path: string, { start, end }: Span): void => {
    origins[path] ??= { start, end };
  };
  const takeNode = (node: JsonNode, path?: string): void => {
    taken.add(node);
    if (path !== undefined) place(path, node);
  };
  const take = (of: JsonObject, name: string, path?: string): void => {
    const node = peek(of, name);
    if (node !== undefined) takeNode(node, path);
  };
  return {
    origins,
    findings,
    take,
    takeNode,
    place,
    report: (...more) => void findings.push(...more),
    peek,
    told,
    text(of, name, path) {
      const text = told(of, name);
      if (text !== undefined) take(of, name, path);
      return text;
    },
    number(of, name, accepts) {
      const text = told(of, name) ?? '';
      if (!/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text) || !accepts(Number(text))) return undefined;
      take(of, name);
      return Number(text);
    },
    objects(of, name) {
      const node = peek(of, name);
      return node?.kind === 'array' ? node.items.filter((part) => part.kind === 'object') : [];
    },
    leftover: (of) => leftMembers(of, taken),
  };
}

function peek(of: JsonObject, name: string): JsonNode | undefined {
  const node = of.members.get(name)?.value;
  return node === undefined || isEmpty(node) ? undefined : node;
}

function told(of: JsonObject, name: string): string | undefined {
  return textOfJson(peek(of, name));
}

/** Null, a blank string, a list or object with nothing in it. */
function isEmpty(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.length === 0;
  if (node.kind === 'object') return node.members.size === 0;
  return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
}

function leftMembers(of: JsonObject, taken: ReadonlySet<JsonNode>): Readonly<Record<string, Json>> {
  const left = [...of.members]
    .map(([key, { value }]) => [key, leftValue(value, taken)] as const)
    .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(left);
}

function leftValue(node: JsonNode, taken: ReadonlySet<JsonNode>): Json | undefined {
  if (taken.has(node) || isEmpty(node)) return undefined;
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'object') {
    const left = leftMembers(node, taken);
    return Object.keys(left).length === 0 ? undefined : left;
  }
  const left = node.items
    .map((part) => leftEntry(part, taken))
    .filter((part) => part !== undefined);
  return left.length === 0 ? undefined : left;
}

/** What is left of an entry stands beside what tells which entry it is of: a property that the article has. */
function leftEntry(part: JsonNode, taken: ReadonlySet<JsonNode>): Json | undefined {
  const left = leftValue(part, taken);
  if (part.kind !== 'object' || !isJsonRecord(left)) return left;
  const known = identities.flatMap((name) => {
    const value = part.members.get(name)?.value;
    return value?.kind === 'scalar' && taken.has(value) ? [[name, value.value] as const] : [];
  });
  return { ...Object.fromEntries(known.slice(0, 1)), ...left };
}
