/**
 * What of an article's own JSON-LD no field took: it stays in `extra`, where it stood.
 */
import { jsonLdCodes } from '../../diagnostics/codes/json-ld.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { type Json, plainJson } from '../../source/json/json-node.js';
import { readProperties } from './article-facts.js';
import { oneLine } from './said.js';
import type { Literal, Thing, Value } from './thing.js';
import { valueForms } from './value-forms.js';

/** What is left of an article, and what is to be said of it. */
export interface Unplaced {
  readonly extra: Readonly<Record<string, Json>>;
  readonly findings: readonly Finding[];
}

/**
 * What is left of `thing`: properties that no field is read from as they are, and of the others the values that are not
 * among `placed`, the texts of the article. Of JSON alone; a thing of which something is left has its name beside it.
 */
export function unplacedIn(thing: Thing, placed: ReadonlySet<string>): Unplaced {
  const { json } = thing;
  if (json === undefined) return { extra: {}, findings: [] };
  const unread = [...json.members].filter(
    ([name]) => !name.startsWith('@') && !known.has(name.replace(/^.*[/:]/, '')),
  );
  const { json: left, unreadable } = restOfThing(thing, placed, 0, told);
  return {
    extra: {
      ...Object.fromEntries(unread.map(([name, { value }]) => [name, plainJson(value)])),
      ...left,
    },
    findings: unreadable.map(unreadableFinding),
  };
}

/** What is left of a value or a thing; `json` is absent where nothing is. */
interface Rest<Left extends Json = Json> {
  readonly json?: Left;
  readonly unreadable: readonly Unreadable[];
}

/** A value that is none of what its property holds. */
interface Unreadable {
  readonly path: string;
  readonly literal: Literal;
  readonly expected: string;
}

function restOfThing(
  thing: Thing,
  placed: ReadonlySet<string>,
  depth: number,
  only?: ReadonlySet<string>,
): Rest<Readonly<Record<string, Json>>> {
  const left: [string, Json][] = [];
  const unreadable: Unreadable[] = [];
  for (const [property, values] of thing.properties) {
    if (only?.has(property) === false) continue;
    const rest = restOfValues(values, property, placed, depth);
    if (rest.json === undefined) continue;
    left.push([property, rest.json]);
    for (const found of rest.unreadable)
      unreadable.push({ ...found, path: `.${property}${found.path}` });
  }
  return left.length === 0
    ? { unreadable }
    : { json: Object.fromEntries([...(depth === 0 ? [] : nameOf(thing)), ...left]), unreadable };
}

function restOfValues(
  values: readonly Value[],
  property: string,
  placed: ReadonlySet<string>,
  depth: number,
): Rest {
  const rests = values
    .map((value) =>
      value.is === 'literal'
        ? restOfLiteral(value, property, placed)
        : depth < deepest
          ? restOfThing(value, placed, depth + 1)
          : { unreadable: [], ...(value.json && { json: plainJson(value.json) }) },
    )
    .filter(({ json }) => json !== undefined);
  const list = rests.flatMap(({ json }) => json ?? []);
  const [only] = rests;
  if (only === undefined || rests.length === 1) return only ?? { unreadable: [] };
  return {
    json: list,
    unreadable: rests.flatMap(({ unreadable }, index) =>
      unreadable.map((found) => ({ ...found, path: `[${index}]${found.path}` })),
    ),
  };
}

function restOfLiteral(literal: Literal, property: string, placed: ReadonlySet<string>): Rest {
  const { text, value } = literal;
  if (text === '' || placed.has(text) || placed.has(oneLine(text))) return { unreadable: [] };
  const json = value ?? text;
  const form = valueForms[property];
  if (form === undefined) return { json, unreadable: [] };
  const parts = form.parts(text);
  if (parts === undefined)
    return { json, unreadable: [{ path: '', literal, expected: form.expected }] };
  return parts.every((part) => placed.has(part)) ? { unreadable: [] } : { json, unreadable: [] };
}

function nameOf({ properties }: Thing): readonly [string, Json][] {
  const [name] = properties.get('name') ?? [];
  return name?.is === 'literal' ? [['name', name.text]] : [];
}

function unreadableFinding({ path, literal: { text, start, end }, expected }: Unreadable): Finding {
  const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  return finding(
    jsonLdCodes,
    'json-ld/unreadable',
    `${shown} is not ${expected}; it was left in \`extra\`.`,
    { path: `extra${path}`, span: { start, end }, fix: `Write ${expected}.` },
  );
}

/** Nothing lies deeper in what a page says of an article; what does is left as it is. */
const deepest = 32;

/** Properties that a field is read from, and those that say once more what fields do. */
const told: ReadonlySet<string> = new Set([...readProperties, 'creditText', 'coverageStartTime']);

/** Those, and properties that say nothing which the article does not. */
const known: ReadonlySet<string> = new Set([...told, 'wordCount', 'id', 'type']);
