import type { Reporter, TestModule } from 'vitest/node';
import { diagnosticCodes } from '../../src/diagnostics/codes/index.js';

/**
 * Fails a run of all tests in which some diagnostic's code was never produced: a code that no test brings about may be one that
 * nothing can.
 */
export default class CodesReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const produced = new Set(
      modules.flatMap((module) =>
        [...module.children.allTests()].flatMap((test) => test.meta().diagnosticCodes ?? []),
      ),
    );
    const missing = Object.keys(diagnosticCodes).filter((code) => !produced.has(code));
    if (missing.length === 0) return;
    process.exitCode = 1;
    console.error(`No test produces these diagnostics:\n  ${missing.join('\n  ')}`);
  }
}
