/**
 * IPTC 7901, revision 5 (1995): the framed messages that wire agencies of Europe send, a header of fields and the copy behind it,
 * between control characters (https://iptc.org/standards/). Its text is not public any more; the form is that of dpa's and Belga's
 * messages.
 *
 *     SOH exn012 4 i 21  ex 0044 CR LF LF Norway-library/ CR LF
 *     STX 1ST LEAD CR LF Library opens with chess marathon CR LF By Kari Eksempel, ex = CR LF …
 *     ETX 261350 GMT Sep 23 CR LF DEL LF DEL EOT
 *
 * Read: one article a message, with or without its control characters, from a file or a stream of thousands. Service and number,
 * with the day, are the article's `id`, and `message` among its identifiers; the optional information is one too, and names the
 * provider and, of some senders, the language. The priority is the urgency, the category the section (in `extra.category` where no
 * table knows it), the keywords the slugline, the date-time group `publishedAt`. The copy is read as any: markers, headline, byline
 * and notes of a head that ends in ` =`, a teaser above the dateline as abstract, lists, tables between bars, sign-offs, embargo;
 * what is for editors alone (a notebook, and what is not for publication) is the `editorialNote`. Texts are UTF-8 where they are
 * that, message by message, else Windows-1252 or code page 850. The sender's count of words is not kept.
 *
 * Written: one message in 69 columns, UTF-8 unless `charset` says otherwise; the notes as a notebook beneath the text.
 *
 * Lost on writing: what a message has no line for (media, rights, subjects, people, links and emphasis in the text, other headlines,
 * an abstract without a dateline), seconds, urgencies below 6, sections without a code; each is named by its path in `losses`.
 *
 * This import knows English; other languages are imports of their own, as `wirecopy/wire-text` shows.
 *
 * @module
 */
import type { Article } from '../../model/index.js';
import { defaultLanguages as languages } from '../../vocabulary/languages/default.js';
import type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';
import { readInput } from '../read-input.js';
import { iptc7901 } from './iptc7901.js';
import { write as writeMessage } from './write.js';

export type { ParseOptions, ParseResult, WriteOptions, WriteResult } from '../format.js';

/**
 * Reads IPTC 7901.
 *
 * @throws TypeError for a wrong argument; never for what the messages hold.
 * @example
 * ```ts
 * parse(write(article).output).format; // 'iptc7901'
 * ```
 */
export function parse(
  input: string | Uint8Array,
  options: Omit<ParseOptions, 'format' | 'formats'> = {},
): ParseResult {
  return readInput(input, { languages, ...options }, () => iptc7901);
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
