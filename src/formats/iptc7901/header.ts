import type { Span } from '../../diagnostics/finding.js';

/**
 * The header of a message: its first line, field by field, and the line of keywords beneath it.
 *
 *     eca062 4 i 211  dpa 061
 *     Norway-library/Chess/
 */
export interface Header {
  /** Letters that name the service, and the message's number in it, that starts anew each day; clause 4.2. */
  readonly message: string;
  /** One character: a digit, 1 is the most urgent; clause 4.4. */
  readonly priority: string;
  /** One to three letters; clause 4.6. */
  readonly category: string;
  /** As the sender counts; clause 4.8. */
  readonly words: number;
  /** Up to 50 characters of the sender's own; clause 4.10. */
  readonly information: string;
  /** Without the slash that ends it; clause 4.12. */
  readonly keywords: string;
}

/** A header found in a text. */
export interface HeaderReading {
  readonly header: Header;
  /** Of the first line. */
  readonly span: Span;
  /** Of the keywords; empty where there are none. What follows is none of the header. */
  readonly keywords: Span;
}

/** What stands for service and number in a message that has none. */
export const unnumbered = 'xxx0000';

/** Letters, perhaps joined by a hyphen, then digits; priority; category, which some leave out; words; information. */
const framed =
  /^[ \t]*(\p{L}[\p{L}_-]{0,30}(?: \p{L}[\p{L}_-]{0,20})?\d{1,6}) {1,4}([\dA-Za-z]) {1,4}(?:(\p{L}{1,4}) {1,4})?(\d{1,6})(?: {1,8}(\S[^\r\n]{0,200}))?[ \t]*$/gmu;

/** The same where nothing but its form tells a header from copy: three digits, two of words. */
const bare =
  /^[ \t]*([A-Za-z]{2,6}\d{3,4}) ([1-9]) ([A-Za-z]{1,3}) (\d{2,5})(?: {1,8}(\S[^\r\n]{0,200}))?[ \t]*$/gm;

/**
 * The header of a text.
 *
 * @param isFramed - Whether `text` is all header, so that all beneath its first line are keywords; else the next line is, when
 *   it ends in a slash, and the story's copy follows.
 */
export function readHeader(text: string, isFramed: boolean): HeaderReading | undefined {
  const found = text.matchAll(isFramed ? framed : bare).next().value;
  if (found === undefined) return undefined;
  const { 0: whole, 1: message = '', 2: priority = '', 3: category = '', index } = found;
  const span = { start: index, end: index + whole.length };
  const keywords = isFramed ? { start: span.end, end: text.length } : keywordLine(text, span.end);
  return {
    header: {
      message,
      priority,
      category,
      words: Number(found[4]),
      information: found[5]?.trim() ?? '',
      keywords: keywordsOf(text.slice(keywords.start, keywords.end)),
    },
    span,
    keywords,
  };
}

/** Where each first line of a header starts in a text that may hold several, with copy between them. */
export function headerStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(bare), ({ index }) => index);
}

/** The header as it is sent. */
export function formatHeader(header: Header): string {
  const { message, priority, category, words, information, keywords } = header;
  const count = String(words).padStart(4, '0');
  const first = [message, priority, category, count].join(' ');
  const informed = information === '' ? first : `${first}  ${information}`;
  const second = keywords === '' || keywords.endsWith('/') ? keywords : `${keywords}/`;
  return `${informed}\r\n\n${second}\r\n`;
}

function keywordLine(text: string, from: number): Span {
  const next = /^[ \t\r]*\n[ \t\r\n]{0,20}([^\r\n]{1,200})/.exec(text.slice(from, from + 240));
  const isKeywords = next?.[1]?.trimEnd().endsWith('/') === true;
  return { start: from, end: isKeywords ? from + next[0].length : from };
}

function keywordsOf(lines: string): string {
  return lines
    .replace(/[\x00-\x20\x7f]+/g, ' ')
    .trim()
    .replace(/\/$/, '')
    .trimEnd();
}
