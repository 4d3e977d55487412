// The playground's page, which client/playground fills.
import { escapeHtml } from './escape-html.mjs';

/** The page; `formats` are those that the library supports. */
export function playgroundPage(formats) {
  return {
    file: 'playground.html',
    title: 'Playground',
    description:
      'Paste news in any format and see what wirecopy recognises, what it becomes and what gets lost. It runs in the page.',
    kind: 'playground',
    html: `${text(formats)}\n${results}`,
    headings: [],
    scripts: ['playground.js'],
  };
}

const text = (formats) => `<section class="pane text" aria-labelledby="title">
<div class="head">
<h1 id="title">Playground</h1>
<p>Paste or drop news in any format. It is read in this page and goes nowhere else.</p>
</div>
<div class="tools">
<label class="visually-hidden" for="sample">Sample</label>
<select id="sample"><option value="">Pick a sample…</option></select>
<label class="button file">Open a file<input id="file" type="file" class="visually-hidden"></label>
<button id="share" type="button">Copy link</button>
<button id="clear" type="button">Clear</button>
<span id="told" class="soft" role="status"></span>
</div>
<div id="editor" class="editor">
<div id="behind" class="behind" dir="auto" aria-hidden="true"></div>
<textarea id="input" dir="auto" aria-label="News in any format" aria-describedby="recognised" spellcheck="false" autocomplete="off" autocapitalize="off" placeholder="Paste or drop a story, a NewsML-G2, NITF, ninjs or RSS document, a page of HTML, JSON-LD…"></textarea>
</div>
<p id="here" class="here" aria-live="off"></p>
<ul id="legend" class="legend" aria-label="What was recognised, by kind"></ul>
<p id="recognised" class="recognised" role="status"></p>
<details class="more">
<summary>Tell it more</summary>
<div class="fields">
${field('Format', select('read.format', [['', 'as recognised'], ...formats.filter(({ reads }) => reads).map(({ id, title }) => [id, title])]))}
${field('Read near the day', '<input name="read.referenceDate" type="date">')}
${field('Time zone', '<input name="read.timeZone" placeholder="Europe/Oslo" spellcheck="false">')}
${field('Language', '<input name="read.language" placeholder="nb" spellcheck="false">')}
${field('Agency', '<input name="read.provider" placeholder="reuters" spellcheck="false">')}
</div>
</details>
<details class="more" open>
<summary>Diagnostics (<span id="diagnostic-count">0</span>)</summary>
<div id="diagnostics"></div>
</details>
</section>`;

const results = `<section class="pane results" aria-label="What becomes of it">
<div class="results-head">
<div id="tabs" role="tablist" aria-label="What becomes of it">
${tab('article', 'Article', true)}
${tab('json-ld', 'JSON-LD')}
${tab('previews', 'Previews')}
${tab('formats', 'Formats')}
</div>
<label id="article-choice-label" class="choice" hidden>Article <select id="article-choice"></select></label>
</div>
<div id="panel-article" role="tabpanel" aria-labelledby="tab-article" tabindex="0"><div id="article"></div></div>
<div id="panel-json-ld" role="tabpanel" aria-labelledby="tab-json-ld" tabindex="0" hidden>
<div class="fields">
${field('Publisher', '<input name="page.publisher" placeholder="Example News">')}
${field('Address of the page', '<input name="page.url" type="url" placeholder="https://news.example/story" spellcheck="false">')}
${field('Now', '<input name="page.now" placeholder="2026-09-20T12:00:00Z" spellcheck="false" pattern="\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+\\-]\\d\\d:\\d\\d)">')}
${field(
  'Held against',
  select('page.profile', [
    ['editorial', 'all rules'],
    ['google', 'search engines’'],
    ['schema.org', 'schema.org’s'],
  ]),
)}
<label class="check"><input name="page.override" type="checkbox"> Write even what must not be published</label>
</div>
<div id="json-ld"></div>
</div>
<div id="panel-previews" role="tabpanel" aria-labelledby="tab-previews" tabindex="0" hidden><div id="previews"></div></div>
<div id="panel-formats" role="tabpanel" aria-labelledby="tab-formats" tabindex="0" hidden>
<ul id="formats" class="format-list" aria-label="Formats"></ul>
<div id="format-output"></div>
</div>
</section>`;

function tab(id, title, isChosen = false) {
  return `<button type="button" role="tab" id="tab-${id}" aria-controls="panel-${id}" aria-selected="${String(isChosen)}" tabindex="${isChosen ? '0' : '-1'}">${title}</button>`;
}

function field(label, input) {
  return `<label>${label} ${input}</label>`;
}

function select(name, options) {
  const items = options.map(
    ([value, title]) => `<option value="${value}">${escapeHtml(title)}</option>`,
  );
  return `<select name="${name}">${items.join('')}</select>`;
}
