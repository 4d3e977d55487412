import type { Article } from '../../model/index.js';
import type { JsonObject } from '../../source/json/json-node.js';
import { resolveAddress } from '../../syndication/addresses.js';
import type { ItemDraft } from '../../syndication/item-draft.js';
import { TimesReader } from '../../syndication/item-times.js';
import { readLanguage } from '../../syndication/language.js';
import type { AuthorReader } from '../../syndication/people/author-bylines.js';
import { Reading } from '../../syndication/reading.js';
import { htmlBlocks } from '../../syndication/text/html-blocks.js';
import { plainLine } from '../../syndication/text/plain-line.js';
import { summaryOf } from '../../syndication/text/summary.js';
import { textBlocks } from '../../syndication/text/text-blocks.js';
import type { TimestampContext } from '../../time/parse-timestamp.js';
import { isMadeUri } from '../made-uri.js';
import { JsonParts, textOf } from './json-parts.js';
import { readAuthors } from './read-authors.js';
import { readMedia } from './read-media.js';

/** What the readers of one feed's items share. */
export interface JsonFeedReader {
  readonly authors: AuthorReader;
  readonly times: TimestampContext;
  readonly wantsOrigins: boolean;
  /** The feed's home page, against which addresses are resolved. */
  readonly page?: string;
}

/** Reads an item of version 1 or 1.1. What no field takes stands in `extra`, extensions (`_name`) too. */
export function readItem(node: JsonObject, feed: JsonFeedReader): ItemDraft {
  const reading = new Reading(feed.wantsOrigins);
  const parts = new JsonParts(node, reading);
  const id = readId(parts, node, reading);
  const url = readAddress(parts, 'url', 'url', feed, reading);
  const text = readText(parts, url ?? feed.page, reading);
  const title = parts.textNode('title', 'headline');
  const told = parts.textNode('language', 'language');
  const language = told && readLanguage(told.text, told, reading);
  const external = readAddress(parts, 'external_url', 'related[0]', feed, reading);
  const media = readMedia(parts, { page: feed.page }, reading);
  const fields: Partial<Article> = {
    headline: title === undefined ? '' : plainLine(title.text, 'headline', title, reading),
    ...(id !== undefined && !isMadeUri(id) && { id }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    bylines: feed.authors.bylines(readAuthors(parts, reading)),
    ...(text.abstract !== undefined && { abstract: text.abstract }),
    keywords: readTags(parts, reading),
    media,
    related: external === undefined || external === url ? [] : [{ url: external, rel: 'seeAlso' }],
  };
  const times = readTimes(parts, feed, reading);
  const extra = parts.rest();
  return {
    fields: extra === undefined ? fields : { ...fields, extra },
    blocks: text.body,
    times,
    reading,
    span: { start: node.start, end: node.end },
  };
}

function readId(parts: JsonParts, node: JsonObject, reading: Reading): string | undefined {
  const id = parts.text('id', 'id');
  if (id === undefined) {
    const message = 'The item has no id, which JSON Feed asks for; the article has none either.';
    const span = { start: node.start, end: node.start + 1 };
    reading.tell('feed/missing-id', message, { path: 'id', span, fix: 'Give the item an id.' });
  }
  return id;
}

function readAddress(
  parts: JsonParts,
  name: string,
  path: string,
  { page }: JsonFeedReader,
  reading: Reading,
): string | undefined {
  const node = parts.textNode(name, path);
  return node && resolveAddress(node.text, { page }, { path, span: node }, reading);
}

/** The text, of HTML before plain text that says the same, and the abstract. */
function readText(
  parts: JsonParts,
  baseUrl: string | undefined,
  reading: Reading,
): ReturnType<typeof summaryOf> {
  const base = baseUrl !== undefined && { baseUrl };
  const read = (name: string, blocksOf: typeof htmlBlocks): ReturnType<typeof htmlBlocks> => {
    const node = parts.textNode(name, name === 'summary' ? 'abstract' : 'body');
    return node === undefined ? [] : blocksOf(node.text, { span: node, ...base }, reading);
  };
  const html = read('content_html', htmlBlocks);
  const plain =
    html.length > 0 ? (parts.take('content_text'), html) : read('content_text', textBlocks);
  const { abstract, body } = summaryOf(read('summary', textBlocks), plain.length > 0);
  return { body: plain.length > 0 ? plain : body, ...(abstract !== undefined && { abstract }) };
}

function readTags(parts: JsonParts, reading: Reading): readonly string[] {
  const node = parts.take('tags');
  if (node === undefined) return [];
  const items = node.kind === 'array' ? node.items : [node];
  const texts = items.map((item) => ({ item, text: textOf(item) }));
  if (node.kind === 'object' || texts.some(({ text }) => text === undefined)) {
    parts.refuse('tags', node, 'keywords', 'a list of texts');
  }
  return texts.flatMap(({ item, text }, index) => {
    if (text === undefined || text === '') return [];
    reading.place(`keywords[${index}]`, item);
    return [plainLine(text, `keywords[${index}]`, item, reading)];
  });
}

function readTimes(parts: JsonParts, feed: JsonFeedReader, reading: Reading): ItemDraft['times'] {
  const times = new TimesReader(feed.times, reading);
  for (const { field, name } of timeMembers) {
    const node = parts.take(name);
    const text = node && textOf(node);
    if (node === undefined || text === '') continue;
    const isTime = text !== undefined && times.read(field, [{ text, span: node }]).length === 0;
    if (!isTime) parts.giveBack(name, node);
  }
  return times.times();
}

const timeMembers = [
  { field: 'modifiedAt', name: 'date_modified' },
  { field: 'publishedAt', name: 'date_published' },
] as const;
