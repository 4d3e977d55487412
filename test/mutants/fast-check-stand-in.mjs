// fast-check with few runs and no shrinking, for same-process-runner.mjs: a law that a mutant breaks is broken by most inputs.
import { createRequire } from 'node:module';

const { default: fc } = await import(createRequire(`${process.cwd()}/`).resolve('fast-check'));

export default {
  ...fc,
  assert: (property, parameters) =>
    fc.assert(property, { ...parameters, seed: 1, numRuns: 12, endOnFailure: true }),
};
