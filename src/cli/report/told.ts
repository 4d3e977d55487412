import { diagnosticBlocks } from '../../diagnostics/format.js';
import type { Diagnostic, Severity } from '../../index.js';
import { asTyped } from '../command-line/as-typed.js';
import type { Paint } from '../print/paint.js';
import { printable, printableName } from '../print/printable.js';

/** Which diagnostics are worth a line. */
export interface ReportOptions {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** A diagnostic that is worth telling. */
export interface Told {
  readonly diagnostic: Diagnostic;
  /** As people read it, with file, line and column, and the line itself; absent where it only counts. */
  readonly block?: string;
}

/** What is worth telling of the diagnostics of a document, set for people. */
export function toldOf(
  found: readonly Diagnostic[],
  { name, text }: { readonly name: string; readonly text: () => string },
  { paint, ...options }: ReportOptions & { readonly paint: Paint },
): readonly Told[] {
  const worth = worthTelling(found, options);
  const source = worth.some(({ range }) => range !== undefined) ? text() : '';
  return diagnosticBlocks(worth, source, printableName(name)).map((block, index) => {
    const diagnostic = worth[index] as Diagnostic;
    return { diagnostic, block: paintBlock(block, diagnostic.severity, paint) };
  });
}

/** The diagnostics of the severities that are asked for, in the command's own words. */
export function worthTelling(
  found: readonly Diagnostic[],
  { quiet, verbose }: ReportOptions,
): readonly Diagnostic[] {
  return found
    .filter(
      ({ severity }) => severity === 'error' || (!quiet && (severity === 'warning' || verbose)),
    )
    .map(typed);
}

/** Colours a diagnostic as `formatDiagnostics` sets it: the head by severity, the excerpt and advice behind it. */
export function paintBlock(block: string, severity: Severity, paint: Paint): string {
  const [head = '', ...rest] = printable(block).split('\n');
  const at = head.indexOf(`: ${severity}`);
  const place = paint('title', head.slice(0, at + 1));
  const told = head.slice(at + 2 + severity.length);
  return [
    `${place} ${paint(severity, severity)}${told}`,
    ...rest.map((line) => paintLine(line, severity, paint)),
  ].join('\n');
}

/** Advice that names the library's options names the command's instead. */
function typed({ fix, ...diagnostic }: Diagnostic): Diagnostic {
  return fix === undefined ? diagnostic : { ...diagnostic, fix: asTyped(fix) };
}

function paintLine(line: string, severity: Severity, paint: Paint): string {
  if (/^ +\^+$/.test(line)) return paint(severity, line);
  return /^ {2}(?:\d+ \||fix:|see:)/.test(line) ? paint('quiet', line) : line;
}
