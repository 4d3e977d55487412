// What the tests of sources import of Vitest, for same-process-runner.mjs: expectations are Vitest's own, tests are gathered in suites.
import { createRequire } from 'node:module';
import { format } from 'node:util';

const vitest = createRequire(createRequire(`${process.cwd()}/`).resolve('vitest'));
const { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } = await import(
  vitest.resolve('@vitest/expect')
);

[JestExtend, JestChaiExpect, JestAsymmetricMatchers].forEach((plugin) => chai.use(plugin));

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

/** Those at the top of files; a suite's body is run again for each mutant, as it may hold what its tests look at. */
const suites = (globalThis.mutantSuites = []);
let gathered;

/** The tests of one suite. */
globalThis.gatherTests = ({ name, define }) => {
  gathered = { names: [name], tests: [] };
  try {
    define();
    return gathered.tests;
  } finally {
    gathered = undefined;
  }
};

export const it = Object.assign(gather, { each: eachOf(gather) });
export const test = Object.assign(gather.bind(undefined), { each: eachOf(gather) });

export const describe = Object.assign(
  (name, define) => {
    if (!gathered) suites.push({ name: `${String(suites.length)} ${name}`, define });
    else {
      gathered.names.push(name);
      define();
      gathered.names.pop();
    }
  },
  { each: eachOf((name, define) => describe(name, define)) },
);

/** No test of sources that runs here needs one undone. */
export const afterEach = () => undefined;

/** Types are compared by tsc. */
const noMatter = new Proxy(() => noMatter, { get: () => noMatter });
export const expectTypeOf = () => noMatter;

function gather(name, run) {
  if (!gathered) suites.push({ name: String(suites.length), define: () => gather(name, run) });
  else {
    const { names, tests } = gathered;
    tests.push({ id: [...names, tests.length, name].join(' '), run: () => run() });
  }
}

function eachOf(define) {
  return (cases) => (name, run) => {
    for (const each of cases) {
      const values = Array.isArray(each) ? each : [each];
      define(format(name, ...values), () => run(...values));
    }
  };
}
