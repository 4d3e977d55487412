import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, childElements, textOf } from '../../markup/xml/xml-path.js';
import { isWebUrl } from '../../model/href.js';
import type { ArticleFields } from '../../model/empty-article.js';
import { given } from '../../model/given.js';
import type { Article, Byline } from '../../model/index.js';
import type { ItemDraft } from '../../syndication/item-draft.js';
import { readLanguage } from '../../syndication/language.js';
import { readMedia } from '../../syndication/media/read-media.js';
import { readPeople } from '../../syndication/people/read-people.js';
import { Reading } from '../../syndication/reading.js';
import { baseOf, type FeedReader } from '../../syndication/xml/feed-reader.js';
import { ItemParts } from '../../syndication/xml/item-parts.js';
import { readDerived } from '../../syndication/xml/read-derived.js';
import {
  readContributors,
  readLines,
  readPublisher,
  readRights,
  readTimes,
} from '../../syndication/xml/read-extensions.js';
import { readLinks } from '../../syndication/xml/read-links.js';
import { constructLine } from '../../syndication/xml/text-construct.js';
import { isMadeUri } from '../made-uri.js';
import { readCategories } from './read-categories.js';
import { type EntrySource, readSource } from './read-source.js';
import { readText } from './read-text.js';

/** Reads an entry of Atom 1.0 or 0.3. What no field takes stands in `extra`, by the elements' names. */
export function readEntry(entry: XmlElement, feed: FeedReader): ItemDraft {
  const reading = new Reading(feed.wantsOrigins);
  const parts = new ItemParts(entry, feed.names);
  const base = baseOf(entry, feed.base);
  const title = parts.first(['title', 'media:title', 'dc:title']);
  const id = readId(entry, parts, reading);
  const links = readLinks(parts.all('link'), base, feed, reading);
  for (const link of links.others) parts.giveBack('link', link);
  const url = links.page ?? (id !== undefined && isWebUrl(id) ? id : undefined);
  const text = readText(parts, base, url ?? feed.page, reading);
  const times = readTimes(parts, feed, reading);
  const source = readSource(parts, base, feed, reading);
  const derived = readDerived(parts, url, source.source ? 1 : 0, reading);
  const bylines = readBylines(parts, source, feed, reading);
  const lines = readLines(parts, reading);
  const categories = readCategories(parts, lines.section, reading);
  const media = readMedia(parts, links.enclosures, { feed, base, reading });
  const language = languageOf(entry, parts, reading);
  const rights = readRights(parts, reading);
  const publisher = readPublisher(parts, feed, reading);
  const status = readStatus(parts, feed);
  const fields: ArticleFields = {
    headline: title ? constructLine(title, 'headline', reading) : '',
    id: id !== undefined && isMadeUri(id) ? undefined : id,
    url,
    language,
    ...lines,
    bylines,
    credits: readContributors(parts, feed, reading),
    abstract: text.abstract,
    status,
    ...categories,
    media,
    rights,
    publisher,
    sources: [...(source.source ? [source.source] : []), ...derived.sources],
    related: [...links.related, ...derived.related],
    // Last, since it is what no other rule takes.
    extra: parts.rest(),
  };
  return given({ fields, blocks: text.body, textSpan: text.span, times, reading, span: entry });
}

function readId(entry: XmlElement, parts: ItemParts, reading: Reading): string | undefined {
  const element = parts.first(['id']);
  if (element !== undefined) {
    reading.place('id', element);
    return textOf(element);
  }
  const message = 'The entry has no id, which Atom asks for; the article has none either.';
  const span = { start: entry.start, end: entry.tagEnd };
  reading.tell('feed/missing-id', message, { path: 'id', span, fix: 'Give the entry an id.' });
  return undefined;
}

/** The entry's authors, else those of the feed that it was taken from, else those of other extensions. */
function readBylines(
  parts: ItemParts,
  { authors }: EntrySource,
  feed: FeedReader,
  reading: Reading,
): readonly Byline[] {
  const place = { names: feed.names, parts, reading, path: 'bylines' } as const;
  const own = readPeople('author', parts.all('author'), place);
  if (own.length > 0) return feed.authors.bylines(own);
  if (authors.length > 0) return feed.authors.bylines(authors, true);
  for (const name of ['dc:creator', 'itunes:author', 'googleplay:author']) {
    const others = readPeople(name, parts.all(name), place);
    if (others.length > 0) return feed.authors.bylines(others);
  }
  return [];
}

function languageOf(entry: XmlElement, parts: ItemParts, reading: Reading): string | undefined {
  const said = attributeOf(entry, 'xml:lang');
  if (said !== undefined) return readLanguage(said, entry, reading);
  const element = parts.first(['dc:language']);
  return element && readLanguage(textOf(element), element, reading);
}

/** A draft was never published (RFC 5023, 13.1.1). */
function readStatus(parts: ItemParts, { names }: FeedReader): Article['status'] | undefined {
  const [control] = parts.all('app:control');
  if (control === undefined) return undefined;
  parts.giveBack('app:control', control);
  const draft = childElements(control).find((child) => names.nameOf(child) === 'app:draft');
  return draft && textOf(draft) === 'yes' ? 'withheld' : undefined;
}
