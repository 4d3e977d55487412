import { element, type XmlContent, writeXml } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import {
  channelOf,
  type FeedChannel,
  latestOf,
  toChannel,
} from '../../syndication/feed-channel.js';
import { textElement } from '../../syndication/xml/compose-extensions.js';
import { declarationsFor } from '../../syndication/xml/written-namespaces.js';
import { toMailDate } from '../../time/to-mail-date.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { type FeedOutput, writeFeedOf } from '../feed-output.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { composeItem } from './compose-item.js';
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

/** Writes articles as a feed of RSS 2.0. */
export function writeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  options: { readonly languages: readonly LanguageTable[]; readonly now?: string | undefined },
  pathOf?: (index: number) => string,
): FeedOutput {
  const { languages, now } = options;
  const writer = {
    title: 'RSS',
    channel: toChannel(channel),
    compose: (some: readonly Article[]) => composeFeed(some, channel, languages),
    read: (text: string) => parse({ text, findings: [] }, { languages }).articles,
  };
  return writeFeedOf(articles, writer, now, pathOf);
}

function composeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  languages: readonly LanguageTable[],
): string {
  const { title, url, feedUrl, description, language, rights, logo } = channel;
  const latest = latestOf(articles);
  const inner: readonly XmlContent[] = [
    element('title', {}, [title]),
    // The three are asked for, so an empty one stands where nothing is known.
    element('link', {}, [url ?? '']),
    element('description', {}, [description ?? '']),
    textElement('language', language),
    textElement('copyright', rights),
    textElement('lastBuildDate', latest && toMailDate(latest)),
    feedUrl === undefined
      ? undefined
      : element('atom:link', { rel: 'self', type: 'application/rss+xml', href: feedUrl }),
    logo === undefined
      ? undefined
      : element('image', {}, [
          element('url', {}, [logo]),
          element('title', {}, [title]),
          element('link', {}, [url ?? '']),
        ]),
    ...articles.map((article) => composeItem(article, channel, languages)),
  ];
  return writeXml(
    element('rss', { version: '2.0', ...declarationsFor(inner) }, [element('channel', {}, inner)]),
  );
}
