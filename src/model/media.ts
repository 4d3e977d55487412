import * as z from 'zod';
import { NamedPerson } from './person.js';
import { Rights } from './rights.js';
import { type DeepReadonly, list, term } from './term.js';
import { Href, Uri } from './values.js';

/**
 * One file of a picture, video or sound. NewsML-G2: `remoteContent`. ninjs: `renditions`. schema.org: `ImageObject.contentUrl`.
 *
 * @example
 * ```ts
 * Rendition.parse({ href: 'https://img.example/chess.jpg', width: 1200, height: 800 }).width; // 1200
 * ```
 */
export const Rendition = term({
  /** What the sender calls it, such as `thumbnail` or `16x9`. NewsML-G2: `@rendition`. */
  name: z.string().exactOptional(),
  /** NewsML-G2: `@href`. schema.org: `contentUrl`. */
  href: Href,
  /** Pixels. schema.org: `width`. */
  width: z.int().positive().exactOptional(),
  /** Pixels. schema.org: `height`. */
  height: z.int().positive().exactOptional(),
  /** Media type, such as `image/jpeg`. schema.org: `encodingFormat`. */
  contentType: z.string().exactOptional(),
  /** Bytes. NewsML-G2: `@size`. schema.org: `contentSize`. */
  sizeInBytes: z.int().nonnegative().exactOptional(),
  /** Seconds, of a video or sound. NewsML-G2: `@duration`. schema.org: `duration`. */
  duration: z.number().nonnegative().exactOptional(),
});
/** One file of a picture, video or sound. */
export interface Rendition extends DeepReadonly<z.output<typeof Rendition>> {}

/**
 * A picture, graphic, video or sound of the article. NewsML-G2: `itemRef`, `link`. ninjs: `associations`. schema.org: `image`, `video`, `audio`.
 *
 * @example
 * ```ts
 * Media.parse({ type: 'picture', renditions: [{ href: '/chess.jpg' }] }).renditions.length; // 1
 * ```
 */
export const Media = term({
  /** Identifier at the sender's. */
  id: Uri.exactOptional(),
  /** IPTC news nature (`ninat`). */
  type: z.enum(['picture', 'graphic', 'video', 'audio', 'animation', 'text', 'composite']),
  /** schema.org: `headline`, `name`. */
  headline: z.string().exactOptional(),
  /** NewsML-G2: `description` with `drol:caption`. NITF: `media-caption`. schema.org: `caption`. */
  caption: z.string().exactOptional(),
  /** What a reader who can't see it is told. NITF: `@alternate-text`. schema.org: `description`. */
  alternativeText: z.string().exactOptional(),
  /** The credit line, such as `AP Photo/Jo Park`. NewsML-G2: `creditline`. schema.org: `creditText`. */
  credit: z.string().exactOptional(),
  /** Who made it. NewsML-G2: `creator`. ninjs: `by`. schema.org: `creator`. */
  creators: list(NamedPerson),
  /** schema.org: `copyrightHolder`, `copyrightNotice`, `license`. */
  rights: Rights.exactOptional(),
  /** The files, best first. */
  renditions: list(Rendition),
  /** How it came to be, a URI of `http://cv.iptc.org/newscodes/digitalsourcetype/`. schema.org: `digitalSourceType`. */
  digitalSourceType: Uri.exactOptional(),
});
/** A picture, graphic, video or sound of the article. */
export interface Media extends DeepReadonly<z.output<typeof Media>> {}
/** What a payload may give for a {@link Media}. */
export type MediaInput = z.input<typeof Media>;
