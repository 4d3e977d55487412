import type { Arguments } from '../command-line/read-arguments.js';

/** What a thread is started with: the command line, from which it makes the same settings. */
export interface ThreadData {
  readonly command: 'convert' | 'check';
  readonly values: Arguments['values'];
  /** Whether what goes to standard output, and to standard error, is coloured. */
  readonly isColored: { readonly output: boolean; readonly report: boolean };
}
