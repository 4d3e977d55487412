import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { ArticleFields } from '../../model/empty-article.js';
import { isWebUrl } from '../../model/href.js';
import type { Article } from '../../model/index.js';
import { resolveAddress } from '../../syndication/addresses.js';
import type { ItemDraft } from '../../syndication/item-draft.js';
import { readLanguage } from '../../syndication/language.js';
import { readMedia } from '../../syndication/media/read-media.js';
import { Reading } from '../../syndication/reading.js';
import { baseOf, type FeedReader } from '../../syndication/xml/feed-reader.js';
import { ItemParts } from '../../syndication/xml/item-parts.js';
import { readDerived } from '../../syndication/xml/read-derived.js';
import {
  lineOf,
  readContributors,
  readLines,
  readPublisher,
  readRights,
  readTimes,
} from '../../syndication/xml/read-extensions.js';
import { readLinks } from '../../syndication/xml/read-links.js';
import { readAuthors } from './read-authors.js';
import { readCategories } from './read-categories.js';
import { readSources } from './read-sources.js';
import { readText } from './read-text.js';
import { takeLink } from './take-link.js';

/** Reads an item of any release. What no field takes stands in `extra`, by the elements' names. */
export function readItem(item: XmlElement, feed: FeedReader): ItemDraft {
  const reading = new Reading(feed.wantsOrigins);
  const parts = new ItemParts(item, feed.names);
  const base = baseOf(item, feed.base);
  const title = parts.first(['title', 'media:title', 'dc:title', 'itunes:title']);
  const identity = readIdentity(item, parts, reading);
  const links = readLinks(parts.all('atom:link'), base, feed, reading);
  for (const link of links.others) parts.giveBack('atom:link', link);
  const url = readPage(parts, { base, page: feed.page }, reading) ?? links.page ?? identity.page;
  const text = readText(parts, base ?? url ?? feed.page, reading);
  const times = readTimes(parts, feed, reading);
  const bylines = readAuthors(parts, feed, reading);
  const lines = readLines(parts, reading);
  const categories = readCategories(parts, lines.section, reading);
  const media = readMedia(parts, links.enclosures, { feed, base, reading });
  const told = parts.first(['dc:language', 'language']);
  const language = told && readLanguage(textOf(told), told, reading);
  const sources = readSources(parts, { base, page: feed.page }, reading);
  const derived = readDerived(parts, url, sources.length, reading);
  const rights = readRights(parts, reading);
  const publisher = readPublisher(parts, feed, reading);
  const status = readStatus(parts);
  const fields: ArticleFields = {
    headline: title ? lineOf(title, 'headline', reading) : '',
    id: identity.id,
    url,
    language,
    version: lines.version,
    subheadline: lines.subheadline,
    alternativeHeadlines: lines.alternativeHeadlines,
    section: lines.section,
    genres: lines.genres,
    identifiers: lines.identifiers,
    bylines,
    credits: readContributors(parts, feed, reading),
    abstract: text.abstract,
    status,
    keywords: categories.keywords,
    subjects: categories.subjects,
    media,
    rights,
    publisher,
    sources: [...sources, ...derived.sources],
    related: [...links.related, ...derived.related],
    // Last, since it is what no other rule takes.
    extra: parts.rest(),
  };
  return { fields, blocks: text.body, textSpan: text.span, times, reading, span: item };
}

/** The item's identifier, and the page where it says that this is one: `guid` does, unless `isPermaLink` denies it. */
function readIdentity(
  item: XmlElement,
  parts: ItemParts,
  reading: Reading,
): { readonly id?: string; readonly page?: string | undefined } {
  const guid = parts.first(['guid']);
  const about = attributeOf(item, 'rdf:about');
  if (guid === undefined) {
    if (about === undefined) return {};
    reading.place('id', { start: item.start, end: item.tagEnd });
    return { id: about, page: isWebUrl(about) ? about : undefined };
  }
  const id = textOf(guid);
  reading.place('id', guid);
  const isPage = attributeOf(guid, 'isPermaLink') !== 'false' && isWebUrl(id);
  return { id, page: isPage ? id : undefined };
}

/** The page that `link` names; some have it as Atom does, in `href`. */
function readPage(
  parts: ItemParts,
  bases: Parameters<typeof resolveAddress>[1],
  reading: Reading,
): string | undefined {
  const link = takeLink(parts);
  if (link === undefined) return undefined;
  const written = textOf(link) || attributeOf(link, 'href');
  const url = resolveAddress(written, bases, { path: 'url', span: link }, reading);
  if (url !== undefined) reading.place('url', link);
  return url;
}

/** Of an export of WordPress: drafts and what is in the bin were never published, or are no more. */
function readStatus(parts: ItemParts): Article['status'] | undefined {
  const element = parts.first(['wp:status']);
  if (element === undefined) return undefined;
  const status = textOf(element);
  if (status !== 'publish') parts.giveBack('wp:status', element);
  return statuses.get(status);
}

const statuses: ReadonlyMap<string, Article['status']> = new Map([
  ['draft', 'withheld'],
  ['auto-draft', 'withheld'],
  ['pending', 'withheld'],
  ['private', 'withheld'],
  ['future', 'withheld'],
  ['trash', 'canceled'],
]);
