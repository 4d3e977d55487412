// A test runner of Stryker: it bundles the tests of a folder, loads them once, and runs those that meet a mutant in the same process.
// A mutant takes milliseconds so; in a Vitest that starts anew for each it takes a second. What tests import of Vitest is in vitest-stand-in.mjs.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const folder = process.env.MUTANTS_FOLDER ?? '';
const tests = `test/${folder}/**/*.test.ts`;
const ignore = [
  'test/{package,runtime,site,documents,fuzz,linear-time}/**',
  'test/cli/end-to-end/**',
  'test/structured-data/bundle.test.ts',
  'test/time/host-zone.test.ts',
];

class SameProcessRunner {
  #tests = [];
  #stryker = (globalThis.__stryker__ ??= {});

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const entry = globSync(tests, { ignore })
      .map((file) => `import ${JSON.stringify(`./${file}`)};`)
      .join('\n');
    const outfile = resolve('mutants-bundle.mjs');
    await build({
      stdin: { contents: entry, resolveDir: '.' },
      outfile,
      bundle: true,
      // The package says that its files do nothing on their own; tests do.
      ignoreAnnotations: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      alias: {
        vitest: resolve('test/mutants/vitest-stand-in.mjs'),
        'fast-check': resolve('test/mutants/fast-check-stand-in.mjs'),
      },
      plugins: [{ name: 'own address', setup: keepAddresses }],
      logLevel: 'error',
    });
    await import(pathToFileURL(outfile).href);
    this.#tests = globalThis.mutantTests;
  }

  async dryRun() {
    this.#stryker.activeMutant = undefined;
    const results = [];
    for (const test of this.#tests) {
      this.#stryker.currentTestId = test.id;
      results.push(await resultOf(test));
    }
    this.#stryker.currentTestId = undefined;
    const time = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    this.#tests.sort((one, other) => time.get(one.id) - time.get(other.id));
    return { status: 'complete', tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = testFilter && new Set(testFilter);
    this.#stryker.activeMutant = activeMutant.id;
    this.#stryker.hitCount = 0;
    this.#stryker.hitLimit = hitLimit;
    let nrOfTests = 0;
    try {
      for (const test of this.#tests) {
        if (wanted && !wanted.has(test.id)) continue;
        nrOfTests++;
        const { status, failureMessage } = await resultOf(test);
        if (this.#stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
        if (status === failed) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      this.#stryker.activeMutant = undefined;
    }
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'same-process', injectableClass: SameProcessRunner },
];

/** Of Stryker's TestStatus. */
const success = 0;
const failed = 1;

/** Golden files are found by the address of their test. */
function keepAddresses({ onLoad }) {
  onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => {
    const source = await readFile(path, 'utf8');
    const address = JSON.stringify(pathToFileURL(path).href);
    return { contents: source.replaceAll('import.meta.url', address), loader: 'ts' };
  });
}

async function resultOf({ id, run }) {
  const start = performance.now();
  let failureMessage;
  try {
    await run();
  } catch (error) {
    failureMessage = error instanceof Error ? error.message : String(error);
  }
  const result = { id, name: id, timeSpentMs: performance.now() - start };
  return failureMessage === undefined
    ? { ...result, status: success }
    : { ...result, status: failed, failureMessage };
}
