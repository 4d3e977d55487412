// The pages that are documents of the repository.
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { escapeHtml } from './escape-html.mjs';
import { renderMarkdown } from './markdown.mjs';

/** The documents of the menu as pages; `pages` are all that may be linked to. */
export async function documentPages(pages, root) {
  const documents = pages.filter(({ source }) => source !== undefined);
  return Promise.all(documents.map(async (page) => documentPage(page, pages, root)));
}

async function documentPage({ file, source }, pages, root) {
  const text = await readFile(new URL(source, root), 'utf8');
  const { html, title, headings } = renderMarkdown(text, (href) =>
    target(href, source, file, pages),
  );
  const main = file === 'diagnostics.html' ? diagnostics(html) : html;
  return { file, title, description: firstSentence(html), html: main, headings };
}

/** The address on the site for one in a document: of a page, wherever its source lies, or of elsewhere. */
function target(href, source, file, pages) {
  if (/^(?:https?:|mailto:|#)/.test(href)) return href;
  const [path = '', anchor] = href.split('#');
  const linked = posix.normalize(posix.join(posix.dirname(source), path));
  const page = pages.find((other) => other.source === linked);
  // Examples are on the site as they are.
  if (linked.startsWith('docs/examples/')) return linked.slice('docs/'.length);
  if (page === undefined) throw new Error(`${source}: ${href} leads to no page of the site`);
  const relative = posix.relative(posix.dirname(file), page.file);
  return anchor === undefined ? relative : `${relative}#${anchor}`;
}

function firstSentence(html) {
  const paragraph = /<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
  return paragraph.replaceAll(/<[^>]*>|\n/g, (part) => (part === '\n' ? ' ' : '')).slice(0, 160);
}

/** The page of diagnostics with rows that can be linked to by their code, and thinned out. */
function diagnostics(html) {
  const rows = html
    .replaceAll(
      /<tr>\s*<td><code>([\w-]+\/[\w-]+)<\/code><\/td>/g,
      '<tr id="$1"><td><a href="#$1"><code>$1</code></a></td>',
    )
    .replaceAll(/<td>(error|warning|info)<\/td>/g, '<td><span class="severity $1">$1</span></td>');
  const [head = '', ...areas] = rows.split(/(?=<h2 )/);
  const sections = areas.map((area) => `<section class="filtered">${area}</section>`);
  return `${head}${filter('Filter by code or words', '.filtered tbody tr')}${sections.join('\n')}`;
}

/** A field that thins out the rows of tables. */
export function filter(label, rows) {
  return `<div class="filter"><input id="filter" type="search" placeholder="${escapeHtml(label)}" aria-label="${escapeHtml(label)}" data-filter="${escapeHtml(rows)}"><output for="filter"></output></div>\n`;
}
