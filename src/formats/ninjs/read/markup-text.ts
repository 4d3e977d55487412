import { toPlainText } from '../../../body/to-plain-text.js';
import { bodyBuilder, type BodyOptions, type BuiltBody } from '../../../markup/body-builder.js';
import { fromHtml } from '../../../markup/html/from-html.js';
import { looksLikeHtml } from '../../../markup/html/looks-like-html.js';
import { readHtml } from '../../../markup/html/read-html.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { copyLines } from '../../../text/story/lines.js';
import { paragraphsOf } from '../../../text/story/paragraphs.js';
import type { Markup } from '../variants.js';

/** The text as a body. */
export function bodyOf(value: string, markup: Markup, options: BodyOptions = {}): BuiltBody {
  if (markup === 'plain') {
    return { body: paragraphsOf(copyLines(value)).map(({ block }) => block), findings: [] };
  }
  if (markup !== 'nitf') return fromHtml(value, options);
  // Senders escape NITF into the JSON by hand; read as HTML is, it may be broken.
  const builder = bodyBuilder(nitfVocabulary, options);
  readHtml(bodyContent(value), builder);
  return builder.finish();
}

/** What stands around a NITF document's text, the item itself has in its properties. */
function bodyContent(nitf: string): string {
  const start = nitf.search(/<body\.content\b/i);
  const end = nitf.search(/<\/body\.content\s*>/i);
  return start < 0 ? nitf : nitf.slice(nitf.indexOf('>', start) + 1, end < 0 ? undefined : end);
}

/** The text without markup, its paragraphs parted by empty lines; senders put HTML under a plain label too. */
export function plainOf(value: string, markup: Markup): string {
  if (markup === 'plain' && !looksLikeHtml(value)) return value.trim();
  return toPlainText(bodyOf(value, markup === 'plain' ? 'html' : markup).body);
}

/** The text on one line. */
export function lineOf(value: string, markup: Markup): string {
  return plainOf(value, markup).replace(/\s+/g, ' ').trim();
}

/** Whether a text is the same as `text` but for markup and white space. */
export function sameTextAs(text: string): (other: string) => boolean {
  const words = wordsOf(text);
  return (other) => wordsOf(other) === words;
}

/** The letters and digits alone; what stands in tags and character references counts for nothing. */
function wordsOf(text: string): string {
  return text
    .replace(/<[^<>]*>|&#?\w{1,10};/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
