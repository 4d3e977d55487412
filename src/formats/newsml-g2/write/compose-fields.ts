import type { Article } from '../../../model/index.js';
import { iri, line } from '../../../markup/xml/schema-types.js';
import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import { type FieldRow, fieldRows, noInstant } from '../mapping.js';
import { instant } from './values.js';

/** The elements that are one field of the article each. */
export function composeFields(article: Article, part: FieldRow['in']): readonly XmlTemplate[] {
  return fieldRows
    .filter((row) => row.in === part)
    .flatMap((row) => composeField(row, article[row.field]) ?? []);
}

function composeField(
  { element: name, field, kind }: FieldRow,
  value: string | number | undefined,
): XmlTemplate | undefined {
  // The schema requires to know when a version was made.
  if (field === 'modifiedAt') return element(name, {}, [instant(value?.toString()) ?? noInstant]);
  if (value === undefined) return undefined;
  const text = String(value);
  if (typeof kind === 'object') return element(name, { qcode: `${kind.codes.alias}:${text}` });
  switch (kind) {
    case 'text':
      return line(text) === '' ? undefined : element(name, {}, [line(text)]);
    case 'instant': {
      const time = instant(text);
      return time === undefined ? undefined : element(name, {}, [time]);
    }
    case 'urgency':
      return element(name, {}, [text]);
    case 'language':
      return element(name, { tag: text });
    case 'page':
      return element(name, { contenttype: 'text/html' }, [iri(text)]);
  }
}
