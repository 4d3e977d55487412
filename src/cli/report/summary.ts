import type { Kind } from './tally.js';

/** How a run over several documents came out. */
export interface Summary {
  /** Documents that were to be read. */
  readonly documents: number;
  /** Those of them with errors. */
  readonly failed: number;
  /** Articles that were written; absent where none were to be. */
  readonly written?: number;
  /** Whether it was stopped before the last document. */
  readonly isInterrupted: boolean;
  /** What happened, those of most documents first. */
  readonly kinds: readonly Kind[];
}
