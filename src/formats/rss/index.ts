/**
 * RSS, in which sites syndicate their news: 0.90 to 0.94, 2.0 (https://www.rssboard.org/rss-specification), and 1.0, which is RDF
 * (https://web.resource.org/rss/1.0/spec).
 *
 * Read: every item gives an article, with what Dublin Core (also as terms), `content:encoded`, Media RSS, Atom's elements, PRISM,
 * podcasts' and WordPress's extensions say of it. Namespaces are told by their URIs in any spelling, else by their prefixes. What
 * the channel says (whose page it is, language, copyright) holds for items that say nothing else. `content:encoded` is the body,
 * `description` the abstract; where it stands alone and holds more than an abstract can, it is the body. Dateline, byline and
 * sign-off are read from the body as those of wire copy; where there is none, an abstract that opens with a dateline gives that and
 * keeps it. Categories are keywords, but subjects where `domain` is the address of the very concept, and the section where
 * `prism:section` or `slash:section` names it. Elements that the model has no place for stand in `extra` under their names. What
 * concerns the feed alone (`ttl`, `cloud`, `generator`) is no part of any article.
 *
 * Damage is read over and reported: undeclared prefixes, names of characters that only HTML has, HTML in plain fields or escaped
 * twice, relative addresses, dates in whatever form.
 *
 * Written: RSS 2.0 with those extensions; descriptions and bodies as HTML. Lost: urgency, signals, notes to editors, job titles
 * and the like; each is named by its path in `losses`. Articles that must not be published are left out.
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
import { rss } from './rss.js';
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
 * parse('<rss version="2.0"><channel><item><title>Chess</title></item></channel></rss>').articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => rss);
}

/**
 * Writes an article as a feed of one item; what the feed does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * write(article).output.includes('<title>Chess</title>'); // true
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeItem(article, { languages, ...options });
}

/**
 * Writes a feed of RSS 2.0.
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
