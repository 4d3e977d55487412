import { toPlainText } from '../../body/to-plain-text.js';
import type { Span } from '../../diagnostics/finding.js';
import { fromHtml } from '../../markup/html/from-html.js';
import { looksLikeHtml } from '../../markup/html/looks-like-html.js';
import type { Reading } from '../reading.js';

/**
 * A field of plain text on one line. Feeds have HTML there all the same, tags or references that were escaped once too often;
 * then it is the text that the HTML shows.
 */
export function plainLine(text: string, path: string, span: Span, reading: Reading): string {
  if (!looksLikeHtml(text)) return oneLine(text);
  const message = 'This field of plain text holds HTML; the text that it shows was taken.';
  reading.tell('feed/markup-in-text', message, { path, span });
  return shownBy(text);
}

/** The text that a piece of HTML shows, on one line. */
export function shownBy(html: string): string {
  return oneLine(toPlainText(fromHtml(html).body));
}

function oneLine(text: string): string {
  return untidy.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Most fields are tidy, and a look is cheaper than a replacement. */
const untidy = /^\s|\s\s|[^\S ]|\s$/;
