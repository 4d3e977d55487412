import { isElement, type XmlElement, type XmlNode } from './xml-element.js';

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

/** Whether the element's `class` names one of the classes. */
export function hasClass(element: XmlElement, names: readonly string[]): boolean {
  const classes = attributeOf(element, 'class')?.split(/\s+/);
  return classes?.some((name) => names.includes(name)) === true;
}

/** The first child element of the name, in the namespace of its parent. Without a parent there is none. */
export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent === undefined) return undefined;
  for (const child of parent.children) {
    if (isElement(child) && child.name === name && child.uri === parent.uri) return child;
  }
  return undefined;
}

/** The child elements of the name, in the namespace of their parent. Without a parent there are none. */
export function childrenNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  let found: XmlElement[] | undefined;
  for (const child of parent?.children ?? none) {
    if (!isElement(child) || child.name !== name || child.uri !== parent?.uri) continue;
    if (found === undefined) found = [child];
    else found.push(child);
  }
  return found ?? none;
}

/** The child elements, of any name and namespace. */
export function childElements(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(isElement);
}

const none: readonly XmlElement[] = [];

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

/** Whether anything but white space stands in a node. */
export function holdsText(node: XmlNode): boolean {
  return isElement(node) ? node.children.some(holdsText) : /\S/.test(node);
}
