// What the tests of sources import of Vitest, for same-process-runner.mjs: tests are gathered in a list, and expectations are Vitest's own.
import { createRequire } from 'node:module';
import { format } from 'node:util';

const vitest = createRequire(createRequire(`${process.cwd()}/`).resolve('vitest'));
const { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } = await import(
  vitest.resolve('@vitest/expect')
);

[JestExtend, JestChaiExpect, JestAsymmetricMatchers].forEach((plugin) => chai.use(plugin));

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);

const tests = (globalThis.mutantTests = []);
let suite = '';

export const it = Object.assign(
  (name, run) => {
    tests.push({ id: `${String(tests.length)} ${suite}${name}`, run: () => run() });
  },
  { each: eachOf((name, run) => it(name, run)) },
);
export const test = it;

export const describe = Object.assign(
  (name, define) => {
    const outer = suite;
    suite = `${outer}${name} `;
    define();
    suite = outer;
  },
  { each: eachOf((name, define) => describe(name, define)) },
);

/** Types are compared by tsc. */
export const expectTypeOf = () => noMatter;
const noMatter = new Proxy(() => noMatter, { get: () => noMatter });

function eachOf(define) {
  return (cases) => (name, run) => {
    for (const each of cases) {
      const values = Array.isArray(each) ? each : [each];
      define(format(name, ...values), () => run(...values));
    }
  };
}
