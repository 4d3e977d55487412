import { isSafeHref } from '../../../model/href.js';
import type { Rendition } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { fileTypes } from '../../../vocabulary/file-types.js';
import type { Reading } from './reading.js';

/** The files of an item, as far as they say where they are and a page may link there. */
export function readRenditions(
  reading: Reading,
  item: JsonObject,
  path: string,
): readonly Rendition[] {
  const renditions: Rendition[] = [];
  for (const entry of reading.objects(item, 'renditions')) {
    const href = reading.told(entry, 'href');
    if (href === undefined || !isSafeHref(href)) continue;
    reading.place(`${path}.renditions[${renditions.length}]`, entry);
    renditions.push(readRendition(reading, entry, href));
    reading.take(entry, 'href');
  }
  return renditions;
}

function readRendition(reading: Reading, entry: JsonObject, href: string): Rendition {
  const name = reading.text(entry, 'name');
  const contentType = reading.text(entry, 'contentType');
  const width = reading.number(entry, 'width', isPixels);
  const height = reading.number(entry, 'height', isPixels);
  const sizeInBytes = reading.number(entry, 'sizeInBytes', isCount);
  const duration = reading.number(entry, 'duration', (seconds) => seconds >= 0);
  return {
    ...(name !== undefined && !isMadeRendition(name) && { name }),
    href,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
    ...(contentType !== undefined && { contentType }),
    ...(sizeInBytes !== undefined && { sizeInBytes }),
    ...(duration !== undefined && { duration }),
  };
}

function isPixels(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

/** Whether a name is one that was only given because ninjs wants one. */
function isMadeRendition(name: string): boolean {
  return /^rendition-\d{1,6}$/.test(name);
}

/** What the files are: by their media types, else by their addresses. */
export function typeOfRenditions(
  reading: Reading,
  item: JsonObject,
): (typeof fileTypes)[number]['type'] | undefined {
  const told = reading.objects(item, 'renditions').map((entry) => {
    const address = reading.told(entry, 'href') ?? '';
    return reading.told(entry, 'contentType') ?? address.replace(/[?#].*/s, '');
  });
  return fileTypes.find(({ named }) => told.some((text) => named.test(text)))?.type;
}
