/** Where a stretch of text stands. */
export interface TextPlace {
  /** Whether it begins a line, where signs for headings, lists, quotes and fences count. */
  readonly startsLine: boolean;
  /** Whether a link follows at once, which `!` would make an image. */
  readonly beforeLink: boolean;
}

/** `text` so that CommonMark (0.31) and GitHub's tables and strikethrough read it as nothing but text. */
export function escapeMarkdown(text: string, { startsLine, beforeLink }: TextPlace): string {
  let escaped = text
    .replace(/[\\`*[\]<~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(characterReference, '\\&');
  if (startsLine) {
    escaped = escaped.replace(/^[#>+=:-]/, '\\$&').replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2');
  }
  return beforeLink ? escaped.replace(/!$/, '\\!') : escaped;
}

/** `url` as the destination of a link. */
export function escapeDestination(url: string): string {
  const line = url
    .replace(/[\n\r\0]/g, (character) => encodeURIComponent(character))
    .replace(/[\\<>|]/g, '\\$&')
    .replace(characterReference, '\\&');
  return /[\s()\p{Cc}]/u.test(line) ? `<${line}>` : line;
}

/** `title` as the title of a link, between its quotation marks. */
export function escapeTitle(title: string): string {
  const line = title.replace(/[\s\0]+/g, ' ').replace(/[\\"|]/g, '\\$&');
  return `"${line.replace(characterReference, '\\&')}"`;
}

/** An ampersand that begins what a parser may take for a character reference. */
const characterReference = /&(?=#?[A-Za-z0-9]{1,31};)/g;
