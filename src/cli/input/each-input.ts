import type { Report } from '../report/report.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../command-line/usage-error.js';
import { findInputs, type Input } from './find-inputs.js';

/**
 * Visits the inputs that operands name, one after the other. What can't be opened, read or written is reported, and the rest goes
 * on.
 *
 * @throws UsageError where there are no operands.
 */
export async function eachInput(
  operands: readonly string[],
  terminal: Terminal,
  report: Report,
  visit: (input: Input) => Promise<void>,
): Promise<void> {
  if (operands.length === 0) {
    throw new UsageError('Say what to read: files, folders, globs, or - for standard input.');
  }
  const { inputs, missing } = await findInputs(operands, terminal);
  for (const name of missing)
    await report.failure(name, 'There is no such file, and none matches.');
  for (const input of inputs) {
    try {
      await visit(input);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      await report.failure(input.name, error.message);
    }
  }
}

/** What Node throws for a file that can't be opened, read or written. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
