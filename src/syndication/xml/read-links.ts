import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf } from '../../markup/xml/xml-path.js';
import type { Related } from '../../model/index.js';
import { resolveAddress } from '../addresses.js';
import type { MediaFile } from '../media/media-file.js';
import type { Reading } from '../reading.js';
import type { FeedReader } from './feed-reader.js';

/** What Atom's `link` elements of an item lead to (RFC 4287, 4.2.7). */
export interface Links {
  /** The item's page. */
  readonly page?: string;
  readonly related: readonly Related[];
  readonly enclosures: readonly { readonly file: MediaFile; readonly element: XmlElement }[];
  /** Those that lead elsewhere: to the entry itself, to comments. */
  readonly others: readonly XmlElement[];
}

/** Reads the links; what has no address, or one that may not be followed, is left out. */
export function readLinks(
  links: readonly XmlElement[],
  base: string | undefined,
  feed: FeedReader,
  reading: Reading,
): Links {
  if (links.length === 0) return noLinks;
  let page: { readonly href: string; readonly isHtml: boolean } | undefined;
  const related: Related[] = [];
  const enclosures: Links['enclosures'][number][] = [];
  const others: XmlElement[] = [];
  for (const element of links) {
    const rel = attributeOf(element, 'rel')?.toLowerCase() ?? 'alternate';
    const path = pathOf[rel]?.(related.length);
    if (path === undefined) {
      others.push(element);
      continue;
    }
    const place = { path, span: element };
    const written = attributeOf(element, 'href');
    const href = resolveAddress(written, { base, page: feed.page }, place, reading);
    if (href === undefined) continue;
    const contentType = attributeOf(element, 'type');
    if (rel === 'alternate') {
      const isHtml = contentType === undefined || /html/i.test(contentType);
      if (page === undefined || (isHtml && !page.isHtml)) page = { href, isHtml };
      else others.push(element);
    } else if (rel === 'enclosure') {
      enclosures.push({
        file: { href, contentType, size: attributeOf(element, 'length') },
        element,
      });
    } else {
      related.push(relatedOf(element, rel, href));
    }
    if (rel !== 'enclosure') reading.place(path, element);
  }
  return { ...(page && { page: page.href }), related, enclosures, others };
}

const noLinks: Links = { related: [], enclosures: [], others: [] };

const pathOf: Readonly<Partial<Record<string, (count: number) => string>>> = {
  alternate: () => 'url',
  enclosure: () => 'media',
  related: (count) => `related[${count}]`,
  via: (count) => `related[${count}]`,
};

/** Atom's relations by IPTC's names for them. */
export const relations = { related: 'seeAlso', via: 'derivedFrom' } as const;

function relatedOf(element: XmlElement, rel: string, url: string): Related {
  const headline = attributeOf(element, 'title');
  return {
    url,
    ...(headline !== undefined && { headline }),
    rel: rel === 'via' ? relations.via : relations.related,
  };
}
