import { toPlainText } from '../../../body/to-plain-text.js';
import { fromHtml } from '../../../markup/html/from-html.js';
import type { Block } from '../../../model/body-tree.js';
import { copyLines } from '../../../text/story/lines.js';
import { paragraphsOf } from '../../../text/story/paragraphs.js';
import { looksMarkedUp, type Markup } from '../variants.js';

/** The text as blocks of a body. */
export function blocksOf(value: string, markup: Markup): readonly Block[] {
  switch (markup) {
    case 'plain':
      return paragraphsOf(copyLines(value)).map(({ block }) => block);
    case 'nitf':
      return fromHtml(bodyContent(value)).body;
    case 'html':
    case 'xml':
      return fromHtml(value).body;
  }
}

/** NITF names its paragraphs and tables as HTML does; around them stands what the item itself has in its properties. */
function bodyContent(nitf: string): string {
  const start = nitf.search(/<body\.content\b/i);
  const end = nitf.search(/<\/body\.content\s*>/i);
  return start < 0 ? nitf : nitf.slice(nitf.indexOf('>', start) + 1, end < 0 ? undefined : end);
}

/** The text without markup, its paragraphs parted by empty lines. */
export function plainOf(value: string, markup: Markup): string {
  if (markup === 'plain' && !looksMarkedUp(value)) return value.trim();
  return toPlainText(blocksOf(value, markup === 'plain' ? 'html' : markup));
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
