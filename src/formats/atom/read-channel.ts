import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import { resolveAddress } from '../../syndication/addresses.js';
import { type Channel, publisherOf } from '../../syndication/channel.js';
import { readLanguage } from '../../syndication/language.js';
import type { AuthorReader } from '../../syndication/people/author-bylines.js';
import { readPeople } from '../../syndication/people/read-people.js';
import type { Reading } from '../../syndication/reading.js';
import type { FeedNames } from '../../syndication/xml/feed-names.js';
import { ItemParts } from '../../syndication/xml/item-parts.js';
import { constructLine } from '../../syndication/xml/text-construct.js';

/** What a feed says that its entries take over, and the page that it belongs to. */
export interface AtomChannel extends Channel {
  readonly page?: string;
}

/** Reads what the feed says of itself. What concerns the feed alone, such as its generator, is no part of any article. */
export function readChannel(
  feed: XmlElement,
  base: string | undefined,
  names: FeedNames,
  authors: AuthorReader,
  reading: Reading,
): AtomChannel {
  const parts = new ItemParts(feed, names);
  const page = pageOf(parts, base, reading);
  const title = parts.first(['title']);
  const logo = parts.first(['logo', 'icon']);
  const notice = parts.first(['rights', 'copyright', 'dc:rights']);
  const publisher = publisherOf(
    title && constructLine(title, 'publisher.name', reading),
    page,
    logo && resolveLogo(logo, { base, page }, reading),
  );
  const language = languageOf(feed, parts, reading);
  const people = readPeople('author', parts.all('author'), {
    names,
    parts,
    reading,
    path: 'bylines',
  });
  return {
    bylines: authors.bylines(people, true),
    ...(page !== undefined && { page }),
    ...(publisher && { publisher }),
    ...(language !== undefined && { language }),
    ...(notice && { notice: constructLine(notice, 'rights.notice', reading) }),
  };
}

function pageOf(parts: ItemParts, base: string | undefined, reading: Reading): string | undefined {
  const link = parts
    .all('link')
    .find((one) => (attributeOf(one, 'rel') ?? 'alternate') === 'alternate');
  if (link === undefined) return undefined;
  const place = { path: 'publisher.url', span: link };
  const page = resolveAddress(attributeOf(link, 'href'), { base }, place, reading);
  return page !== undefined && URL.canParse(page) ? page : undefined;
}

function resolveLogo(
  element: XmlElement,
  bases: Parameters<typeof resolveAddress>[1],
  reading: Reading,
): string | undefined {
  const place = { path: 'publisher.logo', span: element };
  return resolveAddress(textOf(element), bases, place, reading);
}

function languageOf(feed: XmlElement, parts: ItemParts, reading: Reading): string | undefined {
  const said = attributeOf(feed, 'xml:lang');
  if (said !== undefined) return readLanguage(said, feed, reading);
  const element = parts.first(['dc:language']);
  return element && readLanguage(textOf(element), element, reading);
}
