import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, rawTextOf, textOf } from '../../markup/xml/xml-path.js';
import type { Block } from '../../model/body-tree.js';
import type { Reading } from '../reading.js';
import { plainLine, shownBy } from '../text/plain-line.js';
import { contentBlocks } from './content.js';

/** What a text or content of Atom is written in; `undefined` for what is no text, such as a picture. */
export type TextKind = 'text' | 'html' | 'xhtml' | undefined;

/**
 * What an element of Atom says that it is written in (RFC 4287, 3.1.1 and 4.1.3.3). Atom 0.3 says it by a media type and, in
 * `mode`, by whether markup is escaped.
 */
export function kindOf(element: XmlElement): TextKind {
  if (isEncoded(element) && fromBase64(rawTextOf(element)) === undefined) return undefined;
  const type = attributeOf(element, 'type')?.toLowerCase() ?? 'text';
  const hasElements = element.children.some(isElement);
  if (/^(?:xhtml|application\/xhtml\+xml)\b/.test(type)) return hasElements ? 'xhtml' : 'html';
  if (/^(?:html|text\/html)\b/.test(type)) return hasElements ? 'xhtml' : 'html';
  if (type === 'text' || type.startsWith('text/')) return hasElements ? 'xhtml' : 'text';
  return undefined;
}

/** A text construct on one line. */
export function constructLine(element: XmlElement, path: string, reading: Reading): string {
  reading.place(path, element);
  switch (kindOf(element)) {
    case 'html':
      return shownBy(writtenText(element));
    case 'xhtml':
      return textOf(element);
    default:
      return plainLine(writtenText(element).trim(), path, element, reading);
  }
}

/** The blocks of a text construct or content that is text. */
export function constructBlocks(
  element: XmlElement,
  baseUrl: string | undefined,
  reading: Reading,
): readonly Block[] {
  const kind = kindOf(element) === 'text' ? 'text' : 'html';
  return contentBlocks(element, kind, baseUrl, reading, writtenText(element));
}

/** The text of an element; Atom 0.3 may have it in base64, which hides it from nobody and is undone. */
function writtenText(element: XmlElement): string {
  const text = rawTextOf(element);
  return isEncoded(element) ? (fromBase64(text) ?? text) : text;
}

function isEncoded(element: XmlElement): boolean {
  return attributeOf(element, 'mode')?.toLowerCase() === 'base64';
}

/** Undefined for what is no base64, or no text of UTF-8. */
function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
