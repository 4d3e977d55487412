import type { Byline, Dateline } from '../model/index.js';
import { parseByline as readBylineOf } from '../text/byline/parse-byline.js';
import {
  type DatelineStyleOptions,
  formatDateline as formatDatelineOf,
} from '../text/dateline/format-dateline.js';
import {
  parseDateline as readDatelineOf,
  type ParsedDateline,
} from '../text/dateline/parse-dateline.js';
import type { TextOptions } from '../text/options.js';
import { languages } from '../vocabulary/languages/index.js';

/**
 * The dateline that `text` starts with, or undefined where it starts with none. A text with several lines is read from its
 * first; `parse` also finds one further down.
 *
 * @throws TypeError when `text` is no string.
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
 * @param dateline - Its parts count; `text` is not looked at.
 * @param style - The agency's id, such as `ap`, `reuters`, `afp`, `dpa`, `tass`, `xinhua`, `azertac`.
 * @throws TypeError for an id that has no house style.
 *
 * @example
 * ```ts
 * const read = parseDateline('BERGEN, Norway, Sept 26 (Reuters) - A library opened.');
 * read && formatDateline(read.dateline, 'tass'); // 'BERGEN, September 26. /Reuters/. '
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
 * The byline that a text is: `By Kari Eksempel, Reuters`, or a name alone; undefined for a text that is none, such as a
 * sentence or the headline `By the numbers`.
 *
 * @throws TypeError when `text` is no string.
 *
 * @example
 * ```ts
 * parseByline('By KARI EKSEMPEL\nAP Business Writer')?.people[0]?.name; // 'Kari Eksempel'
 * ```
 */
export function parseByline(text: string, options: TextOptions = {}): Byline | undefined {
  return readBylineOf(text, { languages, ...options });
}
