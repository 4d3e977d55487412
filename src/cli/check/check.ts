import type { Arguments } from '../command-line/read-arguments.js';
import { checkingSettings } from '../command-line/settings.js';
import type { ExitCode } from '../exit-codes.js';
import { runOver } from '../jobs/run-over.js';
import { forPeople, type Voice } from '../report/voice.js';
import type { Channel, Terminal } from '../terminal.js';
import { checking } from './checking.js';

/** `wirecopy check`: what is wrong with JSON-LD, or with that of a page, line by line; then a verdict on each input. */
export async function check(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { values } = args;
  const { stdout } = terminal;
  checkingSettings(values);
  const isForPrograms = values['json'] === true || values['github'] === true;
  return runOver(args, terminal, {
    command: 'check',
    work: () => Promise.resolve(checking(values, stdout.paint)),
    isNdjson: false,
    voice: (stderr) => voiceOn(stderr, isForPrograms ? undefined : stdout),
    tellsAll: true,
    receive: () => ({
      async take({ outputs }) {
        for (const output of outputs) await stdout.write(output);
        return [];
      },
      end: () => Promise.resolve(undefined),
      abandon: () => Promise.resolve(undefined),
    }),
  });
}

/**
 * What was found is what was asked for, so it goes to standard output, with the summary behind it; what could not be read goes to
 * standard error.
 */
function voiceOn(stderr: Channel, summaries: Channel | undefined): Voice {
  return {
    told: () => Promise.resolve(),
    failure: forPeople(stderr).failure,
    summary: async (summary) => {
      if (summaries === undefined) return;
      await summaries.write('\n');
      await forPeople(summaries).summary(summary);
    },
  };
}
