import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { textOf } from '../../markup/xml/xml-path.js';
import type { Byline } from '../../model/index.js';
import { type PeoplePlace, readPeople } from '../../syndication/people/read-people.js';
import type { Reading } from '../../syndication/reading.js';
import type { FeedReader } from '../../syndication/xml/feed-reader.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';

/** The elements that name authors, the best first: `author` is an e-mail address in the standard, and anything in feeds. */
const authorElements = [
  ...['dc:creator', 'author', 'atom:author', 'itunes:author', 'googleplay:author'],
];

const authorNames: ReadonlySet<string> = new Set(authorElements);

/** The item's bylines, of the first kind of element that is there. Others that name somebody else stay in `extra`. */
export function readAuthors(
  parts: ItemParts,
  feed: FeedReader,
  reading: Reading,
): readonly Byline[] {
  if (!parts.has(authorNames)) return [];
  const place = { names: feed.names, parts, reading, path: 'bylines' } as const;
  let said: ReadonlySet<string> | undefined;
  let named: readonly XmlElement[] = [];
  let bylines: readonly Byline[] = [];
  for (const name of authorElements) {
    const elements = parts.all(name);
    if (elements.length === 0) continue;
    if (bylines.length === 0) {
      bylines = bylinesOf(name, elements, place, feed);
      named = elements;
      continue;
    }
    said ??= new Set(['', ...named.map((element) => textOf(element))]);
    for (const element of elements) if (!said.has(textOf(element))) parts.giveBack(name, element);
  }
  return bylines;
}

function bylinesOf(
  name: string,
  elements: readonly XmlElement[],
  place: PeoplePlace,
  { authors }: FeedReader,
): readonly Byline[] {
  const [only] = elements;
  const isLine = elements.length === 1 && only?.children.some(isElement) === false;
  return isLine
    ? authors.ofLine(textOf(only), () => readPeople(name, elements, place))
    : authors.bylines(readPeople(name, elements, place));
}
