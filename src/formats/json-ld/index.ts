/**
 * JSON-LD of schema.org (https://schema.org/NewsArticle, https://www.w3.org/TR/json-ld11/) as sites write it: an article for each thing
 * of the type Article or one of its subtypes. `toJsonLd` of `wirecopy/json-ld` writes it.
 *
 * Read: an object, a list, a `@graph`, or several one after another; references by `@id`; types and names with the address or
 * prefix of schema.org; texts, objects and lists alike, wherever one of them may stand; a comment, CDATA section or escaping around it.
 * Broken JSON is read as far as it is clear, which `json/syntax` reports. Every property that `toJsonLd` writes is read back into the
 * field that it came from; others stand in `extra` under their names. Authors are read as bylines: `By`, several people in one name,
 * honorifics and titles are parted. Dateline and sign-off are read from `articleBody` as those of wire copy.
 *
 * Not read: contexts other than schema.org's, remote documents, and articles within other articles, such as those that a list of
 * related ones names.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { Format, ParseOptions, ParseResult } from '../format.js';
import { readInput } from '../read-input.js';
import { parse as read } from './parse.js';

export type { ParseOptions, ParseResult } from '../format.js';

/**
 * Reads JSON-LD: an article for each that it describes.
 *
 * @throws TypeError for a wrong argument; never for what the JSON holds.
 * @example
 * ```ts
 * parse('{"@context":"https://schema.org","@type":"NewsArticle","headline":"Chess"}').articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => reader);
}

/** The format without its writer, which readers alone need not carry. */
const reader: Format = { id: 'json-ld', title: 'JSON-LD', parse: read };
