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

/** The formats that wirecopy reads, writes or both. */
export const supportedFormats: readonly SupportedFormat[] = [
  ...formats
    .filter(({ id }) => id !== 'json-ld')
    .map(({ id, title, parse, write }) => ({
      id,
      title,
      reads: parse !== undefined,
      writes: write !== undefined,
    })),
  {
    id: 'json-ld',
    title: 'schema.org NewsArticle JSON-LD',
    reads: formats.some(({ id, parse }) => id === 'json-ld' && parse !== undefined),
    // `toJsonLd` writes it, whether or not the format has a row of its own.
    writes: true,
  },
];
