/**
 * Plain wire copy, as agencies have sent it since the teletype: slug, headline, byline, dateline, text, sign-off, time.
 *
 * There is no standard; the shapes are those of the agencies' own copy, and stand as tables in `src/vocabulary/`.
 *
 * Read: headline and markers in front of it, slug, editors' notes, bylines above or beneath the text, the dateline on its own
 * line or run into the lead, paragraphs (wrapped or not, by indent or by empty lines), lists with bullets, tables as
 * preformatted text, sign-offs to credits, section and time at the foot, the language by its small words.
 *
 * Lost on writing: what copy has no line for (media, rights, subjects, identifiers, links and emphasis in the text); each is
 * named by its path in `losses`.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { wireText } from './wire-text.js';
import { write as writeCopy } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
export { formatDateline } from '../../text/dateline/format-dateline.js';
export { parseDateline } from '../../text/dateline/parse-dateline.js';
export { formatByline } from '../../text/byline/format-byline.js';
export { parseByline } from '../../text/byline/parse-byline.js';

/**
 * Reads wire copy.
 *
 * @throws TypeError for a wrong argument; never for what the copy holds.
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, options, () => wireText);
}

/** Writes an article as wire copy; what the copy does not give back is in `losses`, by path. */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeCopy(article, options);
}
