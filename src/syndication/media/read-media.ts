import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf, childElements, textOf } from '../../markup/xml/xml-path.js';
import type { Media } from '../../model/index.js';
import { resolveAddress } from '../addresses.js';
import type { ItemParts } from '../xml/item-parts.js';
import { type MediaFile, mediaTypeOf } from './media-file.js';
import { mediaList } from './media-list.js';
import type { MediaPlace } from './media-scope.js';
import { readMediaRss } from './read-media-rss.js';

/** A file, and the element that names it. */
export interface NamedFile {
  readonly file: MediaFile;
  readonly element: XmlElement;
}

/**
 * The media of an item: those of Media RSS, then what is enclosed, then the pictures that other extensions name. A file of which
 * nothing tells what it is stays in `extra`.
 *
 * @param links - Files that Atom's links enclose.
 */
export function readMedia(
  parts: ItemParts,
  links: readonly NamedFile[],
  place: MediaPlace,
): readonly Media[] {
  const found = readMediaRss(parts, place);
  if (links.length === 0 && !parts.has(fileElements)) return found;
  const enclosed = [...filesOf(enclosures, parts, place), ...links];
  const pictures = filesOf(images, parts, place);
  const list = mediaList();
  for (const media of found) list.add(media);
  const duration = durationOf(enclosed, parts);
  const named = [
    ...enclosed.map(({ file, element }) => ({
      file: { ...file, ...duration },
      element,
      type: undefined,
    })),
    ...pictures.map((picture) => ({ ...picture, type: 'picture' as const })),
  ];
  for (const { file, element, type } of named) {
    const path = list.addFile(file, type);
    if (path === undefined) parts.giveBack(place.feed.names.nameOf(element), element);
    else place.reading.place(path, element);
  }
  return list.media();
}

/** An element that names a file, and the attributes that say what it is; without its address it names none. */
interface FileRow {
  readonly element: string;
  readonly address: string;
  readonly contentType?: string;
  readonly size?: string;
}

/** RSS 2.0, and the module for RSS 1.0 that has the same. */
const enclosures: readonly FileRow[] = [
  { element: 'enclosure', address: 'url', contentType: 'type', size: 'length' },
  {
    element: 'enc:enclosure',
    address: 'rdf:resource',
    contentType: 'enc:type',
    size: 'enc:length',
  },
  { element: 'enc:enclosure', address: 'resource', contentType: 'type', size: 'length' },
];

const images: readonly FileRow[] = [
  { element: 'itunes:image', address: 'href' },
  { element: 'image', address: 'url' },
];

const fileElements: ReadonlySet<string> = new Set(
  [...enclosures, ...images].map(({ element }) => element),
);

function filesOf(
  rows: readonly FileRow[],
  parts: ItemParts,
  { feed, base, reading }: MediaPlace,
): readonly NamedFile[] {
  return rows.flatMap((row) =>
    parts.all(row.element).flatMap((element) => {
      const written = attributeOf(element, row.address) ?? addressIn(element, row);
      const bases = { base, page: feed.page };
      const href = resolveAddress(written, bases, { path: 'media', span: element }, reading);
      if (href === undefined) {
        parts.giveBack(row.element, element);
        return [];
      }
      const said = (name: string | undefined): string | undefined =>
        name === undefined ? undefined : attributeOf(element, name);
      return [
        { element, file: { href, contentType: said(row.contentType), size: said(row.size) } },
      ];
    }),
  );
}

/** `<image>` holds its address as text, or in a `url` as that of a channel does. */
function addressIn(element: XmlElement, row: FileRow): string | undefined {
  if (row.element !== 'image') return undefined;
  const [first] = childElements(element).filter(({ name }) => name === 'url');
  return textOf(first ?? element);
}

/** A podcast says how long its sound is in an element of its own. */
function durationOf(
  files: readonly NamedFile[],
  parts: ItemParts,
): Pick<MediaFile, 'duration'> | undefined {
  const [only] = files;
  const type = only && mediaTypeOf(only.file);
  if (files.length !== 1 || (type !== 'audio' && type !== 'video')) return undefined;
  const element = parts.first(['itunes:duration']);
  return element && { duration: textOf(element) };
}
