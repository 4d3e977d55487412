// The model with its crosswalk: each field, its type, what it means, and what the standards call it. All of it is from the doc
// comments of src/model, by way of the JSON Schema.
import { escapeHtml } from './escape-html.mjs';
import { filter } from './documents.mjs';
import { heading } from './markdown.mjs';

/** The standards that doc comments name, in the order of the columns. @public */
export const standards = ['NewsML-G2', 'ninjs', 'NITF', 'schema.org'];

/** The page, from dist/article.schema.json. */
export function modelPage(schema) {
  const terms = namedTerms(schema);
  const objects = terms.filter(([, { properties }]) => properties !== undefined);
  const values = terms.filter(([, { properties }]) => properties === undefined);
  const names = termsOf(schema);
  const html = [
    '<h1 id="the-model">The model</h1>',
    intro,
    filter('Filter by field, standard or words', '.filtered tbody tr'),
    ...objects.map(([name, term]) => section(name, term, names)),
    `<section class="filtered">${heading(2, 'values', 'Values')}${valuesTable(values)}</section>`,
  ].join('\n');
  return {
    file: 'model.html',
    title: 'The model',
    description:
      'Every field of an article, and what NewsML-G2, ninjs, NITF and schema.org call it.',
    html,
    kind: 'wide',
  };
}

/** The names of all terms that the page tells of. */
export function termsOf(schema) {
  return new Set(namedTerms(schema).map(([name]) => name));
}

function namedTerms(schema) {
  return [['Article', schema], ...Object.entries(schema.$defs)].filter(
    ([name, { properties, description }]) =>
      !name.startsWith('_') && (properties !== undefined || description !== undefined),
  );
}

const intro = `<p>Every field of an article, and what NewsML-G2, ninjs, NITF and schema.org call it. Only <code>headline</code> is required of a payload. A list that is left out is <code>[]</code>; any other field that is absent is not there at all. Where a type is marked “or its name”, a string will do.</p>`;

function section(name, { properties, required = [], description = '' }, names) {
  const { meaning } = crosswalk(description);
  const rows = Object.entries(properties).map(([key, property]) =>
    row(name, key, property, required.includes(key), names),
  );
  const columns = ['Field', 'Type', 'Meaning', ...standards];
  return `<section class="filtered">${heading(2, name, escapeHtml(name))}
<p>${inline(meaning)}</p>
${table(columns, rows, name)}</section>`;
}

function row(term, key, property, isRequired, names) {
  const { meaning, called } = crosswalk(property.description ?? '');
  const id = `${term}.${key}`;
  const mark = isRequired ? ' <span class="required">required</span>' : '';
  const cells = [
    typeText(property, names),
    defaulted(inline(meaning), property),
    ...standards.map((standard) => inline(called[standard] ?? '')),
  ];
  return `<tr id="${id}"><th scope="row"><a href="#${id}"><code>${escapeHtml(key)}</code></a>${mark}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function valuesTable(values) {
  const rows = values.map(
    ([name, { description }]) =>
      `<tr id="${name}"><th scope="row"><code>${name}</code></th><td>${inline(description)}</td></tr>`,
  );
  return table(['Value', 'Meaning'], rows, 'Values');
}

function table(columns, rows, name) {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<div class="scroll" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

/** What a doc comment says: the meaning, and behind the names of standards what each calls it. @public */
export function crosswalk(description) {
  const label = new RegExp(`(?:^|(?<=[.)\`] ?))\\s*((?:${names})(?:, (?:${names}))*): `, 'g');
  const [meaning = '', ...rest] = description.split(label);
  const called = {};
  for (let index = 0; index < rest.length; index += 2) {
    const text = (rest[index + 1] ?? '').trim().replace(/\.$/, '');
    for (const standard of rest[index].split(', ')) called[standard] = text;
  }
  return { meaning: meaning.trim(), called };
}

const names = standards.map((name) => name.replace('.', '\\.')).join('|');

/** Markdown's code in a line of text. */
function inline(text) {
  return escapeHtml(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');
}

function defaulted(html, property) {
  return property.default === undefined || Array.isArray(property.default)
    ? html
    : `${html} Default <code>${escapeHtml(String(property.default))}</code>.`;
}

/** The type as a person writes it, with links to the terms. */
function typeText(property, known) {
  if (property.items !== undefined) return `${typeText(property.items, known)}[]`;
  if (property.enum !== undefined)
    return property.enum.map((value) => `<code>${escapeHtml(value)}</code>`).join(' ');
  if (property.anyOf !== undefined) {
    const other = property.anyOf.find(({ type, $ref }) => type !== 'string' || $ref !== undefined);
    const isNamed = property.anyOf.some(
      ({ type, $ref }) => type === 'string' && $ref === undefined,
    );
    return other === undefined
      ? 'string'
      : `${typeText(other, known)}${isNamed && other.$ref !== undefined ? ' or its name' : ''}`;
  }
  const name = property.$ref?.replace('#/$defs/', '');
  if (name === undefined) return property.type ?? 'any JSON';
  return known.has(name) ? `<a href="#${name}">${name}</a>` : 'text';
}
