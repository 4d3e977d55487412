// The first page: what wirecopy is, in one story that it read while this page was built.
import { escapeHtml } from './escape-html.mjs';
import { codeBlock } from './markdown.mjs';

/** The page; `library` is what is built. */
export function homePage(library) {
  const { articles, origins } = library.parse(story, {
    referenceDate: '2026-09-20',
    origins: true,
  });
  const [article] = articles;
  const jsonLd = library.toJsonLd(article, {
    url: 'https://news.example/chess',
    publisher: 'Example News',
  });
  const { dateline, author, editor } = jsonLd;
  const shown = { '@type': jsonLd['@type'], headline: jsonLd.headline, dateline, author, editor };
  const html = `<section class="hero">
<h1>News from any wire, as one typed article</h1>
<p class="lead">wirecopy reads wire copy, NewsML-G2, NITF, ninjs, RSS and the rest into one model, and writes schema.org JSON-LD and every format back. Nothing is dropped or made up in silence.</p>
<p class="actions"><a class="button first" href="start.html">Start in five minutes</a> <a class="button" href="playground.html">Try it here</a></p>
<p><code>npm install wirecopy zod</code></p>
</section>
<section class="proof" aria-label="An example">
<figure class="copy-sheet"><figcaption>What an agency sends</figcaption><pre tabindex="0">${marked(story, origins[0])}</pre></figure>
<div class="becomes"><p>What your page says</p>${codeBlock(JSON.stringify(shown, undefined, 2), 'json')}</div>
</section>
<section class="cards" aria-label="What to read">
${cards.map(({ href, title, text }) => `<a class="card" href="${href}"><h2>${title}</h2><p>${text}</p></a>`).join('\n')}
</section>`;
  return {
    file: 'index.html',
    title: 'wirecopy',
    description:
      'One typed model of a news article: readers from wire copy and agency formats, writers to schema.org JSON-LD and back.',
    kind: 'home',
    html,
    headings: [],
  };
}

const story = `Library opens with a marathon of chess

By Kari Eksempel

BERGEN, Norway, Sept 14 (Reuters) - A library opened
on Monday with a marathon of chess that filled every
table of its reading room.

(Editing by Jo Park)`;

const cards = [
  {
    href: 'wire-copy.html',
    title: 'Read wire copy',
    text: 'Datelines, bylines, sign-offs, embargoes: read to their parts, with where each stood.',
  },
  {
    href: 'json-ld.html',
    title: 'Write JSON-LD',
    text: 'NewsArticle markup that search engines take, and a refusal of what must not be published.',
  },
  {
    href: 'command-line.html',
    title: 'Use the command line',
    text: 'Convert folders, check pages in CI, look at a story as wirecopy sees it.',
  },
  {
    href: 'schemas.html',
    title: 'Validate payloads',
    text: 'zod schemas and types of one name, and a JSON Schema for everybody else.',
  },
  {
    href: 'model.html',
    title: 'Look up a field',
    text: 'Every field, and what NewsML-G2, ninjs, NITF and schema.org call it.',
  },
  {
    href: 'diagnostics.html',
    title: 'Understand a diagnostic',
    text: 'Every code, what it means and what to do.',
  },
];

/** The story with the places of its outermost fields marked. */
function marked(text, origins) {
  const spans = Object.entries(origins)
    .filter(([path]) => !path.includes('.') && !path.startsWith('body'))
    .map(([path, { start, end }]) => ({ kind: kindOf(path), start: start.offset, end: end.offset }))
    .toSorted((a, b) => a.start - b.start);
  let at = 0;
  const parts = spans.map(({ kind, start, end }) => {
    const before = escapeHtml(text.slice(at, start));
    at = end;
    return `${before}<span class="mark kind-${kind}">${escapeHtml(text.slice(start, end))}</span>`;
  });
  return parts.join('') + escapeHtml(text.slice(at));
}

function kindOf(path) {
  if (path.startsWith('dateline')) return 'dateline';
  return path === 'headline' ? 'headline' : 'people';
}
