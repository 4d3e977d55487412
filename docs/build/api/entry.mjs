// What the reference says of one export.
import { escapeHtml } from '../escape-html.mjs';
import { heading } from '../markdown.mjs';
import { examples, prose, tagged } from './comments.mjs';
import { declarationText, linked, signatureText, typeText } from './declarations.mjs';

/** The section of an export. */
export function entry({ name, kind, reflection }, linkTo, terms) {
  const head = heading(3, name, `<code>${name}</code>`);
  return `<section class="entry">${head}${tellers[kind](reflection, linkTo, terms)}</section>`;
}

const tellers = {
  function: functionText,
  interface: interfaceText,
  schema: schemaText,
  value: valueText,
  class: interfaceText,
  type: typeAliasText,
};

function functionText({ signatures }, linkTo) {
  const [first] = signatures;
  return [
    ...signatures.map((signature) => code(signatureText(signature), linkTo)),
    prose(first.comment?.summary, linkTo),
    parameters(first, linkTo),
    ...tagged(first.comment, '@returns').map((content) =>
      labelled('Gives', prose(content, linkTo)),
    ),
    ...tagged(first.comment, '@throws').map((content) =>
      labelled('Throws', prose(content, linkTo)),
    ),
    examples(first.comment),
  ].join('\n');
}

function parameters({ parameters: list = [] }, linkTo) {
  const told = list.filter(({ comment }) => comment !== undefined);
  const rows = told.map(
    ({ name, comment }) =>
      `<dt><code>${name}</code></dt><dd>${prose(comment.summary, linkTo)}</dd>`,
  );
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`;
}

function labelled(label, html) {
  return `<dl><dt>${label}</dt><dd>${html}</dd></dl>`;
}

function interfaceText(reflection, linkTo) {
  const { comment, children = [] } = reflection;
  const properties = children.filter(
    ({ type, inheritedFrom }) => type !== undefined && inheritedFrom === undefined,
  );
  const parents = (reflection.extendedTypes ?? []).map((type) => linked(typeText(type), linkTo));
  const heirs =
    parents.length === 0 ? '' : `<p>With all that <code>${parents.join(', ')}</code> has.</p>`;
  return [
    prose(comment?.summary, linkTo),
    heirs,
    propertyTable(reflection.name, properties, linkTo),
    examples(comment),
  ].join('\n');
}

function propertyTable(name, properties, linkTo) {
  if (properties.length === 0) return '';
  const rows = properties.map(
    ({ name: key, type, flags, comment }) =>
      `<tr><th scope="row"><code>${escapeHtml(key)}${flags.isOptional ? '?' : ''}</code></th><td><code>${linked(typeText(type), linkTo)}</code></td><td>${prose(comment?.summary, linkTo)}</td></tr>`,
  );
  return `<div class="scroll" tabindex="0" role="group" aria-label="Properties of ${name}"><table><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

/** The page of the model has the fields of a term. */
function schemaText({ name, comment }, linkTo, terms) {
  const there = terms.has(name)
    ? `<p>Its fields: <a href="../model.html#${name}">${name}</a> in the model.</p>`
    : '';
  return [prose(comment?.summary, linkTo), there, examples(comment)].join('\n');
}

function valueText(reflection, linkTo) {
  const { name, comment, type } = reflection;
  const text = typeText(type);
  const shown =
    text.startsWith('Zod') || text.length > 200 ? '' : code(`const ${name}: ${text}`, linkTo);
  return [shown, prose(comment?.summary, linkTo), examples(comment)].join('\n');
}

function typeAliasText(reflection, linkTo) {
  return [
    code(declarationText(reflection), linkTo),
    prose(reflection.comment?.summary, linkTo),
    examples(reflection.comment),
  ].join('\n');
}

function code(text, linkTo) {
  return `<figure class="code"><pre tabindex="0"><code>${linked(text, linkTo)}</code></pre></figure>`;
}
