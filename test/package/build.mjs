// Builds the package, unless it is newer than all that it is built from: before the tests of what is built, and before the gates.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const sources = ['src', 'package.json', 'tsup.config.ts'];
const product = 'dist/article.schema.json';

/** Vitest's global setup. */
export function setup() {
  const built = statSync(product, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...sources.map(newest)) < built) return;
  const shell = process.platform === 'win32';
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell });
}

/** When the youngest file of a folder was changed, in milliseconds. */
function newest(path) {
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(path, file)).mtimeMs));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) setup();
