// The reference of the API: a page for each import, and one that lists them.
import { escapeHtml } from '../escape-html.mjs';
import { heading } from '../markdown.mjs';
import { prose } from './comments.mjs';
import { entry } from './entry.mjs';

/** The pages; `api` is what `readApi` gives, `terms` the names that the page of the model tells of. */
export function apiPages(api, terms) {
  const homes = new Map(
    api.flatMap(({ exports }) =>
      exports.map(({ name, home }) => [`${home} ${name}`, fileOf(home)]),
    ),
  );
  const pages = api.map((door) => doorPage(door, homes, terms));
  return [indexPage(api), ...pages];
}

function fileOf(door) {
  return `api/${door.replaceAll('/', '-')}.html`;
}

function doorPage({ name, comment, exports }, homes, terms) {
  const file = fileOf(name);
  const names = new Map(exports.map((one) => [one.name, one.home]));
  const linkTo = (wanted) => {
    const home = names.get(wanted);
    if (home !== undefined)
      return home === name ? `#${wanted}` : `${fileOf(home).slice('api/'.length)}#${wanted}`;
    const main = homes.get(`wirecopy ${wanted}`);
    return main === undefined ? undefined : `wirecopy.html#${wanted}`;
  };
  const own = exports.filter(({ home }) => home === name);
  const others = exports.filter(({ home }) => home !== name);
  const groups = kinds
    .map(({ title, holds }) => ({
      title,
      id: title.toLowerCase().replaceAll(' ', '-'),
      entries: own.filter(({ kind }) => holds.includes(kind)),
    }))
    .filter(({ entries }) => entries.length > 0);
  const html = [
    `<h1 id="${name.replaceAll('/', '-')}"><code>${name}</code></h1>`,
    prose(comment?.summary, linkTo),
    ...groups.map(({ title, entries }) => chips(title, entries, linkTo)),
    others.length === 0 ? '' : chips('Also here, and told of elsewhere', others, linkTo),
    ...groups.flatMap(({ title, id, entries }) => [
      heading(2, id, title),
      ...entries.map((one) => entry(one, linkTo, terms)),
    ]),
  ].join('\n');
  const headings = groups.map(({ title, id }) => ({ depth: 2, id, title }));
  return {
    file,
    title: name,
    description: `What ${name} exports.`,
    html,
    headings,
    kind: 'reference',
  };
}

const kinds = [
  { title: 'Functions', holds: ['function'] },
  { title: 'Schemas and their types', holds: ['schema'] },
  { title: 'Values', holds: ['value', 'class'] },
  { title: 'Types', holds: ['interface', 'type'] },
];

function chips(title, entries, linkTo) {
  const items = entries.map(({ name }) => `<li><a href="${linkTo(name)}">${name}</a></li>`);
  return `<p class="chips-title">${title}</p>\n<ul class="chips">${items.join('')}</ul>`;
}

function indexPage(api) {
  const rows = api.map(({ name, exports }) => {
    const own = exports.filter(({ kind }) => kind === 'function').map((one) => one.name);
    const text =
      own.length === 0
        ? `${exports.length} ${exports.length === 1 ? 'export' : 'exports'}`
        : own.map((one) => `<code>${escapeHtml(one)}</code>`).join(' ');
    return `<tr><th scope="row"><a href="${fileOf(name).slice('api/'.length)}"><code>${name}</code></a></th><td>${text}</td></tr>`;
  });
  const html = `<h1 id="api">API</h1>
<p>What each import has. All of it is typed; every example is run by a test. The imports of languages are of one form, for which English stands.</p>
<div class="scroll" tabindex="0" role="group" aria-label="Imports"><table><thead><tr><th scope="col">Import</th><th scope="col">What is in it</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
  return {
    file: 'api/index.html',
    title: 'API',
    description: 'What each import of wirecopy has.',
    html,
    headings: [],
    kind: 'reference',
  };
}
