// The frame that every page of the site stands in.
import { escapeHtml } from './escape-html.mjs';

/**
 * A whole page.
 *
 * `file` is where it stands in the site, `menu` the groups of the menu, `main` its content, `headings` those of it that the menu
 * lists, `kind` a class of its own for pages that are laid out in another way.
 */
export function layout({
  file,
  title,
  description,
  menu,
  main,
  headings = [],
  kind = 'guide',
  scripts = [],
}) {
  const root = '../'.repeat(file.split('/').length - 1);
  const hasMenu = kind === 'guide';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<title>${escapeHtml(title === 'wirecopy' ? title : `${title} · wirecopy`)}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${root}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}site.css">
<script src="${root}theme.js"></script>
</head>
<body class="${kind}" data-root="${root}">
<a class="skip" href="#content">Skip to the content</a>
${topBar(root, file)}
${hasMenu ? sideMenu(menu, root, file, headings) : ''}
<main id="content" tabindex="-1">
${main}
</main>
${kind === 'playground' ? '' : footer}
${['site.js', ...scripts].map((script) => `<script src="${root}${script}" defer></script>`).join('\n')}
</body>
</html>
`;
}

/** Nothing is loaded from elsewhere, and nothing is sent anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function topBar(root, file) {
  const links = topLinks
    .map(({ href, label, holds }) => {
      const current = holds(file) ? ' aria-current="true"' : '';
      return `<a href="${root}${href}"${current}>${label}</a>`;
    })
    .join('\n');
  return `<header class="top">
<a class="wordmark" href="${root}index.html">wire<b>copy</b></a>
<nav aria-label="Site">
${links}
</nav>
<search>
<input id="search" type="search" placeholder="Search" aria-label="Search the site" autocomplete="off" spellcheck="false"
 role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list">
<ul id="found" role="listbox" aria-label="Found" hidden></ul>
</search>
<button id="theme" type="button" class="icon" aria-label="Colours: as the system has them">${themeIcon}</button>
</header>`;
}

const topLinks = [
  {
    href: 'start.html',
    label: 'Guides',
    holds: (file) => !/^(?:index|playground|model|diagnostics)\.|^api\//.test(file),
  },
  { href: 'model.html', label: 'Model', holds: (file) => file === 'model.html' },
  { href: 'diagnostics.html', label: 'Diagnostics', holds: (file) => file === 'diagnostics.html' },
  { href: 'api/index.html', label: 'API', holds: (file) => file.startsWith('api/') },
  { href: 'playground.html', label: 'Playground', holds: (file) => file === 'playground.html' },
];

const themeIcon = `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor"/></svg>`;

/** The menu: open beside the page where there is room, behind a button where there is none. */
function sideMenu(menu, root, file, headings) {
  const groups = menu
    .map(({ title, pages }) => {
      const items = pages.map((page) => menuItem(page, root, file, headings)).join('\n');
      return `<h2>${title}</h2>\n<ul>\n${items}\n</ul>`;
    })
    .join('\n');
  return `<details class="side" open>
<summary>Menu</summary>
<nav aria-label="Pages">
${groups}
</nav>
</details>`;
}

function menuItem(page, root, file, headings) {
  const isCurrent = page.file === file;
  const current = isCurrent ? ' aria-current="page"' : '';
  const link = `<a href="${root}${page.file}"${current}>${escapeHtml(page.label)}</a>`;
  const inner = isCurrent ? headings.filter(({ depth }) => depth === 2) : [];
  if (inner.length === 0) return `<li>${link}</li>`;
  const list = inner.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return `<li>${link}\n<ul>\n${list.join('\n')}\n</ul></li>`;
}

const footer = `<footer>
<p>wirecopy, MIT. Tables of places are made from GeoNames data, CC BY 4.0. These pages load nothing from elsewhere and send nothing anywhere.</p>
</footer>`;
