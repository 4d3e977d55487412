import type { XmlElement } from '../../markup/xml/xml-element.js';
import { attributeOf } from '../../markup/xml/xml-path.js';
import { given } from '../../model/given.js';
import type { Media, Rendition } from '../../model/index.js';
import { resolveAddress } from '../addresses.js';
import type { ItemParts } from '../xml/item-parts.js';
import { type Known, leftoverOf } from '../xml/leftover.js';
import { type MediaFile, mediaTypeOf, renditionOf } from './media-file.js';
import {
  elementsIn,
  type MediaPlace,
  type MediaScope,
  scopeElements,
  scopeOf,
  silent,
  within,
} from './media-scope.js';

/**
 * The media of Media RSS 1.5.1. A group is one picture, video or sound in several files, and so are files in a row whose
 * addresses differ in the query alone; any other file is one of its own.
 */
export function readMediaRss(parts: ItemParts, place: MediaPlace): readonly Media[] {
  if (!parts.has(mediaElements)) return [];
  const groups = parts.all('media:group');
  const contents = parts.all('media:content');
  const thumbnails = parts.all('media:thumbnail');
  if (groups.length + contents.length + thumbnails.length === 0) return [];
  const described = parts.has(describing) ? scopeElements.flatMap((name) => parts.all(name)) : [];
  const outer = scopeOf([...described, ...thumbnails], 'media[0]', place);
  const media: Media[] = [];
  for (const asset of assetsOf(groups, contents, place)) {
    // The stills of the item are of its first media.
    const around =
      media.length === 0 ? outer : { thumbnails: [], said: outer.said, creators: outer.creators };
    const one = readAsset(asset, around, `media[${media.length}]`, place, parts);
    if (one) media.push(one);
  }
  const [still] = outer.thumbnails;
  if (media.length > 0) return media;
  if (still) return [pictureOf(still, outer)];
  for (const element of described) parts.giveBack(place.feed.names.nameOf(element), element);
  return [];
}

/** A picture, video or sound, in the elements that it is told by. */
interface Asset {
  readonly group?: XmlElement;
  readonly contents: readonly XmlElement[];
  /** Where it stands in the feed. */
  readonly start: number;
}

/** The assets in the order of the feed. */
function assetsOf(
  groups: readonly XmlElement[],
  contents: readonly XmlElement[],
  place: MediaPlace,
): readonly Asset[] {
  if (groups.length === 0) return loose(contents);
  const grouped = groups.map((group) => groupAsset(group, place));
  return [...grouped, ...loose(contents)].sort((a, b) => a.start - b.start);
}

function groupAsset(group: XmlElement, { feed }: MediaPlace): Asset {
  const contents = elementsIn(group).filter(
    (child) => feed.names.nameOf(child) === 'media:content',
  );
  return { group, contents, start: group.start };
}

function loose(contents: readonly XmlElement[]): readonly Asset[] {
  const [only] = contents;
  if (only && contents.length === 1) return [{ contents, start: only.start }];
  const assets: XmlElement[][] = [];
  let before: string | undefined;
  for (const content of contents) {
    const url = attributeOf(content, 'url');
    const file = url?.split('?', 1)[0];
    if (file !== undefined && file === before && url !== file) assets.at(-1)?.push(content);
    else assets.push([content]);
    before = file;
  }
  return assets.map((alike) => ({ contents: alike, start: alike[0]?.start ?? 0 }));
}

function readAsset(
  { group, contents }: Asset,
  outer: MediaScope,
  path: string,
  place: MediaPlace,
  parts: ItemParts,
): Media | undefined {
  const files = filesOf(contents, path, place);
  const type = typeOf(files);
  const whole = group ?? contents[0];
  if (type === undefined || whole === undefined) {
    for (const element of group ? [group] : contents) keepRest(element, undefined, place, parts);
    return undefined;
  }
  let scope = silent;
  for (const element of contents) scope = within(scope, scopeOf(elementsIn(element), path, place));
  if (group) scope = within(scope, scopeOf(elementsIn(group), path, place));
  scope = within(scope, outer);
  place.reading.place(path, whole);
  if (group) keepRest(group, knownOfGroup, place, parts);
  for (const content of contents) keepRest(content, knownOfContent, place, parts);
  return mediaOf(type, scope, renditionsOf(files, scope));
}

/** The files, and the stills that are none of them. */
function renditionsOf(files: readonly MediaFile[], { thumbnails }: MediaScope): Rendition[] {
  const renditions: Rendition[] = files.map(renditionOf);
  if (thumbnails.length === 0) return renditions;
  const hrefs = new Set(files.map(({ href }) => href));
  for (const still of thumbnails) if (!hrefs.has(still.href)) renditions.push(still);
  return renditions;
}

function mediaOf(
  type: Media['type'],
  { said, creators }: MediaScope,
  renditions: readonly Rendition[],
): Media {
  const { headline, caption, credit, rights } = said;
  return given({ type, headline, caption, credit, rights, creators, renditions });
}

/** The files in their order, but for one that is said to be the one to show. */
function bestFirst(contents: readonly XmlElement[]): readonly XmlElement[] {
  if (contents.length < 2) return contents;
  const best = contents.find((content) => attributeOf(content, 'isDefault') === 'true');
  if (best === undefined || best === contents[0]) return contents;
  return [best, ...contents.filter((content) => content !== best)];
}

function filesOf(
  contents: readonly XmlElement[],
  path: string,
  { feed, base, reading }: MediaPlace,
): readonly MediaFile[] {
  const bases = { base, page: feed.page };
  const files: MediaFile[] = [];
  for (const content of bestFirst(contents)) {
    const written = attributeOf(content, 'url');
    const href = resolveAddress(written, bases, { path, span: content }, reading);
    if (href !== undefined) files.push(fileOf(content, href));
  }
  return files;
}

function fileOf(content: XmlElement, href: string): MediaFile {
  return {
    href,
    contentType: attributeOf(content, 'type'),
    medium: attributeOf(content, 'medium'),
    width: attributeOf(content, 'width'),
    height: attributeOf(content, 'height'),
    size: attributeOf(content, 'fileSize'),
    duration: attributeOf(content, 'duration'),
  };
}

/** A file with a width and no duration, of which nothing else is said, is a picture. */
function typeOf(files: readonly MediaFile[]): Media['type'] | undefined {
  for (const file of files) {
    const told = mediaTypeOf(file);
    if (told !== undefined) return told;
  }
  const isPicture = files.some(
    ({ width, duration }) => width !== undefined && duration === undefined,
  );
  return isPicture ? 'picture' : undefined;
}

/** A still that stands for nothing but itself. */
function pictureOf({ href, width, height }: Rendition, scope: MediaScope): Media {
  return mediaOf('picture', scope, [given({ href, width, height })]);
}

/** What the model has no place for stands in `extra` with the address of the file that it belongs to. */
function keepRest(
  element: XmlElement,
  known: Known | undefined,
  { feed }: MediaPlace,
  parts: ItemParts,
): void {
  const value = leftoverOf(element, feed.names, known);
  if (value === undefined) return;
  const url = attributeOf(element, 'url');
  const isTold = known === undefined || url === undefined || typeof value !== 'object';
  parts.keep(feed.names.nameOf(element), isTold ? value : { url, ...value });
}

const mediaElements: ReadonlySet<string> = new Set([
  ...['media:group', 'media:content', 'media:thumbnail'],
]);

const describing: ReadonlySet<string> = new Set([...scopeElements, 'media:thumbnail']);

const knownOfGroup: Known = {
  attributes: new Set(),
  elements: new Set([...describing, 'media:content']),
};

const knownOfContent: Known = {
  attributes: new Set([
    ...['url', 'type', 'medium', 'width', 'height', 'fileSize', 'duration', 'isDefault'],
  ]),
  elements: describing,
};
