// A checker of Stryker that lets through one mutant of N, the same ones in every run, and calls the others errors, which no score counts.

/** The share of mutants to try, out of `--sample N`. */
const share = 1 / Number(process.env.MUTANTS_SAMPLE ?? 1);
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/** Multiples of the golden ratio spread evenly: a sample holds mutants of every file, and of the pairs that stand side by side. */
const isInSample = (id) => (Number(id) * goldenRatio) % 1 < share;

class SampleChecker {
  init() {
    return Promise.resolve();
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants) {
    const results = mutants.map(({ id }) => [
      id,
      isInSample(id)
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not in the sample' },
    ]);
    return Promise.resolve(Object.fromEntries(results));
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
