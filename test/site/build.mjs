// Builds the package and the site, unless they are newer than all that they are built from: before the tests of the site.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setup as buildPackage } from '../package/build.mjs';

const sources = ['docs', 'dist', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'package.json'];
const product = 'docs/site/service-worker.js';

/** Vitest's global setup. */
export function setup() {
  buildPackage();
  const built = statSync(product, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...sources.map(newest)) < built) return;
  execFileSync(process.execPath, ['docs/site.generate.mjs'], { stdio: 'inherit' });
}

/** When the youngest file of a folder was changed, in milliseconds; the site itself aside. */
function newest(path) {
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  const own = files.filter((file) => path !== 'docs' || !/^site(?:[/\\]|$)/.test(file));
  return Math.max(...own.map((file) => statSync(join(path, file)).mtimeMs));
}
