/**
 * Pages of HTML (https://html.spec.whatwg.org/): the one article that a page is about, from what the page says of it.
 *
 * Read, in the order of trust: JSON-LD (`wirecopy/json-ld-reader` says how), microdata, RDFa Lite, hNews and microformats2, Open
 * Graph (`og:`, `article:`), Parse.ly, the tags of Sailthru, Cxense and Google Scholar, Dublin Core, what JSON-LD says of the page
 * itself, Twitter's tags, other `meta` elements, and at last what readers see: language, heading, title, names, a byline or links to
 * authors' pages, a `time` or a date near the heading. For each field the first that has it is taken; where others differ on headline,
 * address, language or day of publication, that is the diagnostic `page/conflict`. The address is that of `link[rel=canonical]` first.
 * A time without a zone gives way to one of the same day that has one, and one of Greenwich, JSON-LD's apart, to one that shows the
 * same clock with another offset. An author that is only the site itself gives way to a person. Of several articles in a page that one is taken whose
 * address is the page's, else the one of which most is said.
 *
 * The body is what JSON-LD has as `articleBody`, else the elements marked as `articleBody`, `entry-content` or `e-content`, else the
 * only `article` of the page. It is never guessed. Dateline and sign-off are read from it as those of wire copy; the byline too, where
 * nothing else gives one. The site's name at an end of the title is no part of the headline.
 *
 * Not read: text in scripts other than JSON-LD, `itemref`, RDFa beyond Lite, frames. A day without a clock time gives no instant,
 * nor does a time without a zone, unless the options, the agency whose page it is, or the dateline's place give one; the day of
 * publication is kept.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult } from '../format.js';
import { readInput } from '../read-input.js';
import { html } from './html.js';

export type { ParseOptions, ParseResult } from '../format.js';

/**
 * Reads a page: one article, whatever the page.
 *
 * @throws TypeError for a wrong argument; never for what the page holds.
 * @example
 * ```ts
 * parse('<html><head><meta property="og:title" content="Chess"></head></html>').articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => html);
}
