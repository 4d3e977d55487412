import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { Organization } from '../../model/index.js';
import { resolveAddress } from '../../syndication/addresses.js';
import type { PrintedAuthor } from '../../syndication/people/printed-author.js';
import { readPeople } from '../../syndication/people/read-people.js';
import type { Reading } from '../../syndication/reading.js';
import type { FeedReader } from '../../syndication/xml/feed-reader.js';
import { ItemParts } from '../../syndication/xml/item-parts.js';
import { constructLine } from '../../syndication/xml/text-construct.js';

/** The feed that an entry was taken from, and its authors, who are the entry's where it names none (RFC 4287, 4.2.11). */
export interface EntrySource {
  readonly source?: Organization;
  readonly authors: readonly PrintedAuthor[];
}

/** Reads `source`; what it says besides stays in `extra`. */
export function readSource(
  parts: ItemParts,
  base: string | undefined,
  feed: FeedReader,
  reading: Reading,
): EntrySource {
  const [element] = parts.all('source');
  if (element === undefined) return { authors: [] };
  const inner = new ItemParts(element, feed.names);
  const title = inner.first(['title']);
  const id = inner.first(['id']);
  const page = pageOf(inner.all('link'), base, reading);
  const uri = page ?? (id && textOf(id));
  const name = title ? constructLine(title, 'sources[0].name', reading) : (uri ?? '');
  const place = { names: feed.names, parts: inner, reading, path: 'bylines' } as const;
  const authors = readPeople('author', inner.all('author'), place);
  const rest = inner.rest();
  if (rest !== undefined) parts.keep('source', rest);
  if (name === '') return { authors };
  reading.place('sources[0]', element);
  return { source: { name, ...(uri !== undefined && { uri }), sameAs: [] }, authors };
}

function pageOf(
  links: readonly XmlElement[],
  base: string | undefined,
  reading: Reading,
): string | undefined {
  const link = links.find((one) => (attributeOf(one, 'rel') ?? 'alternate') === 'alternate');
  if (link === undefined) return undefined;
  const place = { path: 'sources[0].uri', span: link };
  return resolveAddress(attributeOf(link, 'href'), { base }, place, reading);
}
