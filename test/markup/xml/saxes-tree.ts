import { SaxesParser } from 'saxes';
import { isElement, type XmlElement } from '../../../src/markup/xml/xml-element.js';

/** An element as two parsers can be held against each other: text runs joined, no places. */
export interface PlainElement {
  readonly name: string;
  readonly uri: string;
  readonly attributes: readonly (readonly [name: string, uri: string, value: string])[];
  readonly children: readonly (PlainElement | string)[];
}

/** What saxes makes of a text. */
export interface SaxesReading {
  readonly root?: PlainElement;
  readonly isWellFormed: boolean;
}

/** The oracle: a parser that others have tested, far slower. */
export function readWithSaxes(text: string): SaxesReading {
  const parser = new SaxesParser({ xmlns: true });
  const open: { element: PlainElement; children: (PlainElement | string)[] }[] = [];
  let root: PlainElement | undefined;
  let isWellFormed = true;
  const add = (child: PlainElement | string): void => {
    if (child === '') return;
    const children = open.at(-1)?.children;
    const last = children?.at(-1);
    if (typeof child === 'string' && typeof last === 'string')
      children?.splice(-1, 1, last + child);
    else children?.push(child);
  };
  parser.on('opentag', ({ local, uri, attributes }) => {
    const children: (PlainElement | string)[] = [];
    const element = {
      name: local,
      uri,
      attributes: Object.values(attributes)
        .filter((a) => a.uri !== 'http://www.w3.org/2000/xmlns/')
        .map((a) => [a.local, a.uri, a.value] as const),
      children,
    };
    root ??= element;
    add(element);
    open.push({ element, children });
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', () => {
    isWellFormed = false;
  });
  parser.write(text).close();
  return { ...(root && { root }), isWellFormed };
}

/** Our own element in the same shape. */
export function plainElement({ name, uri, attributes, children }: XmlElement): PlainElement {
  const plain: (PlainElement | string)[] = [];
  for (const child of children) {
    const last = plain.at(-1);
    if (isElement(child)) plain.push(plainElement(child));
    else if (typeof last === 'string') plain.splice(-1, 1, last + child.value);
    else plain.push(child.value);
  }
  return {
    name,
    uri,
    attributes: attributes.map((a) => [a.name, a.uri, a.value] as const),
    children: plain,
  };
}
