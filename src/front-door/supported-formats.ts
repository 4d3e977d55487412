import type { FormatId } from '../formats/format.js';
import { formats } from './formats.js';

/** A format, and what this version of wirecopy does with it. */
export interface SupportedFormat {
  readonly id: FormatId;
  /** For people: `IPTC NewsML-G2`. */
  readonly title: string;
  readonly reads: boolean;
  readonly writes: boolean;
}

/**
 * The formats that wirecopy reads, writes or both.
 *
 * @example
 * ```ts
 * supportedFormats.filter(({ reads }) => !reads).map(({ id }) => id); // ['news-sitemap']
 * ```
 */
export const supportedFormats: readonly SupportedFormat[] = formats.map(
  ({ id, title, parse, write }) => ({
    id,
    title,
    reads: parse !== undefined,
    writes: write !== undefined,
  }),
);
