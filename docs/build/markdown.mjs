// Markdown as the site shows it: anchors, code in colour, tables that scroll by themselves.
import { Marked } from 'marked';
import { escapeHtml } from './escape-html.mjs';
import { highlight } from './highlight.mjs';
import { slugger } from './slugs.mjs';

/**
 * A document as HTML, with its title and its headings.
 *
 * `linkTo` gives for the target of a link that of the site, and throws where there is none.
 */
export function renderMarkdown(text, linkTo) {
  const headings = [];
  const slug = slugger();
  const marked = new Marked({ gfm: true });
  const renderer = {
    heading({ tokens, depth }) {
      const html = this.parser.parseInline(tokens);
      const title = plain(html);
      const id = slug(title);
      headings.push({ depth, id, title });
      return heading(depth, id, html);
    },
    code: ({ text: code, lang }) => codeBlock(code, lang ?? ''),
    link({ href, tokens }) {
      return `<a href="${escapeHtml(linkTo(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    // An HTML comment marks where a generator writes; other HTML has no place in the documents.
    html: ({ text: html }) => (html.trim().startsWith('<!--') ? '' : escapeHtml(html)),
  };
  marked.use({ renderer });
  const html = marked.parse(text).replaceAll(/<table>.*?<\/table>/gs, scrolling);
  return { title: headings[0]?.title ?? '', html, headings };
}

/** A line of Markdown as HTML. */
export function renderInline(text) {
  return new Marked({ gfm: true }).parseInline(text);
}

/** A heading that can be linked to. */
export function heading(depth, id, html) {
  const tag = `h${String(depth)}`;
  if (depth === 1) return `<h1 id="${id}">${html}</h1>\n`;
  const anchor = `<a class="anchor" href="#${id}" aria-label="Link to this section">#</a>`;
  return `<${tag} id="${id}">${html} ${anchor}</${tag}>\n`;
}

/** A block of code; its info string is as in the documents: a language, `output`, `file=NAME`. */
export function codeBlock(code, info) {
  const [language = '', ...words] = info.split(' ');
  const file = words.find((word) => word.startsWith('file='))?.slice('file='.length);
  const caption = file ?? (words.includes('output') ? 'It prints' : undefined);
  const head = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  const body = highlight(code, language);
  return `<figure class="code">${head}<pre tabindex="0"><code>${body}</code></pre></figure>\n`;
}

function scrolling(html) {
  // A column without a title has no header.
  const table = html.replaceAll(/<th(?: [^>]*)?><\/th>/g, '<td></td>');
  return `<div class="scroll" tabindex="0" role="group" aria-label="Table">${table}</div>`;
}

/** The text of a piece of HTML. */
function plain(html) {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
