import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installTarball, packTarball } from '../install-tarball.js';

const run = promisify(execFile);
const apps = resolve('test/package/smoke/apps');
const compiler = resolve('node_modules/typescript/bin/tsc');
let root = '';

/** Packs the package and installs it in an empty project of each kind. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirecopy-tarball-'));
  const tarball = await packTarball(root);
  for (const type of ['module', 'commonjs'] as const) {
    const project = join(root, type);
    await installTarball(tarball, project, type);
    await cp(apps, project, { recursive: true });
    await cp(join(apps, 'types.ts'), join(project, 'types-commonjs.cts'));
  }
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe.each(['module', 'commonjs'])('the tarball in a project of type %s', (type) => {
  it.each(['esm.mjs', 'commonjs.cjs'])('works for %s', async (app) => {
    const { stdout } = await run(process.execPath, [app], { cwd: join(root, type) });
    expect(JSON.parse(stdout)).toEqual({
      format: 'wire-text',
      place: 'Bergen',
      type: 'NewsArticle',
      script: true,
      copy: true,
      checked: 'Example News',
      slip: 'Unknown key "headlines": did you mean "headline"?',
      sameModel: true,
      sameJsonLd: true,
      text: 'A library opened with a marathon.',
      bergen: true,
    });
  });

  it.each([
    ['nodenext', 'nodenext'],
    ['node16', 'node16'],
    ['esnext', 'bundler'],
  ])('has types for module %s, resolved as %s', async (module, moduleResolution) => {
    const options = [
      '--module',
      module,
      '--moduleResolution',
      moduleResolution,
      '--target',
      'es2022',
    ];
    const strictness = [
      ...['--strict', '--exactOptionalPropertyTypes', '--noEmit'],
      ...['--skipLibCheck', 'false'],
    ];
    const files = ['types.ts', 'types-commonjs.cts'];
    const compile = run(process.execPath, [compiler, ...options, ...strictness, ...files], {
      cwd: join(root, type),
    });
    const { stdout } = await compile.catch((error: unknown) => error as { stdout: string });
    expect(stdout).toBe('');
  });

  it('brings the command', async () => {
    const project = { cwd: join(root, type) };
    const { stdout } = await run('npx', ['--no-install', 'wirecopy', '--help'], project);
    expect(stdout).toMatch(/^Usage\n {2}wirecopy COMMAND/);
  });

  it('brings the JSON Schema', async () => {
    const schema = await readFile(
      join(root, type, 'node_modules/wirecopy/dist/article.schema.json'),
      'utf8',
    );
    expect(JSON.parse(schema)).toMatchObject({ title: 'Article' });
  });
});
