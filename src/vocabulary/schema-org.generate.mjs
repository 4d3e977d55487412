/**
 * Makes `schema-org.generated.ts`.
 *
 *     node src/vocabulary/schema-org.generate.mjs
 *
 * Source: the vocabulary of schema.org (CC BY-SA 3.0), as the types of the package schema-dts have it. A type's subtypes stand in
 * the union that bears its name, its properties in the interface that ends with `Base`, an enumeration's members as texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const path = require.resolve('schema-dts').replace(/[^/]*$/, 'schema.d.ts');
const { version } = JSON.parse(readFileSync(path.replace(/dist\/[^/]*$/, 'package.json'), 'utf8'));
const file = ts.createSourceFile(
  'schema.d.ts',
  readFileSync(path, 'utf8'),
  ts.ScriptTarget.Latest,
  true,
);

const namesIn = (node) => {
  if (node === undefined) return [];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(namesIn);
  if (ts.isTypeReferenceNode(node)) return [node.typeName.getText()];
  return [];
};
const textsIn = (node) => {
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(textsIn);
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : [];
};

/** Names of schema.org's own; others come from vocabularies that it refers to. A digit in front has an underscore in TypeScript. */
const isOwn = (name) => /^(?:_\d|[A-Z])[A-Za-z0-9]*$/.test(name) && name !== 'StupidType';
const plain = (name) => name.replace(/^_/, '');
const parents = new Map();
const members = new Map();
const properties = new Map();
const superseded = new Map();
const addTo = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);

const helpers = new Set([
  'WithContext',
  'WithActionConstraints',
  'InputActionConstraints',
  'OutputActionConstraints',
  'SchemaValue',
  'JsonLdObject',
  'IdReference',
  'MergeLeafTypes',
  'Graph',
]);
for (const statement of file.statements) {
  if (ts.isTypeAliasDeclaration(statement)) {
    const name = statement.name.text;
    if (name.endsWith('Leaf') || helpers.has(name) || !isOwn(name)) continue;
    if (!parents.has(plain(name))) parents.set(plain(name), []);
    for (const child of namesIn(statement.type))
      if (!child.endsWith('Leaf') && isOwn(child)) addTo(parents, plain(child), plain(name));
    for (const text of textsIn(statement.type))
      if (!text.includes(':') && name !== 'Boolean') addTo(members, name, text);
  }
  if (ts.isInterfaceDeclaration(statement) && statement.name.text.endsWith('Base')) {
    const name = statement.name.text.replace(/Base$/, '');
    if (!isOwn(name)) continue;
    for (const member of statement.members) {
      const property = member.name.text;
      const [value] = member.type.typeArguments ?? [];
      if (property === 'stupidProperty') continue;
      addTo(
        properties,
        plain(name),
        `${property}:${namesIn(value)
          .filter((range) => range !== 'IdReference' && isOwn(range))
          .sort()
          .join(',')}`,
      );
      const note = ts.getJSDocDeprecatedTag(member)?.comment;
      const instead = /schema\.org\/(\w+)/.exec(
        typeof note === 'string' ? note : (note ?? []).map((part) => part.text ?? '').join(''),
      )?.[1];
      if (instead !== undefined) superseded.set(property, instead);
    }
  }
}

const lines = [...parents]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([type, above]) =>
    [
      `${type}<${[...new Set(above)].sort().join(',')}`,
      ...(properties.get(type) ?? []).sort(),
    ].join(' '),
  );
const listed = (map) =>
  [...map]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => [key, ...[value].flat()].join(' '));

writeFileSync(
  new URL('schema-org.generated.ts', import.meta.url),
  `// Made by schema-org.generate.mjs from schema-dts ${version}. The vocabulary of schema.org is licensed under CC BY-SA 3.0.

/** A line a type: \`Type<Parent,Parent property:Range,Range …\`, with the properties that are its own. */
export const schemaOrgTypes = \`
${lines.join('\n')}
\`;

/** A line an enumeration: its type, then its members. */
export const schemaOrgMembers = \`
${listed(members).join('\n')}
\`;

/** A line a property that another one has taken the place of: the old, then the new. */
export const schemaOrgSuperseded = \`
${listed(superseded).join('\n')}
\`;
`,
);
