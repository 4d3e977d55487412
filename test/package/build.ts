import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'package.json', 'tsup.config.ts'];
const product = 'dist/article.schema.json';

/** Builds the package before the tests of what is built, unless it is newer than all that it is built from. */
export function setup(): void {
  const built = statSync(product, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...sources.map(newest)) < built) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: isWindows });
}

const isWindows = process.platform === 'win32';

/** When the youngest file of a folder was changed, in milliseconds. */
function newest(path: string): number {
  if (statSync(path).isFile()) return statSync(path).mtimeMs;
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(...files.map((file) => statSync(join(path, file)).mtimeMs));
}
