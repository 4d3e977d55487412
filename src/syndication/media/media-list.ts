import type { Media, Rendition } from '../../model/index.js';
import { type MediaFile, mediaTypeOf, renditionOf } from './media-file.js';

/** The media of an item while they are put together: feeds name one file in several ways. */
export interface MediaList {
  add(media: Media): void;
  /**
   * Adds a file, such as an enclosure, as media of its own; where its address is there already, only what is said besides.
   *
   * @param type - What it is where the file does not say, such as `picture` for an item's image.
   * @returns The path of the file in the article; undefined where nothing tells what it is.
   */
  addFile(file: MediaFile, type?: Media['type']): string | undefined;
  media(): readonly Media[];
}

/** A list with nothing in it. */
export function mediaList(): MediaList {
  const list: { readonly media: Media; readonly renditions: Rendition[] }[] = [];
  const places = new Map<string, { readonly media: number; readonly rendition: number }>();
  const add = (media: Media): void => {
    const renditions = [...media.renditions];
    for (const [rendition, { href }] of renditions.entries()) {
      if (!places.has(href)) places.set(href, { media: list.length, rendition });
    }
    list.push({ media, renditions });
  };
  return {
    add,
    addFile(file, type) {
      const told = mediaTypeOf(file) ?? type;
      const place = places.get(file.href);
      const renditions = place && list[place.media]?.renditions;
      const before = place && renditions?.[place.rendition];
      if (place && renditions && before) {
        renditions[place.rendition] = { ...renditionOf(file), ...before };
        return `media[${place.media}]`;
      }
      if (told === undefined) return undefined;
      add({ type: told, creators: [], renditions: [renditionOf(file)] });
      return `media[${list.length - 1}]`;
    },
    media: () => list.map(({ media, renditions }) => ({ ...media, renditions })),
  };
}
