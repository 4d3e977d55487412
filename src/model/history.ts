import * as z from 'zod';
import { Byline } from './byline.js';
import { Body } from './body.js';
import { type DeepReadonly, list, term } from './term.js';
import { Href, Instant, Uri } from './values.js';

/**
 * What was wrong in an earlier version, for readers. NewsML-G2: `signal` with `sig:correction`. schema.org: `CorrectionComment`.
 *
 * @example
 * ```ts
 * Correction.parse({ text: 'The library opened on Monday.' }); // { text: 'The library opened on Monday.' }
 * ```
 */
export const Correction = term({
  /** What was wrong and what is right. schema.org: `text`. */
  text: z.string(),
  /** When readers were told. schema.org: `datePublished`. */
  publishedAt: Instant.exactOptional(),
});
/** What was wrong in an earlier version, for readers. */
export interface Correction extends DeepReadonly<z.output<typeof Correction>> {}

/**
 * Another item that this one has to do with. NewsML-G2: `link`. NewsML 1: `AssociatedWith`, `DerivedFrom`.
 *
 * @example
 * ```ts
 * Related.parse({ id: 'urn:newsml:news.example:1', rel: 'evolvedFrom' }).rel; // 'evolvedFrom'
 * ```
 */
export const Related = term({
  /** The item's identifier. NewsML-G2: `link/@residref`. schema.org: `isBasedOn`, `citation`. */
  id: Uri.exactOptional(),
  /** Its page. NewsML-G2: `link/@href`. schema.org: `relatedLink`. */
  url: Href.exactOptional(),
  headline: z.string().exactOptional(),
  /**
   * How it is related, as IPTC's item relations name it: `seeAlso`, `derivedFrom`, `evolvedFrom`, `translatedFrom`,
   * `associatedWith`, `previousVersion`, `corrects`; or the sender's own word. NewsML-G2: `link/@rel`.
   */
  rel: z.string().exactOptional(),
});
/** Another item that this one has to do with. */
export interface Related extends DeepReadonly<z.output<typeof Related>> {}

/**
 * One more identifier of the article. NewsML-G2: `altId`. ninjs: `altIds`. schema.org: `identifier`.
 *
 * @example
 * ```ts
 * Identifier.parse({ value: 'EX-4711', role: 'guid' }).role; // 'guid'
 * ```
 */
export const Identifier = term({
  value: z.string().min(1),
  /** What kind of identifier it is, such as `guid` or `sequence`. NewsML-G2: `altId/@type`. schema.org: `PropertyValue.propertyID`. */
  role: z.string().exactOptional(),
});
/** One more identifier of the article. */
export interface Identifier extends DeepReadonly<z.output<typeof Identifier>> {}

/**
 * One entry of a live blog. schema.org: `liveBlogUpdate`.
 *
 * @example
 * ```ts
 * LiveUpdate.parse({ id: 'update-1', headline: 'First game over' }).body; // []
 * ```
 */
export const LiveUpdate = term({
  /** Unique within the article. schema.org: `@id`. */
  id: z.string().min(1),
  headline: z.string().exactOptional(),
  bylines: list(Byline),
  /** schema.org: `datePublished`. */
  publishedAt: Instant.exactOptional(),
  body: Body,
});
/** One entry of a live blog. */
export interface LiveUpdate extends DeepReadonly<z.output<typeof LiveUpdate>> {}

/**
 * Who may read it. schema.org: `isAccessibleForFree`, `hasPart`.
 *
 * @example
 * ```ts
 * Access.parse({ free: false, parts: [{ cssSelector: '.paywall' }] }).free; // false
 * ```
 */
export const Access = term({
  /** Whether everybody may read all of it; a registration wall counts as not free. */
  free: z.boolean(),
  /** The parts of the page behind the wall. */
  parts: list(
    term({
      /** A class selector of the page, such as `.paywall`. schema.org: `WebPageElement.cssSelector`. */
      cssSelector: z.string().regex(/^\.[A-Za-z_-][\w-]*$/, {
        error: 'Expected a single class selector such as ".paywall"',
      }),
    }),
  ),
});
/** Who may read it. */
export interface Access extends DeepReadonly<z.output<typeof Access>> {}
