import type { XmlElement } from '../xml/xml-element.js';
import { childElements } from '../xml/xml-path.js';

/** Where the text stands in an element that holds a page of XHTML: in the page's body, in the page that has none, or in the element. */
export function pageBody(content: XmlElement): XmlElement {
  const [page] = childElements(content);
  const body = page && childElements(page).find(({ name }) => name === 'body');
  return body ?? page ?? content;
}

/** Whether an element is the body of a page of XHTML that stands in an element of the name; `around` are those around it, innermost last. */
export function isPageBodyIn(
  content: string,
  { name }: XmlElement,
  around: readonly XmlElement[],
): boolean {
  return name === 'body' && around.at(-1)?.name === 'html' && around.at(-2)?.name === content;
}
