export { toHtml, type HtmlOptions } from './to-html.js';
export { toMarkdown } from './to-markdown.js';
export { toPlainText, type PlainTextOptions } from './to-plain-text.js';
export { countWords, wordCount } from './word-count.js';
