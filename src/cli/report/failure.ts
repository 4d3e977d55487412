/** Why something could not be read or written. */
export interface Failure {
  /** What failures of its kind are counted under: a code such as `refused/embargoed` or `ENOENT`, or a few words. */
  readonly reason: string;
  /** What was wrong, what was expected, what to do. */
  readonly message: string;
}

/** Ends the work on one input; the others go on. */
export class InputFailure extends Error implements Failure {
  override readonly name = 'InputFailure';

  constructor(
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

/** What an error says of the input that was at work, or undefined for a fault of wirecopy's own. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof InputFailure) return { reason: error.reason, message: error.message };
  if (!isSystemError(error)) return undefined;
  return { reason: error.code ?? 'system error', message: error.message };
}

/** What Node throws for a file that can't be opened, read or written. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
