/** What the command's exit status says. */
export const exitCodes = {
  /** All was read, written or right; there may be warnings. */
  ok: 0,
  /** Something had errors: an input that can't be read, an article that must not be published, a page with faults. */
  errors: 1,
  /** The command line is wrong; nothing was read. */
  usage: 2,
  /** wirecopy itself failed. */
  fault: 70,
  /** Stopped by Ctrl-C: 128 and the number of the signal, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
