import type { JsonNode, JsonObject } from '../../source/json/json-node.js';
import { readJson } from '../../source/json/read-json.js';
import type { Source } from '../../source/decode.js';
import { authorReader } from '../../syndication/people/author-bylines.js';
import { Reading } from '../../syndication/reading.js';
import { timeContext } from '../../syndication/time-context.js';
import { lexiconOf } from '../../text/options.js';
import { feedResult, limited, notAFeed } from '../feed-results.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { textOf } from './json-parts.js';
import { readChannel } from './read-channel.js';
import { readItem } from './read-item.js';

/** Reads a feed of version 1 or 1.1: an article for each item. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { roots, findings } = readJson(source.text, options.limits?.depth);
  const feed = roots.find((root): root is JsonObject => itemsOf(root) !== undefined);
  if (feed === undefined) {
    const none = notAFeed('JSON Feed', 'no object with a list "items"');
    const all = [...findings, none];
    return feedResult(source, options, { channel: { bylines: [] }, drafts: [], findings: all });
  }
  const reading = new Reading(false);
  const told = feed.members.get('language')?.value;
  const language = (told && textOf(told)) ?? options.language;
  const lexicon = lexiconOf({ ...options, ...(language !== undefined && { language }) });
  const authors = authorReader(lexicon);
  const { page, ...channel } = readChannel(feed, authors, reading);
  const { items, findings: tooMany } = limited(itemsOf(feed) ?? [], options);
  const reader = {
    authors,
    times: timeContext(options),
    wantsOrigins: options.origins === true,
    ...(page !== undefined && { page }),
  };
  return feedResult(source, options, {
    channel,
    drafts: items.map((item) => readItem(item, reader)),
    findings: [...findings, ...reading.findings, ...tooMany],
  });
}

function itemsOf(root: JsonNode): readonly JsonObject[] | undefined {
  const items = root.kind === 'object' ? root.members.get('items')?.value : undefined;
  return items?.kind === 'array' ? items.items.filter((item) => item.kind === 'object') : undefined;
}
