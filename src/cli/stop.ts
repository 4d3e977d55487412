import { exitCodes } from './exit-codes.js';

/** Why the command stops before its end: the reason of its signal. */
export class Stop extends Error {
  override readonly name = 'Stop';

  constructor(
    readonly exitCode: number,
    /** What is told of it; `''` for nothing. */
    message: string,
  ) {
    super(message);
  }
}

/** What an error of standard output or standard error stops the command for. */
export function stopFor(error: NodeJS.ErrnoException): Stop {
  // The reader of a pipe, such as `head`, has gone: there is nobody left to write for.
  if (error.code === 'EPIPE') return new Stop(exitCodes.ok, '');
  return new Stop(exitCodes.errors, `standard output can't be written: ${error.message}`);
}
