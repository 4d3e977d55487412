/**
 * NewsML 1: IPTC's first XML for news items of any kind, versions 1.0 to 1.2 (https://iptc.org/standards/newsml-1/).
 *
 * A document is an envelope with items, each a tree of components. What AFP, ANA, Belga, Business Wire, EFE, Lusa and Superdesk do
 * besides the standard is read whoever does it. No catalog and no DTD is loaded.
 *
 * Read: of each item the component that is likeliest the story's by its role, in the form that keeps most of it: NITF, HTML or plain
 * text; the metadata of that component and of those around it, the innermost first; the topics that occur; and the media beside it,
 * whose files in several forms are renditions. The revision is the version. Who moved the item when, its envelope's date, is when it
 * was published. An embargo ends when the status will change; one without an end makes the item `withheld`. Dateline, byline and
 * sign-off are read from the text where they stand nowhere else. Components that hold or refer to other items are the groups of a
 * package. Items that are lists of topics, or but change another, give no article. What no rule takes stands in `extra`, under its
 * name in NewsML.
 *
 * Written: version 1.2, one item in one envelope, its text in NITF, its elements in the order of the DTD. The sign-off goes into the
 * text. What the standard requires and an article has not is an identifier made of its content, the first revision, and an instant
 * in the year 1.
 *
 * Lost on writing: `url`, `extra`, `groups`, access, live updates, the publisher, URIs of organizations, genres and places, how a concept is
 * related to the story, the ranks of headings, and of embargo and expiry the latter where there are both. Each loss is named by its path in
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
import { newsml1 } from './newsml-1.js';
import { write as writeDocument } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';

/**
 * Reads NewsML 1.
 *
 * @throws TypeError for a wrong argument; never for what the document holds.
 * @example
 * ```ts
 * parse('<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Chess</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>').articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => newsml1);
}

/**
 * Writes an article as an item of NewsML 1.2; what reading it does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * write(article).output.includes('<HeadLine>Chess</HeadLine>'); // true
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeDocument(article, { languages, ...options });
}
