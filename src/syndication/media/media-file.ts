import { given } from '../../model/given.js';
import type { Media, Rendition } from '../../model/index.js';
import { secondsOf } from '../../time/seconds-of.js';

/** A file that a feed names, as it says it. */
export interface MediaFile {
  readonly href: string;
  /** Media type. */
  readonly contentType?: string | undefined;
  /** What Media RSS calls it: `image`, `audio`, `video`, `document`, `executable`. */
  readonly medium?: string | undefined;
  readonly name?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
  /** Bytes. */
  readonly size?: string | undefined;
  /** Seconds, or `h:mm:ss`. */
  readonly duration?: string | undefined;
}

/** The file as a rendition, without what is no number where there should be one. */
export function renditionOf(file: MediaFile): Rendition {
  return given({
    name: file.name,
    href: file.href,
    width: positive(file.width),
    height: positive(file.height),
    contentType: file.contentType,
    sizeInBytes: positive(file.size),
    duration: secondsOf(file.duration),
  });
}

/** What the file is: by its medium, else its media type, else the end of its address; undefined where nothing tells. */
export function mediaTypeOf(file: MediaFile): Media['type'] | undefined {
  const told = byMedium(file.medium) ?? byContentType(file.contentType);
  if (told !== undefined) return told;
  const end = /\.(\w{2,5})(?:[?#]|$)/.exec(file.href)?.[1]?.toLowerCase() ?? '';
  return endings.find(([, ends]) => ends.has(end))?.[0];
}

function byMedium(medium: string | undefined): Media['type'] | undefined {
  return medium === undefined ? undefined : mediums[medium.toLowerCase()];
}

function byContentType(contentType: string | undefined): Media['type'] | undefined {
  if (contentType === undefined) return undefined;
  const type = contentType.toLowerCase();
  return documents.test(type) ? 'text' : mediums[type.split('/', 1)[0] ?? ''];
}

/** Whole pixels or bytes; `800px` counts, zero says that it is not known. */
function positive(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const digits = /^\s*(\d{1,15})(?:\.0+)?(?:\s*px)?\s*$/i.exec(text)?.[1];
  const number = Number(digits);
  return digits === undefined || number === 0 ? undefined : number;
}

const mediums: Readonly<Partial<Record<string, Media['type']>>> = {
  image: 'picture',
  photo: 'picture',
  picture: 'picture',
  video: 'video',
  audio: 'audio',
  document: 'text',
  text: 'text',
};

const documents = /^application\/(?:pdf|msword|rtf|epub\+zip|vnd\.)/;

const endings: readonly (readonly [Media['type'], ReadonlySet<string>])[] = [
  [
    'picture',
    new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'avif', 'svg', 'tif', 'tiff', 'bmp', 'heic']),
  ],
  ['video', new Set(['mp4', 'm4v', 'mov', 'webm', 'mpg', 'mpeg', 'avi', 'ogv', 'm3u8', 'flv'])],
  ['audio', new Set(['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'aac', 'flac'])],
  ['text', new Set(['pdf', 'doc', 'docx', 'epub'])],
];
