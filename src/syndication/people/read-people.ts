import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { textOf } from '../../markup/xml/xml-path.js';
import type { Reading } from '../reading.js';
import { plainLine } from '../text/plain-line.js';
import type { ItemParts } from '../xml/item-parts.js';
import { type Known, leftoverOf } from '../xml/leftover.js';
import type { FeedNames } from '../xml/feed-names.js';
import { type PrintedAuthor, printedAuthor } from './printed-author.js';

/** Where the elements stand, and which of the article's fields they are. */
export interface PeoplePlace {
  readonly names: FeedNames;
  readonly parts: ItemParts;
  readonly reading: Reading;
  readonly path: 'bylines' | 'credits';
}

/**
 * The people that elements name: each by Atom's person construct (RFC 4287, 3.2; 0.3 has `url` for `uri`), or in one line of text.
 *
 * @param name - The elements' name, under which `extra` keeps what is said of them besides.
 */
export function readPeople(
  name: string,
  elements: readonly XmlElement[],
  { names, parts, reading, path }: PeoplePlace,
): readonly PrintedAuthor[] {
  return elements.flatMap((element) => {
    reading.place(path, element);
    if (!element.children.some(isElement)) {
      const line = plainLine(textOf(element), path, element, reading);
      return line === '' ? [] : [printedAuthor(line)];
    }
    const author = personOf(element, path, reading);
    const rest = leftoverOf(element, names, construct);
    if (rest !== undefined) parts.keep(name, rest);
    const isNobody = author.name === '' && author.email === undefined && author.uri === undefined;
    return isNobody ? [] : [author];
  });
}

function personOf(element: XmlElement, path: string, reading: Reading): PrintedAuthor {
  const said = (...wanted: readonly string[]): XmlElement | undefined =>
    element.children
      .filter(isElement)
      .find((child) => wanted.includes(child.name.toLowerCase()) && textOf(child) !== '');
  const name = said('name');
  const email = said('email');
  const uri = said('uri', 'url');
  const address = email && textOf(email).replace(/^mailto:/i, '');
  return {
    ...printedAuthor(name ? plainLine(textOf(name), path, name, reading) : ''),
    ...(address !== undefined && /^[^\s@]+@[^\s@]+$/.test(address) && { email: address }),
    ...(uri && { uri: textOf(uri) }),
  };
}

/** What stands in a person, in Atom and in an RSS that has its elements. */
const construct: Known = {
  attributes: new Set(),
  elements: new Set(
    ['name', 'email', 'uri', 'url'].flatMap((element) => [element, `atom:${element}`]),
  ),
};
