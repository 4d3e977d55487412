import { relative, resolve } from 'node:path';
import * as prettier from 'prettier';
import ts from 'typescript';

/** What can be imported from one entry of the package, as its built types say it. */
export interface EntryReport {
  /** As it is imported: `wirecopy/story`. */
  readonly entry: string;
  /** Markdown: each declaration without its comments, by name. */
  readonly report: string;
}

/**
 * The public types of the package, entry by entry. What an entry shares with one before it is named there alone; what is not exported
 * but stands in a type that is comes last.
 *
 * @param entries - The built types of each entry, by the name it is imported by.
 */
export async function apiReport(
  entries: Readonly<Record<string, string>>,
): Promise<readonly EntryReport[]> {
  const program = ts.createProgram(Object.values(entries), {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: true,
  });
  const rolling: Rolling = { checker: program.getTypeChecker(), homes: new Map() };
  const sections = Object.entries(entries).map(([entry, file]) => {
    const source = program.getSourceFile(file);
    const module = source && rolling.checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module`);
    return { entry, exported: exportsOf(module, entry, rolling) };
  });
  const style = await prettier.resolveConfig('README.md');
  return Promise.all(
    sections.map(async ({ entry, exported }) => ({
      entry,
      report: await prettier.format(pageOf(entry, exported, rolling), {
        ...style,
        parser: 'markdown',
      }),
    })),
  );
}

interface Rolling {
  readonly checker: ts.TypeChecker;
  /** The entry and name under which each symbol was first exported. */
  readonly homes: Map<ts.Symbol, string>;
}

interface Exported {
  readonly name: string;
  readonly symbol: ts.Symbol;
  /** The entry that has it already. */
  readonly home: string | undefined;
}

function exportsOf(module: ts.Symbol, entry: string, rolling: Rolling): readonly Exported[] {
  const { checker, homes } = rolling;
  const found = checker.getExportsOfModule(module).map((one): Exported => {
    const symbol = resolved(one, checker);
    return { name: one.name, symbol, home: homes.get(symbol) };
  });
  for (const { symbol } of found) if (!homes.has(symbol)) homes.set(symbol, entry);
  return [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pageOf(entry: string, exported: readonly Exported[], rolling: Rolling): string {
  const own = exported.filter(({ home }) => home === undefined);
  const shared = exported.filter(({ home }) => home !== undefined);
  const hidden = hiddenIn(
    own.map(({ symbol }) => symbol),
    rolling,
  );
  const block = (title: string, parts: readonly string[]): readonly string[] =>
    parts.length === 0 ? [] : [title, '```ts', parts.join('\n\n'), '```'];
  return [
    `# ${entry}`,
    ...block(
      '',
      own.map(({ symbol }) => textOf(symbol)),
    ),
    ...block('Not exported, but part of the types above:', hidden.map(textOf)),
    ...(shared.length === 0
      ? []
      : [
          'From other entries:',
          shared.map(({ name, home }) => `- ${name} (${home ?? ''})`).join('\n'),
        ]),
  ].join('\n\n');
}

/** Symbols of the package that the declarations name and no entry exports, in the order in which they are met. */
function hiddenIn(
  symbols: readonly ts.Symbol[],
  { checker, homes }: Rolling,
): readonly ts.Symbol[] {
  const met = new Set(symbols);
  const visit = (node: ts.Node): void => {
    const at = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (at !== undefined) {
      const symbol = resolved(at, checker);
      if (!met.has(symbol) && !homes.has(symbol) && isOfPackage(symbol)) {
        met.add(symbol);
        symbol.declarations?.forEach(visit);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const symbol of symbols) symbol.declarations?.forEach(visit);
  return [...met].slice(symbols.length);
}

/** A declaration at the top of a file of the package. */
function isOfPackage({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => {
    const holder = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const file = declaration.getSourceFile().fileName;
    const isOwn = !relative(resolve('dist'), file).startsWith('..');
    return isOwn && ts.isSourceFile(holder.parent) && ts.isStatement(holder);
  });
}

function resolved(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

const printer = ts.createPrinter({ removeComments: true });

/** The declaration without its comments; prose that is a value is no type that a change of could break. */
function textOf({ declarations = [] }: ts.Symbol): string {
  return declarations
    .map((declaration) => {
      const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
      const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
      return text.replace(/"(?:[^"\\\n]|\\.){40,}"/g, '"…"');
    })
    .join('\n');
}
