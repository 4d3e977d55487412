import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { childrenNamed } from '../../../markup/xml/xml-path.js';
import type { ItemContext } from './item-context.js';

/** The values of the child elements of that name, each taken for one of the field's list; an element without one stays untaken. */
export function readEach<Value>(
  { reading }: ItemContext,
  parent: XmlElement | undefined,
  [name, field]: readonly [name: string, field: string],
  read: (element: XmlElement) => Value | undefined,
): readonly Value[] {
  const values: Value[] = [];
  for (const element of childrenNamed(parent, name)) {
    const value = read(element);
    if (value === undefined) continue;
    reading.take(element, `${field}[${values.length}]`);
    values.push(value);
  }
  return values;
}
