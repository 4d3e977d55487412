import type { Media } from '../../model/index.js';
import type { Span } from '../../diagnostics/finding.js';
import { type JsonObject, plainJson } from '../../source/json/json-node.js';
import { type Bases, resolveAddress } from '../../syndication/addresses.js';
import { type MediaFile, mediaTypeOf, renditionOf } from '../../syndication/media/media-file.js';
import type { Reading } from '../../syndication/reading.js';
import { JsonParts } from './json-parts.js';

/** A picture, sound or the like, and where it stands. */
interface Asset {
  readonly files: MediaFile[];
  readonly title?: string;
  readonly span: Span;
}

/**
 * The pictures that an item names, and its attachments; those of the same title are one thing in several files. A picture that is
 * attached as well stands where it is attached. An attachment of which nothing tells what it is stays in `extra`.
 */
export function readMedia(parts: JsonParts, bases: Bases, reading: Reading): readonly Media[] {
  const assets = readAttachments(parts, bases, reading);
  const known = new Set(assets.flatMap(({ files }) => files.map(({ href }) => href)));
  const pictures: Asset[] = [];
  for (const name of ['image', 'banner_image']) {
    const node = parts.textNode(name, 'media');
    const place = node && { path: 'media', span: node };
    const href = place && resolveAddress(node.text, bases, place, reading);
    if (node === undefined || href === undefined || known.has(href)) continue;
    known.add(href);
    pictures.push({ files: [{ href, medium: 'image' }], span: node });
  }
  return [...pictures, ...assets].map(({ files, title, span }, index): Media => {
    reading.place(`media[${index}]`, span);
    return {
      type: files.map(mediaTypeOf).find((type) => type !== undefined) ?? 'picture',
      ...(title !== undefined && { headline: title }),
      creators: [],
      renditions: files.map(renditionOf),
    };
  });
}

function readAttachments(parts: JsonParts, bases: Bases, reading: Reading): readonly Asset[] {
  const assets: Asset[] = [];
  const byTitle = new Map<string, Asset>();
  for (const node of parts.objects('attachments', 'media')) {
    const attachment = new JsonParts(node, reading);
    const title = attachment.text('title', 'media');
    const file = fileOf(attachment, node, bases, reading);
    const alike = title === undefined ? undefined : byTitle.get(title);
    if (file === undefined || mediaTypeOf(file) === undefined) {
      parts.keep('attachments', plainJson(node));
      continue;
    }
    const rest = attachment.rest();
    if (rest) parts.keep('attachments', { url: file.href, ...rest });
    if (alike !== undefined) {
      alike.files.push(file);
      continue;
    }
    const asset = { files: [file], span: node, ...(title !== undefined && { title }) };
    assets.push(asset);
    if (title !== undefined) byTitle.set(title, asset);
  }
  return assets;
}

function fileOf(
  attachment: JsonParts,
  node: JsonObject,
  bases: Bases,
  reading: Reading,
): MediaFile | undefined {
  const place = { path: 'media', span: node };
  const href = resolveAddress(attachment.text('url', 'media'), bases, place, reading);
  if (href === undefined) return undefined;
  const contentType = attachment.text('mime_type', 'media');
  return {
    href,
    contentType: contentType === anyType ? undefined : contentType,
    size: attachment.text('size_in_bytes', 'media'),
    duration: attachment.text('duration_in_seconds', 'media'),
  };
}

/** The media type of a file of which nobody knows the type: JSON Feed asks for one, and this says nothing. */
export const anyType = 'application/octet-stream';
