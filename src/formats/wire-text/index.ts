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
 * This import knows English; other languages are imports of their own:
 *
 *     import { parse } from 'wirecopy/wire-text';
 *     import { english } from 'wirecopy/languages/en';
 *     import { russian } from 'wirecopy/languages/ru';
 *     parse(copy, { languages: [russian, english] });
 *
 * @module
 */
import type { Article, Byline, Dateline } from '../../model/index.js';
import { parseByline as readBylineOf } from '../../text/byline/parse-byline.js';
import {
  type DatelineStyleOptions,
  formatDateline as formatDatelineOf,
} from '../../text/dateline/format-dateline.js';
import {
  parseDateline as readDatelineOf,
  type ParsedDateline,
} from '../../text/dateline/parse-dateline.js';
import type { TextOptions } from '../../text/options.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { wireText } from './wire-text.js';
import { write as writeCopy } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
export { formatByline } from '../../text/byline/format-byline.js';
export type { ParsedDateline } from '../../text/dateline/parse-dateline.js';
export type { TextOptions } from '../../text/options.js';

/**
 * Reads wire copy.
 *
 * @throws TypeError for a wrong argument; never for what the copy holds.
 * @example
 * ```ts
 * const copy = 'Library opens\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday.\n';
 * parse(copy).articles[0]?.dateline?.places[0]?.name; // 'Bergen'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => wireText);
}

/**
 * Writes an article as wire copy; what the copy does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * String(write(article).output).trim(); // 'Chess'
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeCopy(article, { languages, ...options });
}

/**
 * The dateline that `text` starts with, if it starts with one.
 *
 * @example
 * ```ts
 * parseDateline('BERGEN, Norway, Sept 26 (Reuters) - A library opened.')?.dateline.date; // '--09-26'
 * ```
 */
export function parseDateline(text: string, options: TextOptions = {}): ParsedDateline | undefined {
  return readDatelineOf(text, { languages, ...options });
}

/**
 * The dateline as an agency's house style prints it, with the sign that parts it from the lead.
 *
 * @example
 * ```ts
 * formatDateline(Dateline.parse({ text: '', places: ['Bergen'], agencies: [{ name: 'dpa' }] }), 'dpa'); // 'Bergen (dpa) - '
 * ```
 */
export function formatDateline(
  dateline: Dateline,
  style: string,
  options: Partial<DatelineStyleOptions> = {},
): string {
  return formatDatelineOf(dateline, style, { languages, ...options });
}

/**
 * The byline that a text is, if it is one.
 *
 * @example
 * ```ts
 * parseByline('By KARI EKSEMPEL')?.people[0]?.name; // 'Kari Eksempel'
 * ```
 */
export function parseByline(text: string, options: TextOptions = {}): Byline | undefined {
  return readBylineOf(text, { languages, ...options });
}
