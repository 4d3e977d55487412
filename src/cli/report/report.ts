import { formatDiagnostics, type Diagnostic, type Severity } from '../../index.js';
import { asTyped } from '../command-line/as-typed.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { printable } from '../print/printable.js';
import type { Paint } from '../print/paint.js';
import type { Channel } from '../terminal.js';

/** Which diagnostics are worth a line. */
export interface ReportOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Tells people what was wrong, and remembers whether anything was. */
export interface Report {
  /** What was found in an input, with file, line and column, and the line itself. */
  readonly diagnostics: (found: readonly Diagnostic[], text: string, name: string) => Promise<void>;
  /** An input that could not be read, or an article that could not be written. */
  readonly failure: (name: string, message: string) => Promise<void>;
  readonly exitCode: () => ExitCode;
}

/** A report on a channel, which is standard error where standard output carries the articles. */
export function reportOn(channel: Channel, options: ReportOptions): Report {
  let hasErrors = false;
  const shown = (severity: Severity): boolean =>
    severity === 'error' || (!options.quiet && (severity === 'warning' || options.verbose));
  return {
    async diagnostics(found, text, name) {
      hasErrors ||= found.some(({ severity }) => severity === 'error');
      const worth = found.filter(({ severity }) => shown(severity));
      for (const diagnostic of worth) {
        const block = formatDiagnostics([typed(diagnostic)], text, name);
        await channel.write(`${paintBlock(block, diagnostic.severity, channel.paint)}\n`);
      }
    },
    async failure(name, message) {
      hasErrors = true;
      const block = `${name}: error: ${message}`;
      await channel.write(`${paintBlock(block, 'error', channel.paint)}\n`);
    },
    exitCode: () => (hasErrors ? exitCodes.errors : exitCodes.ok),
  };
}

/** Advice that names the library's options names the command's instead. */
function typed({ fix, ...diagnostic }: Diagnostic): Diagnostic {
  return fix === undefined ? diagnostic : { ...diagnostic, fix: asTyped(fix) };
}

/** Colours a diagnostic as `formatDiagnostics` has set it: the head by severity, the excerpt and advice behind it. */
function paintBlock(block: string, severity: Severity, paint: Paint): string {
  const [head = '', ...rest] = printable(block).split('\n');
  const at = head.indexOf(`: ${severity}`);
  const place = paint('title', head.slice(0, at + 1));
  const told = head.slice(at + 2 + severity.length);
  return [
    `${place} ${paint(severity, severity)}${told}`,
    ...rest.map((line) => paintLine(line, severity, paint)),
  ].join('\n');
}

function paintLine(line: string, severity: Severity, paint: Paint): string {
  if (/^ +\^+$/.test(line)) return paint(severity, line);
  return /^ {2}(?:\d+ \||fix:|see:)/.test(line) ? paint('quiet', line) : line;
}
