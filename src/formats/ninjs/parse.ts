import { ninjsCodes } from '../../diagnostics/codes/ninjs.js';
import { finding, type Finding, locate } from '../../diagnostics/finding.js';
import { lineIndex } from '../../diagnostics/line-index.js';
import type { Source } from '../../source/decode.js';
import type { JsonObject } from '../../source/json/json-node.js';
import { readJson } from '../../source/json/read-json.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { findItems, type FoundItem } from './find-items.js';
import { type ItemReading, readItem } from './read/read-item.js';
import { releaseOf } from './release-of.js';
import { check } from './schema/check.js';
import { item as anyItem } from './schema/object-of.js';

/** Items of one document, unless the option says otherwise. */
const mostItems = 10_000;

/** Reads ninjs of any release: one item, a list of them, or several documents one after another. */
export function parse(
  { text, offsetOf }: Source,
  options: ReadOptions,
): Omit<ParseResult, 'format'> {
  const { roots, findings } = readJson(text, options.limits?.depth);
  const items = findItems(roots).slice(0, options.limits?.items ?? mostItems);
  const readings = items.map((found) => readFound(found, options));
  const articles = readings.flatMap(({ reading }) => reading ?? []);
  const all = [
    ...findings,
    ...(items.length === 0 ? [notAnItem] : []),
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

function readFound({ node, path }: FoundItem, options: ReadOptions): FoundReading {
  const { release, findings } = releaseOf(node, options.version);
  const strict = options.strict === true ? check(node, anyItem, release, path) : [];
  const kind = planOf(node);
  if (kind !== undefined) return { findings: [...findings, ...strict, noArticle(kind, node)] };
  return { findings: [...findings, ...strict], reading: readItem(node, options) };
}

/** What 3.0 has beside articles: events, and plans of what will be covered. */
function planOf({ members }: JsonObject): 'an event' | 'a plan of coverage' | undefined {
  const type = members.get('type')?.value;
  const named = type?.kind === 'scalar' ? type.value : undefined;
  if (named === 'event' || members.has('eventDetails')) return 'an event';
  return named === 'planning' || members.has('plannedCoverage') ? 'a plan of coverage' : undefined;
}

function noArticle(kind: string, { start }: JsonObject): Finding {
  const message = `This item is ${kind}, not an article; none was made of it.`;
  return finding(ninjsCodes, 'ninjs/no-article', message, { span: { start, end: start + 1 } });
}

const notAnItem = finding(
  ninjsCodes,
  'ninjs/not-an-item',
  'The document holds no object with a property of ninjs.',
  { fix: 'Pass an item, or a list of items.' },
);
