import { checkJsonLd, type Diagnostic } from '../../index.js';
import { decode } from '../../source/decode.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { wholeDocument } from '../input/documents.js';
import { eachInput } from '../input/each-input.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { reportOn } from '../report/report.js';
import { checkingSettings } from '../command-line/settings.js';
import type { Terminal } from '../terminal.js';
import { annotations, jsonLine } from './machine-report.js';
import { verdict } from './verdict.js';

/** `wirecopy check`: what is wrong with JSON-LD, or with that of a page, line by line; then a verdict on each input. */
export async function check(
  { operands, values }: Arguments,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = checkingSettings(values);
  const encoding = typeof values['encoding'] === 'string' ? values['encoding'] : undefined;
  const isQuiet = values['quiet'] === true;
  const { stdout } = terminal;
  // What was found is what was asked for, so it goes to standard output; what could not be read goes to standard error.
  const failures = reportOn(terminal.stderr, { quiet: isQuiet, verbose: true });
  const report = reportOn(stdout, { quiet: isQuiet, verbose: true });
  const counted = { errors: 0 };
  await eachInput(operands, terminal, failures, async (input) => {
    const { content } = await wholeDocument(input.chunks());
    const { text } = decode(content, encoding);
    const found: readonly Diagnostic[] = checkJsonLd(text, options);
    if (values['json'] === true || values['github'] === true) {
      counted.errors += found.filter(({ severity }) => severity === 'error').length;
      const told = found.filter(({ severity }) => !isQuiet || severity === 'error');
      const write = values['json'] === true ? jsonLine : annotations;
      await stdout.write(write(input.name, told));
      return;
    }
    await report.diagnostics(found, text, input.name);
    await stdout.write(`${verdict(input.name, found, stdout.paint)}\n`);
  });
  return failures.exitCode() || (counted.errors > 0 ? exitCodes.errors : report.exitCode());
}
