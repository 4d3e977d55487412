import { attributeOf } from '../../markup/xml/xml-path.js';
import type { XmlElement } from '../../markup/xml/xml-element.js';
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
import { atomNames } from './core-names.js';
import { findFeed } from './find-feed.js';
import { type AtomChannel, readChannel } from './read-channel.js';
import { readEntry } from './read-entry.js';

/** Reads a feed of Atom 1.0 or 0.3, or an entry that stands alone: an article for each entry. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { text } = source;
  const { roots, findings } = readFeedXml(text, options.limits);
  const found = findFeed(roots);
  if (found === undefined) {
    const none = notAFeed('Atom', 'no element feed or entry');
    const all = [...findings, none];
    return feedResult(source, options, { channel: { bylines: [] }, drafts: [], findings: all });
  }
  const { root, feed, entries } = found;
  const names = feedNames(atomNames, root.uri);
  const reading = new Reading(false);
  const language = attributeOf(root, 'xml:lang') ?? options.language;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const authors = authorReader(lexicon);
  const base = feed && baseOf(feed, undefined);
  const { page, ...channel }: AtomChannel = feed
    ? readChannel(feed, base, names, authors, reading)
    : { bylines: [] };
  for (const element of found.deleted) tellDeleted(element, reading);
  const { items, findings: tooMany } = limited(entries, options);
  const reader = {
    names,
    wantsOrigins: options.origins === true,
    authors,
    times: timeContext(options),
    ...(page !== undefined && { page }),
    ...(base !== undefined && { base }),
    ...(channel.publisher && { publisher: channel.publisher }),
  };
  return feedResult(source, options, {
    channel,
    drafts: items.map((entry) => readEntry(entry, reader)),
    findings: [...findings, ...reading.findings, ...tooMany],
  });
}

function tellDeleted(element: XmlElement, reading: Reading): void {
  const ref = attributeOf(element, 'ref') ?? '';
  const when = attributeOf(element, 'when');
  const since = when === undefined ? '' : ` since ${when}`;
  const message = `The entry ${JSON.stringify(ref)} is gone${since}; no article was made of it.`;
  const fix = 'Remove the article with that identifier.';
  reading.tell('feed/deleted-entry', message, { span: element, fix });
}
