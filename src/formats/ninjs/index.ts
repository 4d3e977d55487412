/**
 * ninjs, IPTC's News in JSON: releases 1.0 to 1.6, 2.0 to 2.2, 3.0 and 3.1 (https://iptc.org/standards/ninjs/).
 *
 * The releases are told apart by the property `standard`, else by the names that they use; mixed ones are read too. A document may
 * be one item, a list of items, several one after another, or the answer of a content API.
 *
 * Read: every property. Texts in HTML, NITF or plain text give the body; dateline and sign-off are read from it where they stand
 * nowhere else, the byline from `by`. Codes become full URIs. Associations that are pictures, graphics, videos or sounds are media,
 * others related items. What the model has no field for, and what the sender added, stands in `extra`, the standard's properties
 * under their names of 3.1. Events and plans of coverage give no article. With `strict`, the document is held against the schema of
 * its release, formats such as `date-time` left aside, as IPTC does.
 *
 * Written: any release, valid against its schema. Dateline and sign-off go into the text; keywords and section are subjects with
 * the relation `keyword` and `section`, the provider an information source with the role `provider`, the page's address an
 * alternative identifier with the role `url`.
 *
 * Lost on writing: what ninjs has no place for (signals, corrections, access, live updates, when it was published, other URIs of
 * concepts, the parts of people and places), and what a release before the last did not have yet; each is named by its path in
 * `losses`.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { ninjs } from './ninjs.js';
import { write as writeItem } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';

/**
 * Reads ninjs.
 *
 * @throws TypeError for a wrong argument; never for what the document holds.
 * @example
 * ```ts
 * parse('{"uri":"a","headline":"Chess"}').articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => ninjs);
}

/**
 * Writes an article as ninjs; what the release does not give back is in `losses`, by path.
 *
 * @throws TypeError for a `version` that names no release.
 * @example
 * ```ts
 * JSON.parse(String(write(article, { version: '2.2' }).output)).headlines[0].value; // 'Chess'
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeItem(article, { languages, ...options });
}
