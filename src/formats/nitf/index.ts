/**
 * NITF, the News Industry Text Format: IPTC's XML for a story's text and its head, releases 3.2 to 3.6 (https://iptc.org/standards/nitf/).
 *
 * Elements are found by their names, whatever namespace a document declares, and no DTD is loaded. What AAP, AP, CP, EFE, NTB, PA and
 * Superdesk do besides the standard is read whoever does it.
 *
 * Read: the head with identity, dates, subjects, genres, keywords, rights, identified content and history; the lines above the text
 * and beneath it; the text with its tables, lists, pictures and marked names. A picture stays in the text as a figure; one in several
 * renditions, or with properties, is among the media. The date of issue is that of this version: where revisions are told of, the
 * first of them is when it was made. The date of release is an embargo's end, where the status says so or the issue was before it, and
 * else when it was published; an embargo without an end makes the article `withheld`. Dateline, byline and sign-off are read from the
 * text where they stand nowhere else. A `meta` that no rule knows stands in `extra` under its own name, what else is left under that
 * of its element. The date of the DTD, `nitf/@change.date`, says nothing of the story.
 *
 * Written: NITF 3.6, valid against its schema. The sign-off is the tagline; signals, and those keys of `extra` that a `meta` can
 * have, are such; a credit that is not printed is a revision.
 *
 * Lost on writing: the type of an item that is no text, live updates, access, the ranks of headings, how a concept is related to the
 * story, where places lie, identifiers of sources and holders, all that is said of media besides their files, caption and credit. Each loss
 * is named by its path in `losses`.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { nitf } from './nitf.js';
import { write as writeDocument } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';

/**
 * Reads NITF.
 *
 * @throws TypeError for a wrong argument; never for what the document holds.
 * @example
 * ```ts
 * parse('<nitf><body><body.head><hedline><hl1>Chess</hl1></hedline></body.head></body></nitf>').articles[0]?.headline; // 'Chess'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => nitf);
}

/**
 * Writes an article as NITF 3.6; what reading it does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * write(article).output.includes('<hl1>Chess</hl1>'); // true
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeDocument(article, { languages, ...options });
}
