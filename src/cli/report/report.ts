import { exitCodes, type ExitCode } from '../exit-codes.js';
import type { Failure } from './failure.js';
import { newTally, type Tally } from './tally.js';
import type { Told } from './told.js';
import type { Voice } from './voice.js';

/** Tells what was wrong, and remembers whether anything was, and what. */
export interface Report {
  /** What was found in a document. */
  readonly told: (name: string, told: readonly Told[]) => Promise<void>;
  /** What could not be read, or an article that could not be written. */
  readonly failure: (name: string, failure: Failure) => Promise<void>;
  /** Where wirecopy itself failed. */
  readonly fault: (name: string, trace: string) => Promise<void>;
  readonly tally: Tally;
  readonly exitCode: () => ExitCode;
}

/** Of a warning that many documents have, so many documents are told of; the summary counts the rest. */
const toldInFull = 3;

/** A loss says the same of each document, so that the first is enough. */
const lossesToldInFull = 1;

/**
 * A report in a voice.
 *
 * @param tellsAll - Whether a warning is told however many documents have had it.
 */
export function reportIn(voice: Voice, tellsAll: boolean): Report {
  const tally = newTally();
  let worst: ExitCode = exitCodes.ok;
  const errors = (code: ExitCode): void => {
    worst = Math.max(worst, code) as ExitCode;
  };
  return {
    tally,
    async told(name, told) {
      const worth = told.filter(({ diagnostic }) => {
        const { severity, code } = diagnostic;
        if (severity === 'error') errors(exitCodes.errors);
        const documents = tally.add(diagnostic, name);
        const enough = code.startsWith('loss/') ? lossesToldInFull : toldInFull;
        return tellsAll || severity === 'error' || documents <= enough;
      });
      if (worth.length > 0) await voice.told(name, worth);
    },
    async failure(name, failure) {
      errors(exitCodes.errors);
      tally.add({ severity: 'error', code: failure.reason }, name);
      await voice.failure(name, failure);
    },
    async fault(name, trace) {
      errors(exitCodes.fault);
      const reason = 'wirecopy failed';
      tally.add({ severity: 'error', code: reason }, name);
      const message = `wirecopy failed here, and should not have. Please report this:\n${trace}`;
      await voice.failure(name, { reason, message });
    },
    exitCode: () => worst,
  };
}
