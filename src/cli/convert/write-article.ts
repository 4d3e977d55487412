import {
  toJsonLd,
  write,
  type Article,
  type Diagnostic,
  type FormatId,
  type ToJsonLdOptions,
  type WriteOptions,
} from '../../index.js';
import { articleChoice } from '../command-line/format-choice.js';

/** How articles are written. */
export interface Writing {
  readonly to: string;
  readonly jsonLd: ToJsonLdOptions;
  readonly options: WriteOptions;
}

/** An article as it goes out. */
export interface Written {
  /** JSON that is still a value, so that it can stand on one line or many; a format's own text or bytes. */
  readonly output: { readonly json: object } | { readonly text: string | Uint8Array };
  readonly losses: readonly Diagnostic[];
}

/**
 * Writes an article as the command line asks.
 *
 * @throws PublicationRefused for what must not be published.
 */
export function writeArticle(article: Article, { to, jsonLd, options }: Writing): Written {
  if (to === 'json-ld') return { output: { json: toJsonLd(article, jsonLd) }, losses: [] };
  if (to === articleChoice) return { output: { json: article }, losses: [] };
  const { output, losses } = write(article, to as FormatId, options);
  const isJson = jsonFormats.includes(to) && typeof output === 'string';
  return { output: isJson ? { json: JSON.parse(output) as object } : { text: output }, losses };
}

/** Formats whose documents are JSON, and so may stand on one line. */
const jsonFormats: readonly string[] = ['ninjs', 'json-feed'];
