import ts from 'typescript';

/**
 * A snippet with its comments made into assertions: `sum; // 3` and `sum` with `//=> 3` on the next line become `check(sum, 3)`.
 * A comment behind a statement that is no value is an error, so that a slip can't pass for prose.
 */
export function withAssertions(code: string): string {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.Latest, true);
  return source.statements.map((statement) => asserted(statement, code)).join('\n');
}

function asserted(statement: ts.Statement, code: string): string {
  const expected = expectedOf(statement, code);
  if (expected === undefined || !ts.isExpressionStatement(statement))
    return statement.getFullText();
  const comments = code.slice(statement.getFullStart(), statement.getStart());
  return `${comments}check(${statement.expression.getText()}, ${expected});`;
}

/** The value that the comment behind a statement gives: on its line, or on the next one behind an arrow. */
function expectedOf(statement: ts.Statement, code: string): string | undefined {
  const behind = /^[ \t]*(?:\/\/(?:=>)?|\n[ \t]*\/\/=>)[ \t]*(.+)/.exec(
    code.slice(statement.getEnd()),
  );
  const value = behind?.[1];
  if (value === undefined) return undefined;
  if (!isValue(value))
    throw new Error(`"${value}" is no value that ${statement.getText()} can be held against`);
  return value;
}

function isValue(text: string): boolean {
  const { outputText, diagnostics = [] } = ts.transpileModule(
    `(${text.replaceAll('…', 'more')});`,
    { reportDiagnostics: true },
  );
  return (
    diagnostics.length === 0 &&
    /^\s*(?:["'`\d[{-]|true|false|undefined|null)/.test(text) &&
    outputText !== ''
  );
}
