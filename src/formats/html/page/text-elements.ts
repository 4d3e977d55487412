/** Elements that part text. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main'],
  ...['nav', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th', 'tr', 'ul'],
]);

/** Elements whose text nobody sees. */
export const mutedElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'textarea', 'select'],
]);

/** Elements whose end tag may be left out: one in a row ends the one before. */
export const impliedEnds: ReadonlySet<string> = new Set([
  ...['p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th'],
]);

/** Elements that set words apart by their style, where others mark up letters of a word. */
export const seamElements: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'address', 'button', 'cite', 'label', 'span', 'time'],
]);
