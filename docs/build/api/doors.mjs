// The doors of the package, each an import that users may write, with the source that it is built from.
import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** `{ name: 'wirecopy/json-ld', source: 'src/structured-data/index.ts' }`, in the order of tsup.config.ts; one language stands for all. */
export async function doors(root) {
  const text = await readFile(new URL('tsup.config.ts', root), 'utf8');
  const file = ts.createSourceFile('tsup.config.ts', text, ts.ScriptTarget.Latest, true);
  const entries = file.statements.flatMap((statement) =>
    ts.isVariableStatement(statement) ? entriesOf(statement.declarationList.declarations[0]) : [],
  );
  if (entries.length === 0) throw new Error('tsup.config.ts has no table `library`');
  const all = entries.map(([entry, source]) => ({
    name: entry === 'index' ? 'wirecopy' : `wirecopy/${entry}`,
    source,
  }));
  return [
    ...all,
    { name: 'wirecopy/languages/en', source: 'src/vocabulary/languages/en/index.ts' },
  ];
}

function entriesOf({ name, initializer }) {
  if (name.getText() !== 'library' || !ts.isObjectLiteralExpression(initializer)) return [];
  return initializer.properties
    .filter(ts.isPropertyAssignment)
    .map((property) => [property.name.text, property.initializer.text]);
}
