import { isElement, type XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, textOf } from '../../markup/xml/xml-path.js';
import type { Media, Person, Rendition, Rights } from '../../model/index.js';
import { resolveAddress } from '../addresses.js';
import { printedAuthor } from '../people/printed-author.js';
import type { Reading } from '../reading.js';
import { plainLine } from '../text/plain-line.js';
import type { FeedReader } from '../xml/feed-reader.js';
import { roleOfCredit } from './credit-roles.js';
import { renditionOf } from './media-file.js';

/** Where the elements of Media RSS stand. */
export interface MediaPlace {
  readonly feed: FeedReader;
  readonly base: string | undefined;
  readonly reading: Reading;
}

/** What is said of one file, of all of a group, or of all of the item. */
export interface MediaScope {
  readonly said: Partial<Pick<Media, 'headline' | 'caption' | 'credit' | 'rights'>>;
  readonly creators: readonly Person[];
  readonly thumbnails: readonly Rendition[];
}

/** Elements that may stand in a file, a group, an item or a channel. */
export const scopeElements = [
  ...['media:title', 'media:description', 'media:credit', 'media:copyright', 'media:license'],
] as const;

/**
 * What the elements say, whichever of them are there.
 *
 * @param path - Of the media.
 */
export function scopeOf(
  elements: readonly XmlElement[],
  path: string,
  place: MediaPlace,
): MediaScope {
  if (elements.length === 0) return silent;
  const { names } = place.feed;
  const named = (name: string): readonly XmlElement[] =>
    elements.filter((element) => names.nameOf(element) === name && textOf(element) !== '');
  const line = (name: string, field: string): string | undefined => {
    const [first] = named(name);
    return first && plainLine(textOf(first), `${path}.${field}`, first, place.reading);
  };
  const credits = named('media:credit');
  const headline = line('media:title', 'headline');
  const caption = line('media:description', 'caption');
  const lines = credits.filter((credit) => attributeOf(credit, 'role') === undefined);
  const credit = lines.map((one) => textOf(one)).join(', ');
  const rights = rightsOf(elements, line('media:copyright', 'rights.notice'), place);
  return {
    said: {
      ...(headline !== undefined && { headline }),
      ...(caption !== undefined && { caption }),
      ...(credit !== '' && { credit }),
      ...(rights && { rights }),
    },
    creators: credits.flatMap((one) => creatorsOf(one, place)),
    thumbnails: elements.flatMap((element) => thumbnailOf(element, path, place)),
  };
}

/** That says nothing. */
export const silent: MediaScope = { said: {}, creators: [], thumbnails: [] };

/** The inner one, with what the outer says besides (Media RSS 1.5.1, "optional elements"). */
export function within(inner: MediaScope, outer: MediaScope): MediaScope {
  if (outer === silent) return inner;
  if (inner === silent) return outer;
  return {
    said: { ...outer.said, ...inner.said },
    creators: inner.creators.length > 0 ? inner.creators : outer.creators,
    thumbnails: inner.thumbnails.length > 0 ? inner.thumbnails : outer.thumbnails,
  };
}

function rightsOf(
  elements: readonly XmlElement[],
  notice: string | undefined,
  { feed }: MediaPlace,
): Rights | undefined {
  const license = elements.find((element) => feed.names.nameOf(element) === 'media:license');
  const usageTerms = license && (attributeOf(license, 'href') ?? textOf(license));
  if (notice === undefined && (usageTerms === undefined || usageTerms === '')) return undefined;
  return {
    ...(notice !== undefined && { notice }),
    ...(usageTerms !== undefined && usageTerms !== '' && { usageTerms }),
  };
}

/** Those whom a credit with a role names; one without is the credit line. */
function creatorsOf(credit: XmlElement, { feed }: MediaPlace): readonly Person[] {
  const said = attributeOf(credit, 'role');
  if (said === undefined) return [];
  const role = roleOfCredit(said);
  const bylines = feed.authors.bylines([printedAuthor(textOf(credit))]);
  return bylines
    .flatMap(({ people }) => (people.length > 0 ? people : [{ name: textOf(credit), sameAs: [] }]))
    .map((person) => ({ ...person, ...(role !== undefined && { role }) }));
}

/** A still that stands for the media. */
function thumbnailOf(
  element: XmlElement,
  path: string,
  { feed, base, reading }: MediaPlace,
): readonly Rendition[] {
  if (feed.names.nameOf(element) !== 'media:thumbnail') return [];
  const written = attributeOf(element, 'url') ?? textOf(element);
  const place = { path, span: element };
  const href = resolveAddress(written, { base, page: feed.page }, place, reading);
  if (href === undefined) return [];
  const [width, height] = ['width', 'height'].map((name) => attributeOf(element, name));
  return [renditionOf({ href, name: 'thumbnail', width, height })];
}

/** The elements in an element. */
export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.length === 0 ? none : children.filter(isElement);
}

const none: readonly XmlElement[] = [];
