// The doc comments of the model's terms, read from their sources, for the JSON Schema.
import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';

/** By a term's name: its own doc comment, and those of its properties. */
export async function documentation() {
  const folder = new URL('.', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
  const all = await Promise.all(
    files.map(async (name) => termsOf(name, await readFile(new URL(name, folder), 'utf8'))),
  );
  return new Map(all.flat());
}

function termsOf(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const constants = source.statements.filter(ts.isVariableStatement);
  const shapes = new Map(constants.map((statement) => [nameOf(statement), shapeOf(statement)]));
  return constants.map((statement) => [
    nameOf(statement),
    { summary: docOf(statement), properties: propertiesOf(shapeOf(statement), shapes) },
  ]);
}

function nameOf(statement) {
  return statement.declarationList.declarations[0].name.getText();
}

/** What `term` is called with: an object literal, or the name of a shape that several terms share. */
function shapeOf(statement) {
  const { initializer } = statement.declarationList.declarations[0];
  return ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
}

function propertiesOf(shape, shapes) {
  if (shape === undefined) return {};
  if (ts.isIdentifier(shape)) return propertiesOf(shapes.get(shape.text), shapes);
  if (!ts.isObjectLiteralExpression(shape)) return {};
  const pairs = shape.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) {
      return Object.entries(propertiesOf(property.expression, shapes));
    }
    const doc = docOf(property);
    return doc === undefined ? [] : [[property.name.getText(), doc]];
  });
  return Object.fromEntries(pairs);
}

/** A doc comment in one line, without its tags and links. */
function docOf(node) {
  const comment = node.jsDoc?.at(-1)?.comment;
  const text = typeof comment === 'string' ? comment : ts.getTextOfJSDocComment(comment);
  return text
    ?.replace(/\{@link (\w+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
