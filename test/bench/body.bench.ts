import { Parser } from 'htmlparser2';
import { bench, describe } from 'vitest';
import { toHtml, toMarkdown, toPlainText, wordCount } from '../../src/body/index.js';
import { fromHtml } from '../../src/markup/html/from-html.js';

const paragraph =
  '<p>The library, which took four years to build, <a href="https://news.example/a/1">opened on Tuesday</a> with a chess marathon; organisers “expected <b>300</b> visitors”, and counted 1,140 by noon &amp; more later.</p>\n';
const html = (paragraph.repeat(6) + '<ul><li>Chess<li>Books</ul>\n').repeat(40);
const { body } = fromHtml(html);

describe(`a body of ${String(html.length)} characters of HTML`, () => {
  bench('htmlparser2 alone, without a handler', () => {
    const parser = new Parser({ ontext: () => undefined, onopentag: () => undefined });
    parser.end(html);
  });
  bench('fromHtml', () => {
    fromHtml(html);
  });
  bench('toHtml', () => {
    toHtml(body);
  });
  bench('toMarkdown', () => {
    toMarkdown(body);
  });
  bench('toPlainText', () => {
    toPlainText(body);
  });
  bench('wordCount', () => {
    wordCount(body);
  });
});
