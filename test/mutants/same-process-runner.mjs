// A test runner of Stryker: it bundles the tests of a folder, loads them once, and runs those that meet a mutant in the same process.
// A mutant takes milliseconds so; in a Vitest that starts anew for each it takes a second. What tests import of Vitest is in vitest-stand-in.mjs.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

const folders = JSON.parse(process.env.MUTANTS_TESTS ?? '[""]');
const tests = folders.map((folder) => `test/${folder}/**/*.test.ts`);
const ignore = [
  'test/{package,runtime,site,documents,fuzz,linear-time}/**',
  'test/cli/end-to-end/**',
  'test/structured-data/bundle.test.ts',
  'test/time/host-zone.test.ts',
];

class SameProcessRunner {
  #suites = [];
  /** The ids of a suite's tests, by its name. */
  #ids = new Map();
  /** How long a test takes, by its id. */
  #time = new Map();
  #stryker = (globalThis.__stryker__ ??= {});

  /** Static mutants, which would need it, are left out: see ignoreStatic. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const entry = globSync(tests, { ignore })
      .map((file) => `import ${JSON.stringify(`./${file}`)};`)
      .join('\n');
    const outfile = resolve('mutants-bundle.mjs');
    await build({
      stdin: { contents: entry, resolveDir: process.cwd() },
      absWorkingDir: process.cwd(),
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
    this.#suites = globalThis.mutantSuites;
    for (const suite of this.#suites) {
      const ids = globalThis.gatherTests(suite).map(({ id }) => id);
      this.#ids.set(suite.name, ids);
    }
  }

  async dryRun() {
    this.#stryker.activeMutant = undefined;
    const results = [];
    for (const suite of this.#suites) {
      this.#stryker.currentTestId = suite.name;
      const tests = globalThis.gatherTests(suite);
      for (const test of tests) {
        this.#stryker.currentTestId = test.id;
        results.push(await resultOf(test));
      }
      this.#shareCoverage(suite.name, tests);
    }
    this.#stryker.currentTestId = undefined;
    this.#time = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    return { status: 'complete', tests: results, mutantCoverage: this.#stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    this.#stryker.activeMutant = activeMutant.id;
    this.#stryker.hitCount = 0;
    this.#stryker.hitLimit = hitLimit;
    try {
      const result = await this.#firstFailure(new Set(testFilter));
      if (this.#stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit' };
      return result ?? { status: 'survived', nrOfTests: testFilter.length };
    } finally {
      this.#stryker.activeMutant = undefined;
    }
  }

  /** The tests that a mutant is met in, the fast ones first. */
  async #firstFailure(wanted) {
    const tests = [];
    for (const suite of this.#suites) {
      const ids = this.#ids.get(suite.name);
      if (!ids.some((id) => wanted.has(id))) continue;
      try {
        tests.push(...globalThis.gatherTests(suite).filter(({ id }) => wanted.has(id)));
      } catch (error) {
        return killed(ids[0], String(error));
      }
    }
    tests.sort((one, other) => (this.#time.get(one.id) ?? 0) - (this.#time.get(other.id) ?? 0));
    for (const test of tests) {
      const { status, failureMessage } = await resultOf(test);
      if (status === failed) return killed(test.id, failureMessage);
    }
    return undefined;
  }

  /** What a suite's body meets, each of its tests may look at. */
  #shareCoverage(name, tests) {
    const { perTest } = this.#stryker.mutantCoverage;
    const shared = perTest[name] ?? {};
    delete perTest[name];
    for (const { id } of tests) {
      const own = (perTest[id] ??= {});
      for (const mutant of Object.keys(shared)) own[mutant] = (own[mutant] ?? 0) + shared[mutant];
    }
  }
}

const killed = (id, failureMessage) => ({
  status: 'killed',
  killedBy: [id],
  failureMessage,
  nrOfTests: 1,
});

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
