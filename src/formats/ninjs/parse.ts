import { ninjsCodes } from '../../diagnostics/codes/ninjs.js';
import { finding, type Finding, locate } from '../../diagnostics/finding.js';
import { lineIndex } from '../../diagnostics/line-index.js';
import type { Source } from '../../source/decode.js';
import { type JsonObject, textOfJson } from '../../source/json/json-node.js';
import { readJson } from '../../source/json/read-json.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { findItems, type FoundItem } from './find-items.js';
import { holdToSchema } from './hold-to-schema.js';
import { type ItemReading, readItem } from './read/read-item.js';
import { releaseOf } from './release-of.js';

/** Items of one document, unless the option says otherwise. */
const mostItems = 10_000;

/** Reads ninjs of any release: one item, a list of them, or several documents one after another. */
export function parse(
  { text, offsetOf }: Source,
  options: ReadOptions,
): Omit<ParseResult, 'format'> {
  const { roots, findings } = readJson(text, options.limits?.depth);
  const found = findItems(roots);
  const items = found.slice(0, options.limits?.items ?? mostItems);
  const readings = items.map((found) => readFound(found, options));
  const articles = readings.flatMap(({ reading }) => reading ?? []);
  const all = [
    ...findings,
    ...(found.length === 0 ? [notAnItem] : []),
    ...(items.length < found.length ? [tooManyItems(items.length, found.length)] : []),
    ...readings.flatMap((one) => [...one.findings, ...(one.reading?.findings ?? [])]),
  ];
  const lines = lineIndex(text, offsetOf);
  return {
    articles: articles.map(({ article }) => article),
    diagnostics: all.map((found) => locate(found, lines)),
    ...(options.origins === true && {
      origins: articles.map(({ origins }) =>
        Object.fromEntries(
          Object.entries(origins).map(([path, { start, end }]) => [path, lines.range(start, end)]),
        ),
      ),
    }),
  };
}

interface FoundReading {
  /** Absent for an item that is no article. */
  readonly reading?: ItemReading;
  readonly findings: readonly Finding[];
}

function readFound(found: FoundItem, options: ReadOptions): FoundReading {
  const { node } = found;
  const { release, findings } = releaseOf(node, options.version);
  const strict = options.strict === true ? holdToSchema(found, release) : [];
  const kind = planOf(node);
  if (kind !== undefined) return { findings: [...findings, ...strict, noArticle(kind, node)] };
  return { findings: [...findings, ...strict], reading: readItem(node, options) };
}

/** What 3.0 has beside articles: events, and plans of what will be covered. */
function planOf({ members }: JsonObject): 'an event' | 'a plan of coverage' | undefined {
  const named = textOfJson(members.get('type')?.value);
  if (named === 'event' || members.has('eventDetails')) return 'an event';
  return named === 'planning' || members.has('plannedCoverage') ? 'a plan of coverage' : undefined;
}

function noArticle(kind: string, { start }: JsonObject): Finding {
  const message = `This item is ${kind}, not an article; none was made of it.`;
  return finding(ninjsCodes, 'ninjs/no-article', message, { span: { start, end: start + 1 } });
}

function tooManyItems(read: number, all: number): Finding {
  const message = `The document has ${all} items; the first ${read} were read.`;
  const fix = 'Raise the option `limits.items`.';
  return finding(ninjsCodes, 'ninjs/too-many-items', message, { fix });
}

const notAnItem = finding(
  ninjsCodes,
  'ninjs/not-an-item',
  'The document holds no object with a property of ninjs.',
  { fix: 'Pass an item, or a list of items.' },
);
