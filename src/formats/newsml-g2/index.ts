/**
 * NewsML-G2, IPTC's XML for news items of any kind: releases 2.9 to 2.35 (https://iptc.org/standards/newsml-g2/).
 *
 * A document may be a news item, a package, a message of many, or several of these one after another. What ANSA, APA, dpa, NTB,
 * Reuters, STT and the press releases of GlobeNewswire do besides the standard is read whoever does it.
 *
 * Read: management, descriptive and rights metadata, what the item asserts of concepts, links, files, and the text in XHTML, NITF,
 * HTML under another name or plain text. QCodes become full URIs by the catalogs in the document and IPTC's own, which is built in;
 * others stay as they are, with a diagnostic. Dateline, byline and sign-off are read from the text where they stand nowhere else. An
 * embargo without an end makes the item `withheld`. A package is an article of the type `composite` with its groups; one that is no
 * more than the items that came with it gives its groups to the first of them, and they are related to each other. Items that say
 * what concepts are or what is planned give no article. What the model has no field for stands in `extra`, under its name in
 * NewsML-G2.
 *
 * Written: one news item of release 2.35 in power conformance, valid against its schema, its text in XHTML or, with
 * `content: 'nitf'`, in NITF 3.6; of groups without a text a package item. The sign-off goes into the text. Where the standard wants a code and the article has words, they
 * are a URI that starts with `urn:x-wirecopy-word:`, and read back as words.
 *
 * Lost on writing: `extra`, the groups of an article that has a text or files of its own, how a concept is related to the story, the blanks and, in a headline or byline, the lines of a text
 * that NewsML-G2 holds on one line; with `content: 'nitf'`, the ranks of headings. Each loss is named by its path in `losses`.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { newsmlG2 } from './newsml-g2.js';
import { write as writeItem } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';

/**
 * Reads NewsML-G2.
 *
 * @throws TypeError for a wrong argument; never for what the document holds.
 * @example
 * ```ts
 * const item = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a"><contentMeta><headline>Chess</headline></contentMeta></newsItem>';
 * parse(item).articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => newsmlG2);
}

/**
 * Writes an article as a news item; what reading it does not give back is in `losses`, by path.
 *
 * @throws TypeError for a `content` that is neither `xhtml` nor `nitf`.
 * @example
 * ```ts
 * write(article).output.includes('<headline>Chess</headline>'); // true
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeItem(article, { languages, ...options });
}
