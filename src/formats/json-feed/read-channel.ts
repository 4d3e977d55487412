import type { JsonObject } from '../../source/json/json-node.js';
import { resolveAddress } from '../../syndication/addresses.js';
import { type Channel, publisherOf } from '../../syndication/channel.js';
import { readLanguage } from '../../syndication/language.js';
import type { AuthorReader } from '../../syndication/people/author-bylines.js';
import type { Reading } from '../../syndication/reading.js';
import { plainLine } from '../../syndication/text/plain-line.js';
import { JsonParts } from './json-parts.js';
import { readAuthors } from './read-authors.js';

/** What a feed says that its items take over, and the page that it belongs to. */
export interface JsonFeedChannel extends Channel {
  readonly page?: string;
}

/** Reads what the feed says of itself. What concerns the feed alone, such as its hubs, is no part of any article. */
export function readChannel(
  feed: JsonObject,
  authors: AuthorReader,
  reading: Reading,
): JsonFeedChannel {
  const parts = new JsonParts(feed, reading);
  checkVersion(parts, feed, reading);
  const page = addressOf(parts, 'home_page_url', 'publisher.url', reading);
  const isPage = page !== undefined && URL.canParse(page);
  const title = parts.textNode('title', 'publisher.name');
  const logo = addressOf(parts, 'icon', 'publisher.logo', reading);
  const name = title && plainLine(title.text, 'publisher.name', title, reading);
  const publisher = publisherOf(name, page, logo);
  const told = parts.textNode('language', 'language');
  const language = told && readLanguage(told.text, told, reading);
  return {
    bylines: authors.bylines(readAuthors(parts, reading), true),
    ...(isPage && { page }),
    ...(publisher && { publisher }),
    ...(language !== undefined && { language }),
  };
}

function checkVersion(parts: JsonParts, { start }: JsonObject, reading: Reading): void {
  const version = parts.text('version', 'version') ?? '';
  if (/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\/1(?:\.[01])?\/?$/.test(version)) return;
  const message = 'The feed names no version of JSON Feed that is known; it was read as 1.1.';
  const span = { start, end: start + 1 };
  const fix = 'Write "version": "https://jsonfeed.org/version/1.1".';
  reading.tell('feed/unknown-version', message, { span, fix });
}

function addressOf(
  parts: JsonParts,
  name: string,
  path: string,
  reading: Reading,
): string | undefined {
  const node = parts.textNode(name, path);
  return node && resolveAddress(node.text, {}, { path, span: node }, reading);
}
