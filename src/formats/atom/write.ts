import { element, type XmlContent, writeXml } from '../../markup/xml/write-xml.js';
import type { Article } from '../../model/index.js';
import { changedAt } from '../../syndication/changed-at.js';
import {
  channelOf,
  type FeedChannel,
  latestOf,
  toChannel,
} from '../../syndication/feed-channel.js';
import { textElement } from '../../syndication/xml/compose-extensions.js';
import { declarationsFor } from '../../syndication/xml/written-namespaces.js';
import { instantOf } from '../../time/instant-of.js';
import type { LanguageTable } from '../../vocabulary/languages/language-table.js';
import { type FeedOutput, writeFeedOf } from '../feed-output.js';
import type { ComposeOptions, WriteAllResult, WriteResult } from '../format.js';
import { makeUri } from '../made-uri.js';
import { composeEntry, textConstruct } from './compose-entry.js';
import { parse } from './parse.js';

/** Writes an article as a feed of one entry. */
export function write(article: Article, options: ComposeOptions): WriteResult {
  return writeFeed([article], options.channel ?? channelOf([article]), options, () => '');
}

/** Writes articles as one feed. */
export function writeAll(articles: readonly Article[], options: ComposeOptions): WriteAllResult {
  const { output, losses } = writeFeed(articles, options.channel ?? channelOf(articles), options);
  return { outputs: [output], losses };
}

/** Writes articles as a feed of Atom 1.0. */
export function writeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  options: { readonly languages: readonly LanguageTable[]; readonly now?: string | undefined },
  pathOf?: (index: number) => string,
): FeedOutput {
  const { languages, now } = options;
  const writer = {
    title: 'Atom',
    channel: toChannel(channel),
    compose: (some: readonly Article[]) => composeFeed(some, channel, languages),
    read: (text: string) => parse({ text, findings: [] }, { languages }).articles,
    asksFor,
  };
  return writeFeedOf(articles, writer, now, pathOf);
}

/** What RFC 4287 (4.1.2) has in every entry and nothing but the article can give. */
const asksFor = [
  {
    field: 'modifiedAt',
    is: (article: Article) => changedAt(article) ?? instantOf(article.publishedAt),
  },
  { field: 'bylines', is: ({ bylines }: Article) => bylines[0] },
] as const;

function composeFeed(
  articles: readonly Article[],
  channel: FeedChannel,
  languages: readonly LanguageTable[],
): string {
  const { title, url, feedUrl, description, language, rights, logo } = channel;
  const inner: readonly XmlContent[] = [
    textConstruct('title', title),
    description === undefined ? undefined : textConstruct('subtitle', description),
    url === undefined ? undefined : element('link', { rel: 'alternate', href: url }),
    feedUrl === undefined ? undefined : element('link', { rel: 'self', href: feedUrl }),
    element('id', {}, [feedUrl ?? url ?? makeUri(title)]),
    textElement('updated', latestOf(articles)),
    textElement('rights', rights),
    textElement('logo', logo),
    ...articles.map((article) => composeEntry(article, channel, languages)),
  ];
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', ...declarationsFor(inner) };
  return writeXml(element('feed', { ...namespaces, 'xml:lang': language }, inner));
}
