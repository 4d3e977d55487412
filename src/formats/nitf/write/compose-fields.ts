import { element, type XmlAttributes, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import { instantOf } from '../../../time/instant-of.js';
import { type FieldKind, type FieldRow, fieldRows } from '../mapping.js';

/** The attributes of an element that are one field of the article each. */
export function fieldAttributes(
  article: Article,
  part: FieldRow['in'],
  name: string,
): XmlAttributes {
  const rows = fieldRows.filter((row) => row.in === part && row.element === name);
  return Object.fromEntries(
    rows.map(({ attribute, field, kind }) => [attribute, written(article[field], kind)]),
  );
}

/** An element of attributes alone; none where no attribute has a value. */
export function filled(name: string, attributes: XmlAttributes): readonly XmlTemplate[] {
  return Object.values(attributes).some((value) => value !== undefined)
    ? [element(name, attributes)]
    : [];
}

function written(value: string | number | undefined, kind: FieldKind): string | number | undefined {
  if (value === undefined) return undefined;
  const text = String(value);
  switch (kind) {
    case 'instant':
      return instantOf(text) && basicInstant(text);
    case 'name token':
      return isNameToken(text) ? text : undefined;
    case 'text':
    case 'urgency':
    case 'language':
    case 'link':
      return text;
  }
}

/** The instant in ISO 8601's basic form, which the standard prefers: `20230926T135000+0400`. */
export function basicInstant(instant: string): string {
  const [day = '', clock = ''] = instant.split('T');
  return `${day.replaceAll('-', '')}T${clock.replaceAll(':', '')}`;
}

/** `xs:NMTOKEN`. */
export function isNameToken(text: string): boolean {
  return /^[\w.:-]+$/.test(text);
}
