import { element, type XmlContent } from '../../markup/xml/write-xml.js';
import type { Article, Instant, InstantOrDay } from '../../model/index.js';
import { instantOf } from '../../time/instant-of.js';
import { type FeedChannel, isOfChannel } from '../feed-channel.js';
import { type ExtensionRow, lineFields, listFields, rightsFields } from './extension-fields.js';

/** An element with a text; nothing for none. */
export function textElement(name: string, text: string | undefined): XmlContent {
  return text === undefined || text === '' ? undefined : element(name, {}, [text]);
}

/** When the item was published: the format's own element holds an instant alone, that of Dublin Core a day too. */
export function composePublished(
  name: string,
  publishedAt: InstantOrDay | undefined,
  write: (instant: Instant) => string = (instant) => instant,
): XmlContent {
  const instant = instantOf(publishedAt);
  return instant === undefined
    ? textElement('dc:date', publishedAt)
    : element(name, {}, [write(instant)]);
}

/** The fields of the tables for lines, lists and rights, and who published it, where that is not the feed. */
export function composeExtensions(article: Article, channel: FeedChannel): readonly XmlContent[] {
  const isNoticed = article.rights?.notice === channel.rights;
  return [
    ...lineFields.map((row) => textElement(nameOf(row), article[row.field])),
    ...listFields.flatMap((row) =>
      textsOf(article, row.field).map((text) => textElement(nameOf(row), text)),
    ),
    ...rightsFields.map((row) =>
      row.field === 'notice' && isNoticed
        ? undefined
        : textElement(nameOf(row), rightOf(article, row.field)),
    ),
    isOfChannel(article, channel)
      ? undefined
      : textElement('dc:publisher', article.publisher?.name),
  ];
}

function nameOf({ elements: [first = ''] }: ExtensionRow<string>): string {
  return first;
}

function textsOf(
  { alternativeHeadlines, genres, identifiers }: Article,
  field: (typeof listFields)[number]['field'],
): readonly (string | undefined)[] {
  switch (field) {
    case 'alternativeHeadlines':
      return alternativeHeadlines;
    case 'genres':
      return genres.map(({ name }) => name);
    case 'identifiers':
      return identifiers.map(({ value }) => value);
  }
}

function rightOf(
  { rights }: Article,
  field: (typeof rightsFields)[number]['field'],
): string | undefined {
  const value = rights?.[field];
  if (value === undefined || typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : value.name;
}
