// Changes the sources of a folder or a file, one place at a time, and reports the changes that its tests let pass:
// `npm run mutants -- src/time`. The whole of src takes hours: `npm run mutants -- src/text --sample 10` tries one change of ten,
// and `--tests formats/json-ld` has the tests of that folder look too.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '1' },
    tests: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const [path = 'src', ...options] = positionals;
const isFile = statSync(path).isFile();
const mutate = isFile ? path : `${path}/**/*.ts,!${path}/**/index.ts`;
const folder = relative('src', isFile ? dirname(path) : path);
const ours = ['--testRunner', 'same-process', '--checkers', 'sample'];
const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', mutate, ...ours, ...options], {
  stdio: 'inherit',
  env: {
    ...process.env,
    MUTANTS_TESTS: JSON.stringify([folder, ...values.tests]),
    MUTANTS_SAMPLE: values.sample,
  },
});
process.exitCode = status ?? 1;
