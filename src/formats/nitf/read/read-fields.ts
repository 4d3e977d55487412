import { nitfCodes } from '../../../diagnostics/codes/nitf.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf } from '../../../markup/xml/xml-path.js';
import { isSafeHref } from '../../../model/href.js';
import type { Article } from '../../../model/index.js';
import { languageTag } from '../../../text/language/language-tag.js';
import type { TimeContext } from '../../../time/parse-local-time.js';
import { itemTypes, sluglineMetas } from '../dialects.js';
import { type FieldKind, type FieldRow, fieldRows, type PlainField } from '../mapping.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { readInstant } from './read-instant.js';

/** The fields that are one attribute each. What an attribute may not be stays untaken. */
export function readFields(
  context: DocumentContext,
  clock: TimeContext,
): Partial<Pick<Article, PlainField>> {
  const slugline = readSlugline(context);
  const section = readSection(context);
  const entries = fieldRows
    .filter(({ field }) => field !== 'slugline' || slugline === undefined)
    .map((row) => [row.field, readField(context, row, clock)] as const);
  return {
    ...(section !== undefined && { section }),
    ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)),
    ...(slugline !== undefined && { slugline }),
  };
}

function readField(
  context: DocumentContext,
  { field, in: part, element: name, attribute, kind }: FieldRow,
  clock: TimeContext,
): string | number | undefined {
  const { reading } = context;
  for (const element of elementsOf(context, part, name)) {
    const text = attributeOf(element, attribute);
    if (text === undefined) continue;
    const value =
      kind === 'instant'
        ? readInstant(context, element, { attribute, path: field, clock })
        : kinds[kind](text);
    if (value === undefined) {
      if (kind !== 'instant') reading.report(unknownValue(element, attribute, field));
      continue;
    }
    reading.take(element, field, [attribute]);
    return value;
  }
  return undefined;
}

function elementsOf(
  { nitf, head, docdata }: DocumentContext,
  part: FieldRow['in'],
  name: string,
): readonly XmlElement[] {
  if (part === 'document') return [nitf];
  return part === 'head' ? partsNamed(name, head) : partsNamed(name, docdata, head);
}

/** A value as the field has it; undefined for one that the field may not be. */
const kinds: Readonly<
  Record<Exclude<FieldKind, 'instant'>, (text: string) => string | number | undefined>
> = {
  text: (text) => text,
  'name token': (text) => text,
  urgency: (text) => (/^[1-9]$/.test(text) ? Number(text) : undefined),
  language: languageTag,
  link: (text) => (isSafeHref(text) ? text : undefined),
};

/** Some senders have the slugline in a property of their own, and in its place a key that is for machines. */
function readSlugline({ head, reading }: DocumentContext): string | undefined {
  const metas = partsNamed('meta', head);
  for (const name of sluglineMetas) {
    const meta = metas.find((one) => attributeOf(one, 'name') === name);
    const slugline = meta && attributeOf(meta, 'content');
    if (meta === undefined || slugline === undefined) continue;
    reading.take(meta, 'slugline', ['name', 'content']);
    return slugline;
  }
  return undefined;
}

/** The part of the wire that some have in the place of the kind of item. */
function readSection({ head, reading }: DocumentContext): string | undefined {
  const [tobject] = partsNamed('tobject', head);
  if (tobject === undefined) return undefined;
  reading.take(tobject, undefined, ['tobject.type']);
  const type = attributeOf(tobject, 'tobject.type');
  if (type === undefined || itemTypes.includes(type.toLowerCase())) return undefined;
  reading.place('section', tobject);
  return type;
}

function unknownValue(
  { name, start, tagEnd }: XmlElement,
  attribute: string,
  path: string,
): Finding {
  const message = `The value of ${name}/@${attribute} is none that wirecopy can take for ${path}; it stands in extra.`;
  return finding(nitfCodes, 'nitf/unknown-value', message, {
    path,
    span: { start, end: tagEnd },
    fix: 'Correct the value.',
  });
}
