import { afterEach, beforeEach, vi } from 'vitest';

/** The codes of the diagnostics that a test made the library produce. */
declare module 'vitest' {
  interface TaskMeta {
    diagnosticCodes?: readonly string[];
  }
}

const produced = new Set<string>();

vi.mock(import('../../src/diagnostics/finding.js'), async (original) => {
  const actual = await original();
  const finding: typeof actual.finding = (table, code, ...rest) => {
    produced.add(code);
    return actual.finding(table, code, ...rest);
  };
  return { ...actual, finding };
});

beforeEach(() => {
  produced.clear();
});

afterEach(({ task }) => {
  if (produced.size > 0) task.meta.diagnosticCodes = [...produced];
});
