import { UsageError } from '../command-line/usage-error.js';
import type { Report } from '../report/report.js';
import { findFiles, type FoundFile, type Search } from './find-files.js';

/**
 * The files that operands name; what names nothing, or can't be looked into, is reported.
 *
 * @throws UsageError where there are no operands.
 */
export async function inputsNamed(
  operands: readonly string[],
  search: Search,
  report: Pick<Report, 'failure'>,
): Promise<readonly FoundFile[]> {
  if (operands.length === 0) {
    throw new UsageError('Say what to read: files, folders, globs, or - for standard input.');
  }
  const { files, unfound } = await findFiles(operands, search);
  for (const { name, failure } of unfound) await report.failure(name, failure);
  return files;
}
