import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as body from '../../src/body/index.js';
import * as wirecopy from '../../src/index.js';
import { withAssertions } from './with-assertions.js';

interface DocExample {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
  .map((file) => join('src', file));
const examples = files.flatMap((file) => examplesIn(file, readFileSync(file, 'utf8')));

describe('the example in the doc comment of', () => {
  it.each(examples)('$file, line $line, is true', async ({ file, code }) => {
    const own = (await import(join(process.cwd(), file))) as object;
    // An entry of its own has names that the main one has too, and shows its own.
    const scope = { ...body, ...wirecopy };
    await run(code, file.endsWith('index.ts') ? { ...scope, ...own } : { ...own, ...scope });
  });

  it('is found', () => {
    expect(examples.length).toBeGreaterThan(5);
  });
});

function examplesIn(file: string, text: string): readonly DocExample[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .flatMap((statement) => ts.getJSDocTags(statement))
    .filter(({ tagName }) => tagName.text === 'example')
    .map((tag) => ({
      file,
      line: source.getLineAndCharacterOfPosition(tag.pos).line + 1,
      code: (ts.getTextOfJSDocComment(tag.comment) ?? '').replace(/^ *```(?:ts)?$/gm, ''),
    }));
}

/** Runs a snippet with everything in scope that the library exports, and an article. */
async function run(code: string, exported: object): Promise<void> {
  const scope = {
    article: wirecopy.Article.parse({ headline: 'Chess' }),
    ...exported,
    check,
    more,
  };
  const asserted = withAssertions(code)
    .replace(/^import .*$/gm, '')
    .replace(/, …/g, ', ...more')
    .replace(/: …/g, ': more');
  const script = ts.transpileModule(asserted, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const names = Object.keys(scope);
  await (new AsyncFunction(...names, script.outputText) as Runs)(...Object.values(scope));
}

type Runs = (...values: readonly unknown[]) => Promise<void>;

const asynchronous = async (): Promise<void> => Promise.resolve();
const AsyncFunction = asynchronous.constructor as new (...args: readonly string[]) => unknown;

/** What stands for `…` in an expected value: any value, or further keys of an object. */
const more: object = { '…': true };

function check(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(matching(expected));
}

function matching(expected: unknown): unknown {
  if (expected === more) return expect.anything();
  if (Array.isArray(expected)) return expected.map(matching);
  if (typeof expected !== 'object' || expected === null) return expected;
  const { '…': isOpen, ...rest } = expected as Record<string, unknown>;
  const keys = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, matching(value)]),
  );
  return isOpen === true ? expect.objectContaining(keys) : keys;
}
