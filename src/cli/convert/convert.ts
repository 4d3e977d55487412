import { resolve } from 'node:path';
import { checkFormatChoice, writable } from '../command-line/format-choice.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { readingSettings, reportSettings } from '../command-line/settings.js';
import { UsageError } from '../command-line/usage-error.js';
import type { ExitCode } from '../exit-codes.js';
import { runOver } from '../jobs/run-over.js';
import { guardOf } from '../output/inputs-guard.js';
import { forPeople, forPrograms } from '../report/voice.js';
import type { Terminal } from '../terminal.js';
import { conversion, writingOf } from './conversion.js';
import { gather } from './gather.js';
import { isGathered } from './gathered.js';
import { passOn } from './pass-on.js';

/** `wirecopy convert`: reads inputs in any format, writes their articles in one. What fails is told, and the rest goes on. */
export async function convert(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { values } = args;
  const { folder, stdout, stderr } = terminal;
  const writing = checked(values);
  const outFolder = typeof values['out'] === 'string' ? resolve(folder, values['out']) : undefined;
  const isNdjson = values['ndjson'] === true;
  return runOver(args, terminal, {
    command: 'convert',
    work: () => conversion(values, { output: stdout.paint, report: stderr.paint }),
    isNdjson,
    outFolder,
    voice: values['json'] === true ? forPrograms : forPeople,
    tellsAll: values['verbose'] === true || values['json'] === true,
    receive: (files, report) => {
      const into = outFolder === undefined ? undefined : { path: outFolder, guard: guardOf(files) };
      if (!isGathered(values)) return passOn({ format: writing.to, isNdjson, into }, stdout);
      return gather({ writing, into, report, settings: reportSettings(values) }, terminal);
    },
  });
}

/**
 * Everything that the options say, before any input is opened.
 *
 * @throws UsageError for what is missing or wrong.
 */
function checked(values: Arguments['values']) {
  const { from, to } = values;
  if (typeof to !== 'string') {
    throw new UsageError(`Say what to convert to: --to ${writable.join(', ')}.`);
  }
  checkFormatChoice('--to', to);
  checkFormatChoice('--from', from);
  readingSettings(values);
  return writingOf(values);
}
