import type { Span } from '../../diagnostics/finding.js';
import type { XmlElement } from '../../markup/xml/xml-element.js';
import type { Reading } from '../../syndication/reading.js';
import { type Summary, summaryOf } from '../../syndication/text/summary.js';
import { contentBlocks } from '../../syndication/xml/content.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';

/** The elements that hold the text, and those that hold the short one, the best first. Both are HTML. */
const textElements = ['content:encoded', 'xhtml:body', 'body'];
const shortElements = [
  ...['description', 'dcterms:abstract', 'dc:description', 'excerpt:encoded', 'itunes:summary'],
];

/** The item's abstract and text. */
export interface ItemText extends Summary {
  /** Where the text was read. */
  readonly span?: Span | undefined;
}

/** Reads the item's text and its abstract. */
export function readText(
  parts: ItemParts,
  baseUrl: string | undefined,
  reading: Reading,
): ItemText {
  const text = parts.first(textElements);
  const short = parts.first(shortElements);
  const body = read(text, baseUrl, 'body', reading);
  const summary = summaryOf(read(short, baseUrl, 'abstract', reading), body.length > 0);
  const span = body.length > 0 ? text : short;
  if (summary.body.length > 0 && short) reading.place('body', short);
  return {
    body: body.length > 0 ? body : summary.body,
    abstract: summary.abstract,
    span,
  };
}

function read(
  element: XmlElement | undefined,
  baseUrl: string | undefined,
  path: string,
  reading: Reading,
): Summary['body'] {
  if (element === undefined) return [];
  reading.place(path, element);
  return contentBlocks(element, 'html', baseUrl, reading);
}
