import { isElement, type XmlElement } from './xml-element.js';

/**
 * The attribute's value without the blanks around it; undefined for one that is absent or empty.
 *
 * @param name - With its prefix; only `xml:` always stands for the same namespace.
 */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const value = valueOf(element, name)?.trim();
  return value === '' ? undefined : value;
}

/** The attribute's value as it stands. Of one that is written twice, which is an error, the last. */
export function valueOf({ attributes }: XmlElement, name: string): string | undefined {
  for (let index = attributes.length - 1; index >= 0; index--) {
    const attribute = attributes[index];
    if (attribute?.name === name) return attribute.value;
  }
  return undefined;
}

/** Whether the element has one of the attributes, if without a value. */
export function hasAttribute({ attributes }: XmlElement, ...names: readonly string[]): boolean {
  return attributes.some(({ name }) => names.includes(name));
}

/** The first child element of the name, in the namespace of its parent. */
export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (isElement(child) && child.name === name && child.uri === element.uri) return child;
  }
  return undefined;
}

/** The child elements of the name, in the namespace of their parent. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return childElements(element).filter((child) => child.name === name && child.uri === element.uri);
}

/** The child elements, of any name and namespace. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement);
}

/** All text in the element, on one line: each stretch of white space is a blank, none at the ends. */
export function textOf(element: XmlElement): string {
  const text = rawTextOf(element);
  // Most fields are one short line; a look is cheaper than a replacement.
  return /^\s|[\t\n\r]| {2}|\s$/.test(text) ? text.replace(/[ \t\n\r]+/g, ' ').trim() : text;
}

/** All text in the element, white space as it stands. */
export function rawTextOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    text += isElement(child) ? rawTextOf(child) : child;
  }
  return text;
}
