import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Packs the package, as it is published, into a folder; gives the path of the tarball. */
export async function packTarball(folder: string): Promise<string> {
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const { version } = await manifest();
  return join(folder, `wirecopy-${version}.tgz`);
}

/**
 * Makes an empty project, and installs the tarball in it, with zod.
 *
 * @param folder - Is made.
 * @param type - What a `.js` is in it.
 */
export async function installTarball(
  tarball: string,
  folder: string,
  type: 'module' | 'commonjs' = 'module',
): Promise<void> {
  const { devDependencies } = await manifest();
  await mkdir(folder);
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'app', private: true, type }),
  );
  await installPackages(folder, [tarball, `zod@${devDependencies.zod}`]);
}

/** Installs packages in a project; none of their scripts are run. */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...quietly, ...packages], { cwd: folder });
}

interface Manifest {
  readonly version: string;
  readonly devDependencies: { readonly zod: string };
}

async function manifest(): Promise<Manifest> {
  return JSON.parse(await readFile('package.json', 'utf8')) as Manifest;
}
