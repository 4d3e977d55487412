/** A command line that says nothing wirecopy can do. Its message tells what was wrong and what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
