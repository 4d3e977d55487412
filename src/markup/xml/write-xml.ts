import { escapeXmlAttribute, escapeXmlText } from './escape-xml.js';

/** An element to be written. */
export interface XmlTemplate {
  /** With its prefix, if it has one. */
  readonly name: string;
  /** In the order to write; one that is undefined is left out. */
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlContent[];
  /** Whether white space between the children would be read as text, so that none may be put there. */
  readonly isMixed: boolean;
}

/** Attributes by their names, namespace declarations among them. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What may stand in an element; undefined is nothing, which spares a condition. */
export type XmlContent = XmlTemplate | string | undefined;

/** An element that holds elements alone, or text alone. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlContent[] = [],
): XmlTemplate {
  const isMixed = children.some((child) => typeof child === 'string');
  return { name, attributes, children, isMixed };
}

/** An element in whose text elements may stand, such as a paragraph. */
export function mixedElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly XmlContent[],
): XmlTemplate {
  return { name, attributes, children, isMixed: true };
}

/**
 * The element as an XML document in UTF-8, elements under one another and indented. Characters that XML does not allow
 * become U+FFFD. A loop, not a recursion: a template of any depth is written.
 */
export function writeXml(root: XmlTemplate): string {
  const xml = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  const open: OpenTemplate[] = [];
  const start = (template: XmlTemplate): void => {
    const isMixed = open.at(-1)?.isMixed ?? false;
    if (!isMixed && open.length > 0) xml.push(lineEnd(open.length));
    xml.push(startTag(template));
    if (template.children.some((child) => child !== undefined)) {
      xml.push('>');
      open.push({ template, isMixed: isMixed || template.isMixed, next: 0 });
    } else {
      xml.push('/>');
    }
  };
  start(root);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { template, isMixed } = top;
    if (top.next < template.children.length) {
      const child = template.children[top.next++];
      if (typeof child === 'string') xml.push(escapeXmlText(child));
      else if (child !== undefined) start(child);
    } else {
      open.pop();
      if (!isMixed) xml.push(lineEnd(open.length));
      xml.push(`</${template.name}>`);
    }
  }
  xml.push('\n');
  return xml.join('');
}

interface OpenTemplate {
  readonly template: XmlTemplate;
  /** Whether it, or an element around it, is. */
  readonly isMixed: boolean;
  next: number;
}

function startTag({ name, attributes }: XmlTemplate): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXmlAttribute(String(value))}"`;
  }
  return tag;
}

/** Further in than this nothing is indented, or a template nested without end would grow with its square. */
const deepest = 12;

function lineEnd(depth: number): string {
  return `\n${'  '.repeat(Math.min(depth, deepest))}`;
}
