import type { Span } from '../../diagnostics/finding.js';
import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf } from '../../markup/xml/xml-path.js';
import type { Reading } from '../../syndication/reading.js';
import { type Summary, summaryOf } from '../../syndication/text/summary.js';
import { baseOf } from '../../syndication/xml/feed-reader.js';
import type { ItemParts } from '../../syndication/xml/item-parts.js';
import { constructBlocks, kindOf } from '../../syndication/xml/text-construct.js';

/** The entry's abstract and text. */
export interface EntryText extends Summary {
  /** Where the text was read. */
  readonly span?: Span;
}

/** Reads the entry's text and its abstract. */
export function readText(
  parts: ItemParts,
  base: string | undefined,
  page: string | undefined,
  reading: Reading,
): EntryText {
  const read = (element: XmlElement | undefined, path: string): Summary['body'] => {
    if (element === undefined) return [];
    reading.place(path, element);
    return constructBlocks(element, baseOf(element, base) ?? page, reading);
  };
  const content = takeContent(parts, reading);
  const short = parts.first(['summary', 'dcterms:abstract', 'dc:description', 'itunes:summary']);
  const body = read(content, 'body');
  const summary = summaryOf(read(short, 'abstract'), body.length > 0);
  const span = body.length > 0 ? content : short;
  if (body.length === 0 && summary.body.length > 0 && short) reading.place('body', short);
  const { abstract } = summary;
  return {
    body: body.length > 0 ? body : summary.body,
    ...(abstract !== undefined && { abstract }),
    ...(span && { span }),
  };
}

/** The content that is text and stands in the entry; another stays in `extra`. */
function takeContent(parts: ItemParts, reading: Reading): XmlElement | undefined {
  const contents = parts.all('content');
  const content = contents.find(
    (one) => kindOf(one) !== undefined && attributeOf(one, 'src') === undefined,
  );
  for (const other of contents) {
    if (other === content) continue;
    parts.giveBack('content', other);
    const message = 'This content is no text, or stands elsewhere; it is kept in extra as it is.';
    reading.tell('feed/unreadable-content', message, { path: 'body', span: other });
  }
  return content;
}
