// Declarations as a reader of types wants them: short, with links to what they name.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { escapeHtml } from '../escape-html.mjs';

/** `parse(input: string | Uint8Array, options?: ParseOptions): ParseResult`, one line where it is short. */
export function signatureText({ name, parameters = [], type, typeParameters = [] }) {
  const generic =
    typeParameters.length === 0 ? '' : `<${typeParameters.map(typeParameterText).join(', ')}>`;
  const list = parameters.map((parameter) => {
    const isOptional = parameter.flags.isOptional || parameter.defaultValue !== undefined;
    return `${parameter.flags.isRest ? '...' : ''}${parameterName(parameter.name)}${isOptional ? '?' : ''}: ${typeText(parameter.type)}`;
  });
  const short = `${name}${generic}(${list.join(', ')}): ${typeText(type)}`;
  if (short.length <= 90) return short;
  return `${name}${generic}(\n${list.map((one) => `  ${one},`).join('\n')}\n): ${typeText(type)}`;
}

/** A parameter that is taken apart in its place has no name of its own. */
function parameterName(name) {
  return name === '__namedParameters' ? 'options' : name;
}

function typeParameterText({ name, type }) {
  return type === undefined ? name : `${name} extends ${typeText(type)}`;
}

/** The type as TypeScript writes it; what would fill a page is cut. */
export function typeText(type) {
  const text = (type?.toString() ?? 'unknown').replaceAll(
    'Uint8Array<ArrayBufferLike>',
    'Uint8Array',
  );
  return text.length > 400 ? `${text.slice(0, 400)} …` : text;
}

/** The declaration of a type, class or constant as it stands in its source, without its comment. */
export function declarationText({ name, sources }) {
  const { fullFileName, line } = sources[0];
  const text = readFileSync(fullFileName, 'utf8');
  const file = ts.createSourceFile(fullFileName, text, ts.ScriptTarget.Latest, true);
  const statement = file.statements.find(
    (one) =>
      file.getLineAndCharacterOfPosition(one.getStart()).line + 1 <= line &&
      file.getLineAndCharacterOfPosition(one.getEnd()).line + 1 >= line,
  );
  return statement === undefined ? name : statement.getText().replace(/^export /, '');
}

/** Code in which the names of exports are links. */
export function linked(code, linkTo) {
  return escapeHtml(code).replaceAll(/\b[A-Z]\w+\b/g, (name) => {
    const href = linkTo(name);
    return href === undefined ? name : `<a href="${href}">${name}</a>`;
  });
}
