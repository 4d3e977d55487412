/**
 * `text` as the content of an HTML element, escaped as the HTML Standard serializes it ("escaping a string"). U+0000,
 * which no HTML document may hold, is left out.
 */
export function escapeHtmlText(text: string): string {
  // Four looks for one character each are several times faster than one expression, and most text needs no escape.
  if (
    !text.includes('&') &&
    !text.includes('<') &&
    !text.includes('>') &&
    !text.includes('\u00a0') &&
    !text.includes('\0')
  ) {
    return text;
  }
  return text.replace(/[&<>\u00a0\0]/g, (character) => references[character] ?? '');
}

/** `text` as the value of an attribute between double quotes. */
export function escapeHtmlAttribute(text: string): string {
  return escapeHtmlText(text).replaceAll('"', '&quot;');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\u00a0': '&nbsp;',
};
