/**
 * Atom, the IETF's format of feeds: 1.0 (RFC 4287, https://www.rfc-editor.org/rfc/rfc4287) and 0.3.
 *
 * Read: every entry gives an article, with what Dublin Core, Media RSS, PRISM and podcasts' extensions say of it. Content and
 * summary of every type that is text: plain, HTML, XHTML, by media type; another, or one that stands elsewhere, stays in `extra`.
 * Authors of the entry, else of the feed that it was taken from (`source`), else of the feed. `xml:base` and `xml:lang` hold where
 * they stand. Categories with a scheme are subjects, others keywords; `prism:section` names the section. Dateline and sign-off are
 * read from the body as those of wire copy. Elements that the model has no place for stand in `extra` under their names. Entries
 * that are said to be gone (RFC 6721) give no article but a diagnostic.
 *
 * Written: Atom 1.0 with those extensions; summaries and bodies as HTML. Where the article has no identifier, the entry has its
 * page's address for one, or one that is made of its content. Lost: urgency, signals, notes to editors, job titles and the like;
 * each is named by its path in `losses`. Articles that must not be published are left out.
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
import { atom } from './atom.js';
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
 * const feed = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Chess</title></entry></feed>';
 * parse(feed).articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => atom);
}

/**
 * Writes an article as a feed of one item; what the feed does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * write(article).output.includes('Chess</title>'); // true
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeItem(article, { languages, ...options });
}

/**
 * Writes a feed of Atom 1.0.
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
