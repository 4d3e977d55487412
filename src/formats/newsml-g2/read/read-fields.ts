import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childNamed, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import type { Article } from '../../../model/index.js';
import { isSafeHref } from '../../../model/href.js';
import { languageTag } from '../../../text/language/language-tag.js';
import { parseTimestamp } from '../../../time/parse-timestamp.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { isMadeUri } from '../../made-uri.js';
import { statusWords } from '../../../vocabulary/status-words.js';
import {
  type Codes,
  type FieldRow,
  fieldRows,
  noInstant,
  type PlainField,
  types,
} from '../mapping.js';
import type { ItemContext } from './item-context.js';
import { lastPart } from './read-identity.js';

/** The fields that are one element each, and those that are attributes of the item. What an element may not be stays untaken. */
export function readFields(
  context: ItemContext,
  times: TimeContext,
): Partial<Pick<Article, PlainField>> {
  const { item, reading } = context;
  const id = attributeOf(item, 'guid');
  const version = attributeOf(item, 'version');
  const tag = { start: item.start, end: item.tagEnd };
  if (id !== undefined) reading.place('id', tag);
  if (version !== undefined) reading.place('version', tag);
  const fields: Record<string, string | number | undefined> = {
    id: id !== undefined && isMadeUri(id) ? undefined : id,
    version,
  };
  for (const row of fieldRows) fields[row.field] = readField(context, row, times);
  return given(fields);
}

/** What kind of item it is, before its fields are read. */
export function typeOf({ itemMeta }: ItemContext): Article['type'] {
  const element = childNamed(itemMeta, 'itemClass');
  return (element && readCode(element, types)) ?? 'text';
}

function readField(
  context: ItemContext,
  { field, in: part, element: name, kind }: FieldRow,
  times: TimeContext,
): string | number | undefined {
  const { reading } = context;
  const element = childNamed(context[part], name);
  if (element === undefined) return undefined;
  const value =
    kind === 'instant'
      ? readInstant(context, element, field, times)
      : typeof kind === 'object'
        ? readCode(element, kind.codes)
        : kinds[kind](element);
  if (value === undefined) {
    if (!isEmpty(element) && kind !== 'instant') reading.report(unknownValue(element, field));
    return undefined;
  }
  reading.take(element, field);
  return value;
}

function readInstant(
  { reading }: ItemContext,
  element: XmlElement,
  path: string,
  times: TimeContext,
): string | undefined {
  const text = textOf(element);
  if (text === '' || text === noInstant) {
    reading.take(element);
    return undefined;
  }
  const { instant, findings } = parseTimestamp(text, times, { span: element, path });
  reading.report(...findings);
  return instant;
}

function readCode<Value extends string>(
  element: XmlElement,
  { values }: Codes<Value>,
): Value | undefined {
  const code = attributeOf(element, 'uri') ?? attributeOf(element, 'qcode');
  if (code === undefined) return undefined;
  const word = lastPart(code);
  const known = Object.hasOwn(statusWords, word) ? statusWords[word] : word;
  return values.find((value) => value === known);
}

/** A value as the field has it; undefined for one that the field may not be. */
const kinds: Readonly<
  Record<
    'text' | 'urgency' | 'language' | 'page',
    (element: XmlElement) => string | number | undefined
  >
> = {
  text: (element) => textOf(element) || undefined,
  urgency: (element) => {
    const text = textOf(element);
    return /^[1-9]$/.test(text) ? Number(text) : undefined;
  },
  language: (element) => languageTag(attributeOf(element, 'tag')),
  page: (element) => {
    const href = textOf(element);
    return href !== '' && isSafeHref(href) ? href : undefined;
  },
};

function isEmpty(element: XmlElement): boolean {
  return textOf(element) === '' && element.attributes.length === 0;
}

function unknownValue(element: XmlElement, path: string): Finding {
  const message = `The value of <${element.name}> is none that wirecopy can take for ${path}; it stands in extra.`;
  return finding(newsmlG2Codes, 'newsml-g2/unknown-value', message, {
    path,
    span: element,
    fix: 'Correct the value.',
  });
}
