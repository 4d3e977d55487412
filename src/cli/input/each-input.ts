import { failureOf } from '../report/failure.js';
import type { Report } from '../report/report.js';
import type { Terminal } from '../terminal.js';
import { inputsNamed } from './inputs-named.js';
import { openInputs } from './open-inputs.js';
import type { Input } from './opened.js';

/**
 * Visits the inputs that operands name, one after the other. What can't be opened or read is reported, and the rest goes on.
 *
 * @throws UsageError where there are no operands.
 */
export async function eachInput(
  operands: readonly string[],
  terminal: Terminal,
  report: Report,
  visit: (input: Input) => Promise<void>,
): Promise<void> {
  const files = await inputsNamed(operands, terminal, report);
  for await (const opened of openInputs(files, terminal)) {
    terminal.signal.throwIfAborted();
    if ('failure' in opened) {
      await report.failure(opened.name, opened.failure);
      continue;
    }
    try {
      await visit(opened);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      await report.failure(opened.name, failure);
    }
  }
}
