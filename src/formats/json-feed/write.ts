import type { Article } from '../../model/index.js';
import type { Channel } from '../../syndication/channel.js';
import { channelOf, type FeedChannel, toChannel } from '../../syndication/feed-channel.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { type FeedOutput, writeFeedOf } from '../feed-output.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { composeItem, withoutGaps } from './compose-item.js';
import { parse } from './parse.js';

/** Writes an article as a feed of one item. */
export function write(article: Article, options: ComposeOptions): WriteResult {
  return writeFeed([article], options.channel ?? channelOf([article]), options, () => '');
}

/** Writes articles as one feed. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  const { output, losses } = writeFeed(articles, options.channel ?? channelOf(articles), options);
  return { outputs: [output], losses };
}

/** Writes articles as a feed of JSON Feed 1.1. */
export function writeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  options: { readonly languages: readonly LanguageTable[]; readonly now?: string | undefined },
  pathOf?: (index: number) => string,
): FeedOutput {
  const { languages, now } = options;
  const writer = {
    title: 'JSON Feed',
    channel: inherited(channel),
    compose: (some: readonly Article[]) => composeFeed(some, channel, languages),
    read: (text: string) => parse({ text, findings: [] }, { languages }).articles,
  };
  return writeFeedOf(articles, writer, now, pathOf);
}

/** JSON Feed has no place for rights. */
function inherited(channel: FeedChannel): Channel {
  const { publisher, language } = toChannel(channel);
  return {
    bylines: [],
    ...(publisher && { publisher }),
    ...(language !== undefined && { language }),
  };
}

function composeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  languages: readonly LanguageTable[],
): string {
  const { title, url, feedUrl, description, language, logo } = channel;
  const feed = {
    ...withoutGaps({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: url,
      feed_url: feedUrl,
      description,
      icon: logo,
      language,
    }),
    items: articles.map((article) => composeItem(article, channel, languages)),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
