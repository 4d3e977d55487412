import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fencesIn, type Fence } from '../documents/fences.js';
import { withAssertions } from '../documents/with-assertions.js';
import { tarOf, zipOf } from '../cli/input/archives/pack.js';
import { story } from '../cli/scenarios/runner.js';

const run = promisify(execFile);

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...(await readdir('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`),
];
const fences = (
  await Promise.all(
    documents.map(async (document) => fencesIn(document, await readFile(document, 'utf8'))),
  )
).flat();
const snippets = fences.filter(({ language }) => language === 'ts');
const commands = fences
  .filter(({ language }) => language === 'sh' || language === 'yaml')
  .flatMap(({ document, code }) =>
    code.split('\n').map((line) => ({
      document,
      // A step of a workflow is a command too.
      command: line.trim().replace(/^- run: (?:npx )?/, ''),
    })),
  )
  .filter(({ command }) => /(?:^|\| )wirecopy /.test(command));

let root = '';
const moduleOf = ({ document, line }: Fence): string =>
  `${document.replace(/\W/g, '-')}-${String(line)}`;

/** An app beside an installed wirecopy, with every snippet of the documents as a module, and the files that commands name. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirecopy-documents-'));
  await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
  await symlink(process.cwd(), join(root, 'node_modules/wirecopy'), 'dir');
  await symlink(resolve('node_modules/zod'), join(root, 'node_modules/zod'), 'dir');
  await symlink(resolve('dist/cli.js'), join(root, 'node_modules/.bin/wirecopy'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  await writeFile(
    join(root, 'globals.d.ts'),
    'declare function check(actual: unknown, expected: unknown): void;',
  );
  await writeFile(
    join(root, 'check.js'),
    "import { deepStrictEqual } from 'node:assert';\nglobalThis.check = deepStrictEqual;\n",
  );
  for (const snippet of snippets) {
    await writeFile(
      join(root, `${moduleOf(snippet)}.ts`),
      `${withAssertions(snippet.code)}\nexport {};\n`,
    );
  }
  await writeFiles();
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

it('the TypeScript of the documents has no type error', async () => {
  const options = [
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom',
    '--strict',
    '--exactOptionalPropertyTypes',
  ];
  const files = snippets.map((snippet) => `${moduleOf(snippet)}.ts`);
  const compile = run(
    process.execPath,
    [resolve('node_modules/typescript/bin/tsc'), ...options, 'globals.d.ts', ...files],
    { cwd: root },
  );
  const { stdout } = await compile.catch((error: unknown) => error as { stdout: string });
  expect(stdout).toBe('');
});

describe('the TypeScript of', () => {
  it.each(snippets)('$document, line $line, does what it says', async (snippet) => {
    const { stdout } = await run(
      process.execPath,
      ['--import', './check.js', `${moduleOf(snippet)}.js`],
      { cwd: root },
    );
    expect(stdout.trimEnd()).toBe((snippet.output ?? '').trimEnd());
  });
});

describe('the command of', () => {
  it.each(commands)('$document runs: $command', async ({ command }) => {
    const path = `${join(root, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
    const { stdout } = await run('sh', ['-c', command], {
      cwd: root,
      env: { ...process.env, PATH: path, NO_COLOR: '1' },
    });
    expect(command.includes('--out') || command.includes('>') || stdout !== '').toBe(true);
  });
});

const stories = ['story.txt', 'lead.txt', 'writethru.txt', 'v1.xml', 'v2.xml'];

/** The files that commands of the documents read. */
async function writeFiles(): Promise<void> {
  await mkdir(join(root, 'desk/night'), { recursive: true });
  await mkdir(join(root, 'dist/articles'), { recursive: true });
  for (const name of [...stories, 'desk/a.txt', 'desk/night/b.txt'])
    await writeFile(join(root, name), story);
  const nitf =
    '<nitf><body><body.head><hedline><hl1>Chess</hl1></hedline></body.head></body></nitf>';
  await writeFile(join(root, 'v1.xml'), nitf);
  await writeFile(join(root, 'v2.xml'), nitf.replace('Chess', 'Chess and books'));
  const jsonLd = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Chess' };
  await writeFile(join(root, 'article.jsonld'), JSON.stringify(jsonLd));
  const page = `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`;
  await writeFile(join(root, 'dist/articles/chess.html'), page);
  await writeFile(join(root, 'desk.zip'), zipOf({ 'a.txt': story }));
  await writeFile(join(root, 'desk.tar.gz'), gzipSync(await tarOf({ 'a.txt': story })));
  await writeFile(join(root, 'articles.ndjson'), `${JSON.stringify({ headline: 'Chess' })}\n`);
}
