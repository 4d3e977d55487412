import { looksLikeHtml } from '../../markup/html/looks-like-html.js';

/** What a text of an item is written in. */
export type Markup = 'html' | 'nitf' | 'plain' | 'xml';

interface MarkupRow {
  readonly markup: Markup;
  /** Matched against content type and role, as one text. */
  readonly named: RegExp;
}

/** Tried in this order. Roles are free; these are the ones that agencies and IPTC's examples use. */
const markups: readonly MarkupRow[] = [
  { markup: 'nitf', named: /nitf/i },
  { markup: 'html', named: /html|richtext/i },
  { markup: 'xml', named: /xml/i },
  { markup: 'plain', named: /text\/plain|\btext\b|plain/i },
];

/** What the value is written in: by its content type and role, else by its look. */
export function markupOf(value: string, contentType = '', role = ''): Markup {
  // Markup under a plain label is common, plain text that starts with a tag is not.
  if (/^\s*<(?:p|div|section|article|html|body|h[1-6])\b/i.test(value.slice(0, 400))) {
    const named = markups.find((row) => row.named.test(`${contentType} ${role}`))?.markup;
    return named === 'nitf' ? 'nitf' : 'html';
  }
  const named = markups.find((row) => row.named.test(`${contentType} ${role}`));
  return named?.markup ?? (looksLikeHtml(value) ? 'html' : 'plain');
}

/** The media type that a suffix of 1.x means: `body_html`, `description_text`. */
const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  nitf: 'application/nitf+xml',
  richtext: 'application/xhtml+xml',
  text: 'text/plain',
  xhtml: 'application/xhtml+xml',
};

/** The media type of a variant that 1.x tells by the end of its name. */
export function mediaTypeOf(suffix: string): string | undefined {
  return Object.hasOwn(mediaTypes, suffix) ? mediaTypes[suffix] : undefined;
}

/** The end of its name that tells a variant of this media type in 1.x. */
export function suffixOf(mediaType: string): string | undefined {
  return Object.keys(mediaTypes).find((suffix) => mediaTypes[suffix] === mediaType);
}
