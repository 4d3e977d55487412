import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const marks = '^(<{7}|>{7})( |$)';

it('no file keeps the marks of a merge', async ({ skip }) => {
  const inRepository = await run('git', ['rev-parse', '--git-dir']).catch(() => undefined);
  skip(inRepository === undefined, 'these sources are in no git repository');
  const { stdout } = await run('git', ['grep', '--line-number', '-E', marks]).catch(nothingFound);
  expect(stdout).toBe('');
});

/** Git ends with 1 where it finds nothing, and with more where it fails. */
function nothingFound(error: unknown): { readonly stdout: string } {
  if ((error as { code?: unknown }).code === 1) return { stdout: '' };
  throw error;
}
