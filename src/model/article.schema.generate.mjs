// Writes dist/article.schema.json: what a payload may hold to become an Article, as JSON Schema 2020-12. Run by `npm run build`, on
// the built model. What it can't say, and `Article.parse` still checks: that a year has a 29 February.
import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import * as model from '../../dist/model.js';
import { documentation } from './article.schema.documentation.mjs';

// Every term stands in `$defs` under its own name.
for (const [name, schema] of Object.entries(model)) {
  if (schema instanceof z.ZodType && name !== 'Article' && name !== 'Body') {
    z.globalRegistry.add(schema, { ...schema.meta(), id: name });
  }
}

const { $schema, ...article } = z.toJSONSchema(model.Article, {
  target: 'draft-2020-12',
  io: 'input',
  override: ({ zodSchema, jsonSchema }) => {
    if (zodSchema === model.Href) jsonSchema.pattern = safeHref();
    if (takesName(zodSchema)) nameOr(jsonSchema);
  },
});
const docs = await documentation();
const head = { $schema, $id: 'urn:wirecopy:article', title: 'Article' };
const described = describe('Article', { ...head, description: '', ...article });
for (const [name, schema] of Object.entries(article.$defs)) describe(name, schema);

const file = new URL('../../dist/article.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(described, undefined, 2)}\n`);

/** Whether a string may stand in for the object: what `named` of term.ts makes. */
function takesName({ _zod: { def } }) {
  return (
    def.type === 'pipe' &&
    def.in._zod.def.type === 'transform' &&
    def.out._zod.def.type === 'object'
  );
}

/** Turns the schema of an object into that of the object or its name. */
function nameOr(jsonSchema) {
  const object = { ...jsonSchema };
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema.anyOf = [{ type: 'string' }, object];
}

/** The rule of href.ts as a pattern: no scheme at all, or one of the list, read as a browser reads it through white space. */
function safeHref() {
  const schemes = ['http', 'https', 'mailto', 'tel', 'sms', 'ftp', 'geo'];
  const unseen = String.raw`[\s\p{Cc}]*`;
  const letter = (one) => `[${one}${one.toUpperCase()}]${unseen}`;
  const scheme = schemes.map((name) => [...name].map(letter).join('')).join('|');
  return `^(?:[^:/?#]*(?:[/?#]|$)|${unseen}(?:${scheme}):)`;
}

/** Gives a term and its properties the words of their doc comments. */
function describe(name, schema) {
  const { summary, properties } = docs.get(name) ?? { properties: {} };
  if (summary !== undefined) schema.description = summary;
  for (const [key, description] of Object.entries(properties)) {
    if (schema.properties?.[key]) Object.assign(schema.properties[key], { description });
  }
  return schema;
}
