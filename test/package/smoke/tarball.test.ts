import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const apps = resolve('test/package/smoke/apps');
const compiler = resolve('node_modules/typescript/bin/tsc');
let root = '';

/** Packs the package and installs it, with zod, in an empty project of each kind. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wirecopy-tarball-'));
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', root]);
  const { version, devDependencies } = JSON.parse(
    await readFile('package.json', 'utf8'),
  ) as Package;
  for (const type of ['module', 'commonjs']) {
    const project = join(root, type);
    await mkdir(project);
    await writeFile(
      join(project, 'package.json'),
      JSON.stringify({ name: 'app', private: true, type }),
    );
    const packages = [join(root, `wirecopy-${version}.tgz`), `zod@${devDependencies.zod}`];
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packages], {
      cwd: project,
    });
    await cp(apps, project, { recursive: true });
    await cp(join(apps, 'types.ts'), join(project, 'types-commonjs.cts'));
  }
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

interface Package {
  readonly version: string;
  readonly devDependencies: { readonly zod: string };
}

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
    const strictness = ['--strict', '--exactOptionalPropertyTypes', '--noEmit'];
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
