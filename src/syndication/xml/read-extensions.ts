import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { Article, Credit, Publisher, Rights } from '../../model/index.js';
import { type ItemTimes, type PrintedTime, TimesReader } from '../item-times.js';
import { readPeople } from '../people/read-people.js';
import type { Reading } from '../reading.js';
import { plainLine } from '../text/plain-line.js';
import {
  type ExtensionRow,
  lineFields,
  listFields,
  rightsFields,
  timeFields,
} from './extension-fields.js';
import type { FeedReader } from './feed-reader.js';
import type { ItemParts } from './item-parts.js';

/** The text of an element on one line, as a field of the article. */
export function lineOf(element: XmlElement, path: string, reading: Reading): string {
  reading.place(path, element);
  return plainLine(textOf(element), path, element, reading);
}

/** The fields of the tables for lines and lists. */
export function readLines(parts: ItemParts, reading: Reading): Partial<Article> {
  if (!parts.has(elementsOfLines)) return {};
  const lines: Partial<Record<LineField, string>> = Object.fromEntries(
    lineFields.flatMap(({ field, elements }) => {
      const element = parts.first(elements);
      return element ? [[field, lineOf(element, field, reading)] as const] : [];
    }),
  );
  const lists: Partial<Record<ListField, readonly string[]>> = Object.fromEntries(
    listFields.map(({ field, elements }) => [
      field,
      elements
        .flatMap((name) => parts.all(name))
        .map((element, index) => lineOf(element, `${field}[${index}]`, reading))
        .filter((value) => value !== ''),
    ]),
  );
  const { alternativeHeadlines = [], genres = [], identifiers = [] } = lists;
  return {
    alternativeHeadlines,
    genres: genres.map((name) => ({ name })),
    identifiers: identifiers.map((value) => ({ value })),
    ...lines,
  };
}

type LineField = (typeof lineFields)[number]['field'];
type ListField = (typeof listFields)[number]['field'];

/** The item's rights; undefined where it says nothing of them. */
export function readRights(parts: ItemParts, reading: Reading): Rights | undefined {
  if (!parts.has(elementsOfRights)) return undefined;
  const entries = rightsFields.flatMap(({ field, elements }) => {
    const element = parts.first(elements);
    const text = element
      ? lineOf(element, `rights.${field}`, reading)
      : resourceOf(parts, elements);
    const value = text === undefined ? undefined : valueOf[field](text);
    return value === undefined ? [] : [[field, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

const valueOf: Readonly<Record<keyof Rights, (text: string) => unknown>> = {
  notice: (text) => text,
  holder: (name) => ({ name, sameAs: [] }),
  usageTerms: (text) => text,
  year: (text) => (/^[1-9]\d{3}\b/.test(text) ? Number(text.slice(0, 4)) : undefined),
};

/** `<cc:license rdf:resource="…"/>` has no text. */
function resourceOf(parts: ItemParts, names: readonly string[]): string | undefined {
  for (const name of names) {
    const elements = parts.all(name);
    const found = elements.find((element) => attributeOf(element, 'rdf:resource') !== undefined);
    for (const element of elements) if (element !== found) parts.giveBack(name, element);
    if (found) return attributeOf(found, 'rdf:resource');
  }
  return undefined;
}

/** The item's times; one that is none, or says another, stays in `extra`. */
export function readTimes(parts: ItemParts, feed: FeedReader, reading: Reading): ItemTimes {
  if (!parts.has(elementsOfTimes)) return noTimes;
  const times = new TimesReader(feed.times, reading);
  for (const { field, elements } of timeFields) {
    const printed = timesIn(parts, elements);
    if (printed === undefined) continue;
    for (const { name, span } of times.read(field, printed)) parts.giveBack(name, span);
  }
  return times.times();
}

type NamedTime = PrintedTime & { readonly name: string; readonly span: XmlElement };

/** What the elements say, taken; undefined where none of them says anything, as is the case for most fields. */
function timesIn(parts: ItemParts, names: readonly string[]): readonly NamedTime[] | undefined {
  let printed: NamedTime[] | undefined;
  for (const name of names) {
    for (const element of parts.all(name)) {
      const text = textOf(element);
      if (text === '') continue;
      const time = { name, text, span: element };
      if (printed === undefined) printed = [time];
      else printed.push(time);
    }
  }
  return printed;
}

/** Those who helped, as far as a feed says it. */
export function readContributors(
  parts: ItemParts,
  feed: FeedReader,
  reading: Reading,
): readonly Credit[] {
  if (!parts.has(elementsOfContributors)) return [];
  const place = { names: feed.names, parts, reading, path: 'credits' } as const;
  const people = [...elementsOfContributors].flatMap((name) =>
    readPeople(name, parts.all(name), place),
  );
  return feed.authors.bylines(people).map(({ text, people: named, organization }) => {
    const printed = text ?? organization?.name;
    return { ...(printed !== undefined && { text: printed }), people: named, role: 'contributor' };
  });
}

/** The subjects of Dublin Core, and the keywords of other extensions that are lists by their nature. */
export function readKeywords(parts: ItemParts, reading: Reading): readonly string[] {
  if (!parts.has(elementsOfKeywords)) return [];
  const linesOf = (name: string): readonly string[] =>
    parts.all(name).map((element) => lineOf(element, 'keywords', reading));
  const subjects = linesOf('dc:subject');
  return [
    ...subjects.flatMap((text) => subjectsOf(text, subjects.length === 1)),
    ...['itunes:keywords', 'media:keywords'].flatMap(linesOf).flatMap((text) => text.split(',')),
    ...linesOf('prism:keyword'),
  ]
    .map((keyword) => keyword.trim())
    .filter((keyword) => keyword !== '');
}

/** One subject may be a list: `Chess; libraries`, or with commas, where no `and` makes it a name: `Economy, business and finance`. */
function subjectsOf(text: string, isOnly: boolean): readonly string[] {
  if (text.includes(';')) return text.split(';');
  return isOnly && !/ (?:and|&) /.test(text) ? text.split(',') : [text];
}

/** Whose page the item stands on, where it says so itself. An address is no name. */
export function readPublisher(
  parts: ItemParts,
  feed: FeedReader,
  reading: Reading,
): Publisher | undefined {
  const element = parts.first(['dc:publisher']);
  if (element === undefined) return undefined;
  const name = lineOf(element, 'publisher', reading);
  if (name.includes('@')) {
    parts.giveBack('dc:publisher', element);
    return undefined;
  }
  return feed.publisher?.name === name ? feed.publisher : { name, sameAs: [] };
}

function elementsOf(rows: readonly ExtensionRow<string>[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ elements }) => elements));
}

const noTimes: ItemTimes = { instants: {}, zoneless: [] };

const elementsOfTimes = elementsOf(timeFields);
const elementsOfLines = elementsOf([...lineFields, ...listFields]);
const elementsOfRights = elementsOf(rightsFields);
const elementsOfContributors = new Set(['contributor', 'atom:contributor', 'dc:contributor']);
const elementsOfKeywords = new Set([
  ...['dc:subject', 'itunes:keywords', 'media:keywords', 'prism:keyword'],
]);
