import { isSafeHref } from '../../../model/href.js';
import type { Media, Rendition } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import type { Reading } from './reading.js';

/** The files of an item, as far as they say where they are and a page may link there. */
export function readRenditions(
  reading: Reading,
  item: JsonObject,
  path: string,
): readonly Rendition[] {
  const renditions: Rendition[] = [];
  for (const entry of reading.objects(item, 'renditions')) {
    const href = reading.peek(entry, 'href');
    if (href?.kind !== 'scalar' || typeof href.value !== 'string') continue;
    if (!isSafeHref(href.value)) continue;
    reading.place(`${path}.renditions[${renditions.length}]`, entry);
    renditions.push(readRendition(reading, entry, href.value.trim()));
    reading.take(href);
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

/** What the files are: by their media types, else by the ends of their addresses. A video has pictures among its files. */
export function typeOfRenditions(
  reading: Reading,
  item: JsonObject,
): 'picture' | 'video' | 'audio' | undefined {
  const told = reading.objects(item, 'renditions').map((entry) => {
    const text = (name: string): string => {
      const node = entry.members.get(name)?.value;
      return node?.kind === 'scalar' ? String(node.value) : '';
    };
    const type = text('contentType');
    return type === '' ? typeOfAddress(text('href')) : typeOfMedia(type);
  });
  return (['video', 'audio', 'picture'] as const).find((type) => told.includes(type));
}

function typeOfMedia(contentType: string): Media['type'] | undefined {
  const [kind = ''] = contentType.toLowerCase().split('/', 1);
  return ({ image: 'picture', video: 'video', audio: 'audio' } as const)[kind as 'image'];
}

function typeOfAddress(href: string): Media['type'] | undefined {
  const end = /\.(\w{3,4})(?:[?#]|$)/.exec(href)?.[1]?.toLowerCase() ?? '';
  if (/^(?:jpe?g|png|gif|webp|svg|tiff?|avif)$/.test(end)) return 'picture';
  if (/^(?:mp4|m4v|mov|webm|mpe?g|avi)$/.test(end)) return 'video';
  return /^(?:mp3|m4a|wav|ogg|aac|flac)$/.test(end) ? 'audio' : undefined;
}
