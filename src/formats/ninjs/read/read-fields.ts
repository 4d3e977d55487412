import { ninjsCodes } from '../../../diagnostics/codes/ninjs.js';
import { finding, type Finding, type Span } from '../../../diagnostics/finding.js';
import type { Article } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { parseTimestamp } from '../../../time/parse-timestamp.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { type FieldKind, type FieldRow, fieldRows, type PlainField } from '../mapping.js';
import { isMadeUri } from '../../made-uri.js';
import type { Reading } from './reading.js';

/** The fields that are one property each. What a property may not be stays untaken, and is said to. */
export function readFields(
  reading: Reading,
  item: JsonObject,
  times: TimeContext,
): Partial<Pick<Article, PlainField>> {
  const entries = fieldRows.map(
    (row) => [row.field, readField(reading, item, row, times)] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function readField(
  reading: Reading,
  item: JsonObject,
  { field, property, elsewhere = [], kind }: FieldRow,
  times: TimeContext,
): string | number | undefined {
  const name = [property, ...elsewhere].find(
    (one) => one !== undefined && reading.peek(item, one) !== undefined,
  );
  if (name === undefined) return undefined;
  const node = reading.peek(item, name);
  const text = reading.told(item, name);
  const value = text === undefined ? undefined : kinds[kind](text);
  if (node === undefined || text === undefined || value === undefined) {
    // An item may be a component of another; the article then keeps the model's default.
    if (node !== undefined && kind !== 'type') reading.report(unknownValue(name, field, node));
    return undefined;
  }
  if (kind === 'instant') {
    const { instant, findings } = parseTimestamp(text, times, { span: node, path: field });
    reading.report(...findings);
    if (instant !== undefined) reading.take(item, name, field);
    return instant;
  }
  reading.take(item, name, value === '' ? undefined : field);
  return value === '' ? undefined : value;
}

/** A value as the field has it; `''` for one that says nothing, undefined for one that the field may not be. */
const kinds: Readonly<Record<FieldKind, (text: string) => string | number | undefined>> = {
  text: (text) => text,
  identifier: (text) => (isMadeUri(text) ? '' : text),
  language: (text) => {
    const tag = text.replaceAll('_', '-');
    return /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) ? tag : undefined;
  },
  instant: (text) => text,
  type: (text) => (articleTypes.has(text) ? text : undefined),
  status: (text) => statuses.get(text.toLowerCase().replace(/^stat:/, '')),
  urgency: (text) => (/^[1-9]$/.test(text) ? Number(text) : undefined),
};

const articleTypes: ReadonlySet<string> = new Set([
  'text',
  'picture',
  'graphic',
  'video',
  'audio',
  'animation',
  'composite',
]);

/** IPTC's own words, and those that senders use for them. */
const statuses: ReadonlyMap<string, Article['status']> = new Map([
  ['usable', 'usable'],
  ['withheld', 'withheld'],
  ['canceled', 'canceled'],
  ['cancelled', 'canceled'],
  ['killed', 'canceled'],
]);

function unknownValue(name: string, path: string, { start, end }: Span): Finding {
  const message = `The value of "${name}" is none that wirecopy can take for ${path}; it stands in extra.`;
  return finding(ninjsCodes, 'ninjs/unknown-value', message, {
    path,
    span: { start, end },
    fix: 'Correct the value.',
  });
}
