import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { textOf } from '../../markup/xml/xml-path.js';
import type { Byline } from '../../model/index.js';
import { readPeople } from '../../syndication/people/read-people.js';
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
    if (bylines.length > 0) {
      if (elements.length > 0) said ??= new Set(['', ...named.map((element) => textOf(element))]);
      const others = elements.filter((element) => said?.has(textOf(element)) === false);
      for (const element of others) parts.giveBack(name, element);
    } else if (elements.length > 0) {
      const read = (): ReturnType<typeof readPeople> => readPeople(name, elements, place);
      const [only] = elements;
      const isLine = elements.length === 1 && only?.children.some(isElement) === false;
      bylines = isLine ? feed.authors.ofLine(textOf(only), read) : feed.authors.bylines(read());
      named = elements;
    }
  }
  return bylines;
}
