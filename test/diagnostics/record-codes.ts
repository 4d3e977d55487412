import { afterEach, beforeEach, vi } from 'vitest';

/** The codes of the diagnostics that a test made the library produce. */
declare module 'vitest' {
  interface TaskMeta {
    diagnosticCodes?: readonly string[];
  }
}

/** One for all test files of a worker, as they share the modules of the library. */
const recording = vi.hoisted(() => {
  const shared = globalThis as typeof globalThis & { wirecopyRecording?: Recording };
  return (shared.wirecopyRecording ??= { isInTest: false, codes: new Set<string>() });
});

interface Recording {
  isInTest: boolean;
  readonly codes: Set<string>;
}

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
