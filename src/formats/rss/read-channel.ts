import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, childElements, textOf } from '../../markup/xml/xml-path.js';
import { resolveAddress } from '../../syndication/addresses.js';
import { type Channel, publisherOf } from '../../syndication/channel.js';
import { readLanguage } from '../../syndication/language.js';
import type { Reading } from '../../syndication/reading.js';
import type { FeedNames } from '../../syndication/xml/feed-names.js';
import { ItemParts } from '../../syndication/xml/item-parts.js';
import { lineOf } from '../../syndication/xml/read-extensions.js';
import { takeLink } from './take-link.js';

/** What a channel says that its items take over, and the page that it belongs to. */
export interface RssChannel extends Channel {
  readonly page?: string;
}

/** Reads the channel. What concerns the feed alone, such as how often to fetch it, is no part of any article. */
export function readChannel(
  channel: XmlElement | undefined,
  names: FeedNames,
  reading: Reading,
): RssChannel {
  if (channel === undefined) return { bylines: [] };
  const parts = new ItemParts(channel, names);
  const page = pageOf(parts, reading);
  const told = parts.first(['language', 'dc:language']);
  const language = told && readLanguage(textOf(told), told, reading);
  const name = parts.first(['dc:publisher']);
  const title = parts.first(['title']);
  const isName = name !== undefined && !textOf(name).includes('@');
  const named = isName ? name : title;
  const notice = parts.first(['copyright', 'dc:rights']);
  const publisher = publisherOf(
    named && lineOf(named, 'publisher.name', reading),
    page,
    logoOf(parts, page, names, reading),
  );
  return {
    ...(page !== undefined && { page }),
    ...(publisher && { publisher }),
    ...(language !== undefined && { language }),
    ...(notice && { notice: lineOf(notice, 'rights.notice', reading) }),
    bylines: [],
  };
}

function pageOf(parts: ItemParts, reading: Reading): string | undefined {
  const link = takeLink(parts);
  const written = link && (textOf(link) || attributeOf(link, 'href'));
  if (link === undefined || written === undefined || !URL.canParse(written)) return undefined;
  return resolveAddress(written, {}, { path: 'publisher.url', span: link }, reading);
}

function logoOf(
  parts: ItemParts,
  page: string | undefined,
  names: FeedNames,
  reading: Reading,
): string | undefined {
  const [image] = parts.all('image');
  const url = image && childElements(image).find((child) => names.nameOf(child) === 'url');
  if (url === undefined) return undefined;
  return resolveAddress(textOf(url), { page }, { path: 'publisher.logo', span: url }, reading);
}
