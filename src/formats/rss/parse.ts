import type { Source } from '../../source/decode.js';
import { authorReader } from '../../syndication/people/author-bylines.js';
import { Reading } from '../../syndication/reading.js';
import { timeContext } from '../../syndication/time-context.js';
import { feedNames } from '../../syndication/xml/feed-names.js';
import { baseOf } from '../../syndication/xml/feed-reader.js';
import { readFeedXml } from '../../syndication/xml/read-feed-xml.js';
import { lexiconOf } from '../../text/options.js';
import { feedResult, limited, notAFeed } from '../feed-results.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { rssNames } from './core-names.js';
import { findFeed } from './find-feed.js';
import { readChannel } from './read-channel.js';
import { readItem } from './read-item.js';

/** Reads a feed of RSS, whichever release: an article for each item. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { text } = source;
  const { roots, findings } = readFeedXml(text, options.limits);
  const feed = findFeed(roots);
  if (feed === undefined) {
    const none = notAFeed('RSS', 'no element rss, rdf:RDF or channel');
    return feedResult(source, options, {
      channel: { bylines: [] },
      drafts: [],
      findings: [...findings, none],
    });
  }
  const { root, items: all } = feed;
  const names = feedNames(rssNames, root.name.toLowerCase() === 'rdf' ? '' : root.uri);
  const reading = new Reading(false);
  const { page, ...channel } = readChannel(feed.channel, names, reading);
  const language = channel.language ?? options.language;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const base = baseOf(feed.channel ?? root, baseOf(root, undefined));
  const { items, findings: tooMany } = limited(all, options);
  const reader = {
    names,
    wantsOrigins: options.origins === true,
    authors: authorReader(lexicon),
    times: timeContext(options),
    ...(page !== undefined && { page }),
    ...(base !== undefined && { base }),
    ...(channel.publisher && { publisher: channel.publisher }),
  };
  return feedResult(source, options, {
    channel,
    drafts: items.map((item) => readItem(item, reader)),
    findings: [...findings, ...reading.findings, ...tooMany],
  });
}
