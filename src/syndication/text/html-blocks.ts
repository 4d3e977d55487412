import type { Finding, Span } from '../../diagnostics/finding.js';
import { fromHtml } from '../../markup/html/from-html.js';
import type { Block } from '../../model/body-tree.js';
import { plainParagraphs } from './plain-paragraphs.js';
import { type Reading, spanOf } from '../reading.js';

/** Where a text came from, and how its addresses are to be read. */
export interface ContentPlace {
  /** Of the whole field. */
  readonly span: Span;
  /** Offset in the source of the text's first character, where the source has the text as it is. */
  readonly shift?: number | undefined;
  /** Address of the page that it stands on. */
  readonly baseUrl?: string | undefined;
}

/**
 * The blocks that a field of HTML holds. HTML that was escaped once too often is read as what it stands for, and text without a
 * tag for paragraphs has them where its empty lines are.
 */
export function htmlBlocks(html: string, place: ContentPlace, reading: Reading): readonly Block[] {
  const hasEmptyLine = html.includes('\n') && emptyLine.test(html);
  const plain = hasEmptyLine ? undefined : plainParagraphs(html);
  if (plain !== undefined) return plain;
  const isEscaped = !anyTag.test(html) && escapedTag.test(html);
  if (isEscaped) {
    const message = 'This HTML is escaped once too often; it was read as the HTML it stands for.';
    reading.tell('feed/double-escaped', message, { path: 'body', span: place.span });
  }
  const meant = isEscaped ? unescaped(html) : html;
  const isWhole = hasEmptyLine && !parting.test(meant);
  const { body, findings } = fromHtml(isWhole ? withParagraphs(meant) : meant, {
    ...(place.baseUrl !== undefined && { baseUrl: place.baseUrl }),
  });
  const isShifted = meant === html && !isWhole;
  reading.report(...findings.map((found) => placed(found, place, isShifted)));
  return body;
}

const emptyLine = /\n[^\S\n]*\n/;
const anyTag = /<\/?[a-z][^<>]{0,1000}>/i;
const escapedTag =
  /&lt;\/?(?:p|br|div|span|a|b|i|em|strong|img|ul|ol|li|h[1-6]|table|blockquote)\b[^<>]{0,1000}?&gt;/i;

/** Elements that part text, so that its empty lines mean nothing. */
const parting = /<(?:p|br|div|pre|li|table|blockquote)\b/i;

/** The five references that escaping makes, undone once. */
function unescaped(html: string): string {
  return html.replace(/&(?:lt|gt|quot|#0?39|apos|amp);/g, (found) => characters[found] ?? found);
}

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#039;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

function withParagraphs(html: string): string {
  return html.replace(/\n(?:[^\S\n]*\n)+/g, '\n<p>');
}

function placed(found: Finding, { span, shift }: ContentPlace, isShifted: boolean): Finding {
  const within =
    isShifted && shift !== undefined && found.span !== undefined
      ? { start: found.span.start + shift, end: found.span.end + shift }
      : spanOf(span);
  return { ...found, path: 'body', span: within };
}
