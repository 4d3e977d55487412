/**
 * ANPA 1312, also NAA 89-3: the framed messages that agencies of America and Australia sent to newspapers until 2023, a header of
 * fixed letters and the copy behind it, between control characters. There is no public text of the standard; the form is that of
 * messages of AP, CP and AAP.
 *
 *     SYN SYN SOH a0044 US ----- LF r i DC3 DC1 BC-EU--Norway-Library 1stLd-Writethru  09-26 0021 CR LF
 *     STX ^BC-EU--Norway-Library, 1st Ld-Writethru,21< CR LF ^Library opens with chess marathon< CR LF
 *     HT    BERGEN, Norway (EX) _ A library opened. CR LF
 *     ETX EX-WF-09-26-23 1350GMT< CR LF FF CR LF EOT
 *
 * Read: one article a message. Level and number, with the day, are the article's `id`, and `message` among its identifiers, the
 * number of an earlier story `reference`. The priority is the urgency or the signal `advance`, the category the section, the
 * keyword the slugline, in full where the text repeats it; a version is the signal `update` and the `version`; the trailer says
 * when it was published, and who sent it. What has no field stands in `extra`: `selector`, `wire`, `version`, and a `category` or
 * `priority` that no table knows. Lines that start with `^` are the head: headline, second headline, notes, the numbers of pictures,
 * the story in a sentence as abstract, bylines. The copy behind is read as any, with quotes and dashes as the wire types them,
 * accents behind BS, tables with semicolons. The day of the header and the sender's count of words are not kept.
 *
 * Written: one message with AP's marks, in ASCII unless `charset` says otherwise: letters by those that stand for them, a question
 * mark for what has none.
 *
 * Lost on writing: what a message has no line for (media, rights, subjects, people, links and emphasis in the text), letters beyond
 * ASCII, seconds, the zone of a time, sections without a letter; each is named by its path in `losses`.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { anpa1312 } from './anpa1312.js';
import { write as writeMessage } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';

/**
 * Reads ANPA 1312.
 *
 * @throws TypeError for a wrong argument; never for what the messages hold.
 * @example
 * ```ts
 * parse(write(article).output).format; // 'anpa1312'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => anpa1312);
}

/**
 * Writes an article as one message; what it does not give back is in `losses`, by path.
 *
 * @example
 * ```ts
 * parse(write(article).output).articles[0]?.headline; // 'Chess'
 * ```
 */
export function write(article: Article, options: WriteOptions = {}): WriteResult {
  return writeMessage(article, { languages, ...options });
}
