import { looksLikeHtml } from '../../markup/html/looks-like-html.js';
import type { Block } from '../../model/body-tree.js';
import { copyLines } from '../../text/story/lines.js';
import { paragraphsOf } from '../../text/story/paragraphs.js';
import type { Reading } from '../reading.js';
import { type ContentPlace, htmlBlocks } from './html-blocks.js';

/** The blocks of a field that is said to be plain text; where it is HTML all the same, it is read as that. */
export function textBlocks(text: string, place: ContentPlace, reading: Reading): readonly Block[] {
  if (!looksLikeHtml(text)) return paragraphsOf(copyLines(text)).map(({ block }) => block);
  const message = 'This content is said to be plain text, but is HTML, and was read as that.';
  reading.tell('feed/unmarked-html', message, { path: 'body', span: place.span });
  return htmlBlocks(text, place, reading);
}
