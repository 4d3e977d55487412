import {
  element,
  type XmlAttributes,
  type XmlContent,
  type XmlTemplate,
} from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import { instantOf } from '../../../time/instant-of.js';
import { type FieldRow, fieldRows, noInstant } from '../mapping.js';

/** The elements of a part that are one field of the article each. */
export function fieldElements(article: Article, part: FieldRow['in']): readonly XmlTemplate[] {
  return fieldRows
    .filter((row) => row.in === part)
    .flatMap(({ field, element: name, kind }) => {
      const value = article[field];
      if (kind === 'instant') return [element(name, {}, [basicInstant(value?.toString())])];
      if (value === undefined) return [];
      if (kind === 'property') return [property(name, String(value))];
      return kind === 'text' ? textElements(name, String(value)) : [formal(name, String(value))];
    });
}

/**
 * The instant in ISO 8601's basic form: `20230926T135000+0400`. The standard requires one where the article has none, or no more
 * than a day.
 */
export function basicInstant(time: string | undefined): string {
  const [day = '', clock = ''] = (instantOf(time) ?? noInstant).split('T');
  return `${day.replaceAll('-', '')}T${clock.replaceAll(':', '')}`;
}

/** An element that stands for a code or name. */
export function formal(
  name: string,
  word: string,
  children: readonly XmlContent[] = [],
): XmlTemplate {
  return element(name, { FormalName: word }, children);
}

/** A property of an element. */
export function property(name: string, value: string, more: XmlAttributes = {}): XmlTemplate {
  return element('Property', { FormalName: name, Value: value, ...more });
}

/** Properties of those values that there are. */
export function properties(
  values: Readonly<Record<string, string | number | undefined>>,
): readonly XmlTemplate[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [property(name, String(value))],
  );
}

/** The text in an element; none where it is absent or blank. */
export function textElements(name: string, text: string | undefined): readonly XmlTemplate[] {
  return text === undefined || text.trim() === '' ? [] : [element(name, {}, [text])];
}

/** An element of elements; none where there are none. */
export function filled(
  name: string,
  children: readonly XmlTemplate[],
  attributes: XmlAttributes = {},
): readonly XmlTemplate[] {
  return children.length === 0 ? [] : [element(name, attributes, children)];
}
