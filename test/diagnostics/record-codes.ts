import { afterEach, beforeEach, vi } from 'vitest';

/** The codes of the diagnostics that a test made the library produce. */
declare module 'vitest' {
  interface TaskMeta {
    diagnosticCodes?: readonly string[];
  }
}

const recording = vi.hoisted(() => ({ isInTest: false, codes: new Set<string>() }));

vi.mock(import('../../src/diagnostics/finding.js'), async (original) => {
  const actual = await original();
  const finding: typeof actual.finding = (table, code, ...rest) => {
    recording.codes.add(code);
    const found = actual.finding(table, code, ...rest);
    // One that a module makes as it is loaded counts once a test reads it.
    return recording.isInTest ? found : Object.defineProperty(found, 'code', readOf(code));
  };
  return { ...actual, finding };
});

beforeEach(() => {
  recording.codes.clear();
  recording.isInTest = true;
});

afterEach(({ task }) => {
  recording.isInTest = false;
  if (recording.codes.size > 0) task.meta.diagnosticCodes = [...recording.codes];
});

function readOf(code: string): PropertyDescriptor {
  const get = (): string => {
    recording.codes.add(code);
    return code;
  };
  return { get, enumerable: true, configurable: true };
}
