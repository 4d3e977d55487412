import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childElements } from '../../../markup/xml/xml-path.js';

/** The elements at the end of a path of names below each of the elements. */
export function elementsAt(
  elements: readonly (XmlElement | undefined)[],
  ...path: readonly string[]
): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) =>
      found.flatMap((element) => childElements(element).filter((child) => child.name === name)),
    elements.filter((element) => element !== undefined),
  );
}

/** The code that an element stands for. */
export function formalName(element: XmlElement | undefined): string | undefined {
  return element && attributeOf(element, 'FormalName');
}

/** The value of the element's first property of that name. */
export function propertyOf(element: XmlElement | undefined, name: string): string | undefined {
  const property = elementsAt([element], 'Property').find((one) => formalName(one) === name);
  return property && attributeOf(property, 'Value');
}
