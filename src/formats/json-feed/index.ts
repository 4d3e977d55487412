/**
 * JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).
 *
 * Read: every member of an item. HTML before plain text for the body; the summary is the abstract; pictures, then attachments, are
 * media, those of the same title one thing in several files; `external_url` is a related item. Authors and language of the feed
 * hold for items that name none. Extensions (`_name`), and members that the model has no place for, stand in `extra`. Dateline and
 * sign-off are read from the body as those of wire copy.
 *
 * Written: version 1.1, with the extensions that `extra` has. Lost: all that JSON Feed has no member for (section, subjects,
 * rights, sources, captions and credits); each is named by its path in `losses`. Articles that must not be published are left out.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import type { FeedChannel, WriteFeedOptions } from '../../syndication/feed-channel.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { FeedOutput } from '../feed-output.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { jsonFeed } from './json-feed.js';
import { write as writeItem, writeFeed as writeItems } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
export type { FeedOutput } from '../feed-output.js';
export type { FeedChannel, WriteFeedOptions } from '../../syndication/feed-channel.js';

/**
 * Reads a feed: an article for each item.
 *
 * @throws TypeError for a wrong argument; never for what the feed holds.
 * @example
 * ```ts
 * const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{ id: '1', title: 'Chess' }] };
 * parse(JSON.stringify(feed)).articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => jsonFeed);
}

/**
 * Writes an article as a feed of one item; what the feed does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * JSON.parse(String(write(article).output)).items[0].title; // 'Chess'
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeItem(article, { languages, ...options });
}

/**
 * Writes a feed of JSON Feed 1.1.
 *
 * @param articles - In the order of the feed, mostly the latest first. Those that must not be published are left out.
 * @throws TypeError for a `now` that is no instant.
 *
 * @example
 * ```ts
 * const channel = { title: 'Example Daily', url: 'https://daily.example/', description: 'News' };
 * const { output, losses } = writeFeed([article], channel, { now: '2023-09-26T14:00:00Z' });
 * ```
 */
export function writeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  options: WriteFeedOptions = {},
): FeedOutput {
  return writeItems(articles, channel, { languages, ...options });
}
