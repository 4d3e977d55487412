import { jsonLdCodes } from '../../diagnostics/codes/json-ld.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import type { JsonNode, JsonObject } from '../../source/json/json-node.js';
import { readJson } from '../../source/json/read-json.js';
import { rewrite } from '../../source/rewrite.js';
import { type Literal, localName, type Thing, type Value } from './thing.js';

/** What JSON-LD says. */
export interface JsonLdReading {
  /** The things that stand at the top or in a graph. */
  readonly things: readonly Thing[];
  readonly findings: readonly Finding[];
}

/**
 * Reads JSON-LD as pages have it: an object, a list, a graph, or several one after another. A comment or CDATA section around it
 * is looked through, references of HTML are read where they stand for all its quotation marks, and what is broken is read as far
 * as that is clear.
 *
 * @param shift - Where the text stands in the input.
 */
export function readJsonLd(text: string, shift = 0, depth?: number): JsonLdReading {
  const bare = withoutWrapping(text);
  const isEscaped = !bare.includes('"') && escapedQuote.test(bare);
  const { text: json, offsetOf } = isEscaped
    ? rewrite(bare, [{ pattern: reference, replacement: (found) => characters[found] ?? found }])
    : { text: bare, offsetOf: (offset: number) => offset };
  const place = (offset: number): number => offsetOf(offset) + shift;
  const { roots, findings } = readJson(json, depth);
  const placed = findings.map((found) =>
    found.span === undefined
      ? found
      : { ...found, span: { start: place(found.span.start), end: place(found.span.end) } },
  );
  return {
    things: roots.flatMap((root) => topThings(root, place)),
    findings: isEscaped ? [escaped(place(0), place(json.length)), ...placed] : placed,
  };
}

/** Offset in the input of an offset in the JSON. */
type Place = (offset: number) => number;

function escaped(start: number, end: number): Finding {
  const message =
    'The JSON-LD is escaped as HTML, which no script element undoes; it was read all the same.';
  const fix = 'Write the JSON as it is, with "<" as "\\u003c".';
  return finding(jsonLdCodes, 'json-ld/escaped', message, { span: { start, end }, fix });
}

/** The text with blanks for what pages wrap around their scripts, so that all else keeps its place. */
function withoutWrapping(text: string): string {
  return text
    .replace(
      /^[\s\ufeff]*(?:(?:(?:\/\/|\/\*)[ \t]*)?(?:<!--|<!\[CDATA\[)(?:[ \t]*(?:\*\/|-->))?\s*){1,2}/,
      blanks,
    )
    .replace(
      /(?:(?:\/\/|\/\*)?[ \t]{0,20}(?:-->|\]\]>)[ \t]{0,20}(?:\*\/)?[\s;]{0,20}){1,2}$/,
      blanks,
    )
    .replace(/;\s{0,100}$/, blanks);
}

function blanks(found: string): string {
  return ' '.repeat(found.length);
}

const escapedQuote = /^\s*[[{]\s*(?:[[{]\s*)?&(?:quot|#0?34|#x22);/i;
const reference = /&(?:quot|#0?34|#x22|amp|#0?38|lt|gt|#0?39|apos);/gi;

const characters: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#034;': '"',
  '&#x22;': '"',
  '&amp;': '&',
  '&#38;': '&',
  '&#038;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#39;': "'",
  '&#039;': "'",
  '&apos;': "'",
};

/** The things of a value that stands at the top: of a list each, of a graph its members. */
function topThings(node: JsonNode, place: Place): readonly Thing[] {
  if (node.kind === 'array') return node.items.flatMap((item) => topThings(item, place));
  if (node.kind === 'scalar') return [];
  const graph = node.members.get('@graph')?.value;
  const inner = graph === undefined ? [] : topThings(graph, place);
  const thing = thingOf(node, place);
  return thing.properties.size > 0 ? [thing, ...inner] : inner;
}

function thingOf(node: JsonObject, place: Place): Thing {
  const id = textOf(node.members.get('@id')?.value ?? node.members.get('id')?.value);
  const properties = new Map<string, readonly Value[]>();
  for (const [key, { value }] of node.members) {
    const name = key.startsWith('@') ? undefined : localName(key);
    if (name === undefined || name === 'id' || name === 'type') continue;
    const values = valuesOf(value, place);
    if (values.length > 0) properties.set(name, [...(properties.get(name) ?? []), ...values]);
  }
  return {
    is: 'thing',
    types: typesOf(node.members.get('@type')?.value ?? node.members.get('type')?.value),
    ...(id !== undefined && { id }),
    properties,
    json: node,
    start: place(node.start),
    end: place(node.end),
  };
}

/** The values of a property. Lists lie open; `@list`, `@set` and `@value` are looked through. */
function valuesOf(node: JsonNode, place: Place): readonly Value[] {
  if (node.kind === 'array') return node.items.flatMap((item) => valuesOf(item, place));
  if (node.kind === 'object') {
    const inner = ['@value', '@list', '@set'].map((key) => node.members.get(key)).find(Boolean);
    return inner ? valuesOf(inner.value, place) : [thingOf(node, place)];
  }
  const { value, start, end } = node;
  if (value === null) return [];
  const literal: Literal = {
    is: 'literal',
    text: String(value).trim(),
    start: place(start),
    end: place(end),
  };
  return [typeof value === 'string' ? literal : { ...literal, value }];
}

function typesOf(node: JsonNode | undefined): readonly string[] {
  if (node === undefined) return [];
  const all = node.kind === 'array' ? node.items : [node];
  return all.flatMap((item) => localName(textOf(item) ?? '') ?? []);
}

function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value.trim() : undefined;
}
