/**
 * What may be linted: an object or a list of JSON-LD, its text, or a page of HTML that holds it.
 */
import { jsonLdCodes } from '../../diagnostics/codes/json-ld.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import { plainJson, type JsonNode } from '../../source/json/json-node.js';
import { readJson } from '../../source/json/read-json.js';
import type { Spot } from './lint-page.js';
import { readPageHtml, type PageHtml, type ScriptText } from './page-html.js';
import type { Path } from './path.js';

/** The JSON-LD of an input, and where in it each value stands. */
export interface LintInput {
  readonly roots: readonly Spot[];
  readonly html?: PageHtml;
  /** What keeps the text from being read. */
  readonly findings: readonly Finding[];
  /** Where a value stands in the text, or what is nearest to it; undefined for an input that is no text. */
  readonly spanOf: (path: Path) => Span | undefined;
}

/** Reads an input: a text that begins with a bracket is JSON, any other is a page of HTML. */
export function lintInput(input: unknown): LintInput {
  if (typeof input !== 'string') return { roots: rootSpots([input]), findings: [], spanOf: noSpan };
  if (/^\s*[{[]/.test(input)) return textInput([{ text: input, start: 0 }]);
  const html = readPageHtml(input);
  if (html.scripts.length > 0) return { ...textInput(html.scripts), html };
  const message =
    'There is no JSON-LD here; expected an object, its JSON text, or a page that holds it.';
  return {
    roots: [],
    html,
    findings: [finding(jsonLdCodes, 'json-ld/missing', message)],
    spanOf: noSpan,
  };
}

const noSpan = (): undefined => undefined;

interface PlacedNode {
  readonly node: JsonNode;
  /** Offset of the text that the node was read from. */
  readonly shift: number;
}

function textInput(scripts: readonly ScriptText[]): LintInput {
  const placed: PlacedNode[] = [];
  const findings: Finding[] = [];
  for (const { text, start } of scripts) {
    const reading = readJson(text);
    for (const node of reading.roots) placed.push({ node, shift: start });
    for (const found of reading.findings) findings.push(shifted(found, start));
    if (reading.findings.length > 0 && /&(?:quot|#34);/.test(text))
      findings.push(escapedScript(start));
  }
  const roots = placed.flatMap(({ node, shift }) =>
    node.kind === 'array' ? node.items.map((item) => ({ node: item, shift })) : [{ node, shift }],
  );
  return {
    roots: rootSpots(roots.map(({ node }) => plainJson(node))),
    findings,
    spanOf: (path) => spanIn(roots, path),
  };
}

/** One value is the root itself; of several each has its index in front. */
export function rootSpots(values: readonly unknown[]): readonly Spot[] {
  const [first] = values;
  const list: readonly unknown[] = values.length === 1 && Array.isArray(first) ? first : values;
  if (list.length === 1 && !Array.isArray(first)) return [{ path: [], value: first }];
  return list.map((value, i) => ({ path: [i], value }));
}

/** Where the value of a path stands; for one that is missing, the start of the object that lacks it. */
function spanIn(roots: readonly PlacedNode[], path: Path): Span | undefined {
  const [first, ...others] = path;
  const isListed = typeof first === 'number';
  const root = roots[isListed ? first : 0];
  if (root === undefined) return undefined;
  let node: JsonNode = root.node;
  for (const key of isListed ? others : path) {
    const inner =
      node.kind === 'object'
        ? node.members.get(String(key))?.value
        : node.kind === 'array'
          ? node.items[Number(key)]
          : undefined;
    if (inner === undefined) break;
    node = inner;
  }
  const start = node.start + root.shift;
  return { start, end: node.kind === 'scalar' ? node.end + root.shift : start + 1 };
}

function shifted(found: Finding, shift: number): Finding {
  const { span, ...rest } = found;
  return span === undefined
    ? rest
    : { ...rest, span: { start: span.start + shift, end: span.end + shift } };
}

function escapedScript(start: number): Finding {
  const message =
    'The JSON of this script is escaped as HTML; browsers decode no entities in a script.';
  const fix = 'Write the JSON as it is, with "<" as "\\u003c" (jsonLdScript does).';
  return finding(jsonLdCodes, 'json-ld/escaped-script', message, {
    span: { start, end: start + 1 },
    fix,
  });
}
