import { ninjsCodes } from '../../diagnostics/codes/ninjs.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import type { Source } from '../../source/decode.js';
import { type JsonObject, textOfJson } from '../../source/json/json-node.js';
import { readJson } from '../../source/json/read-json.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { type ItemReading, itemsResult, mostItems } from '../items-result.js';
import { findItems, type FoundItem, type FoundItems } from './find-items.js';
import { holdToSchema } from './hold-to-schema.js';
import { readItem } from './read/read-item.js';
import { releaseOf } from './release-of.js';

/** Reads ninjs of any release: one item, a list of them, or several documents one after another. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { roots, findings } = readJson(source.text, options.limits?.depth);
  const found = findItems(roots);
  const items = found.items.slice(0, options.limits?.items ?? mostItems);
  const readings = items.map((found) => readFound(found, options));
  const all = [
    ...findings,
    ...aboutItems(found, items.length),
    ...readings.flatMap((one) => [...one.findings, ...(one.reading?.findings ?? [])]),
  ];
  const read = readings.flatMap(({ reading }) => reading ?? []);
  return itemsResult(source, options, read, all);
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

/** What of the document was not read as an item. */
function aboutItems({ items, strays }: FoundItems, read: number): readonly Finding[] {
  const findings: Finding[] = [];
  const [stray] = strays;
  if (stray !== undefined || items.length === 0) {
    const count = strays.length > 1 ? ` ${strays.length} values are such.` : '';
    const message = `This is no object with a property of ninjs.${count}`;
    const span = stray && { start: stray.start, end: stray.start + 1 };
    findings.push(
      finding(ninjsCodes, 'ninjs/not-an-item', message, {
        ...(span && { span }),
        fix: 'Pass an item, or a list of items.',
      }),
    );
  }
  if (read < items.length) {
    const message = `The document has ${items.length} items; the first ${read} were read.`;
    const fix = 'Raise the option `limits.items`.';
    findings.push(finding(ninjsCodes, 'ninjs/too-many-items', message, { fix }));
  }
  return findings;
}
