import type { Diagnostic, Severity } from '../../index.js';

/** What was found in an input, as a line of JSON. */
export function jsonLine(file: string, diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ file, diagnostics })}\n`;
}

/** What was found in an input, as workflow commands that GitHub shows beside the lines of a change. */
export function annotations(file: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((found) => `${annotation(file, found)}\n`).join('');
}

function annotation(file: string, { severity, code, message, range, fix }: Diagnostic): string {
  const place = range && [`line=${range.start.line}`, `col=${range.start.column}`];
  const properties = [`file=${escaped(file)}`, ...(place ?? []), `title=${escaped(code)}`];
  const text = fix === undefined ? message : `${message} ${fix}`;
  return `::${levels[severity]} ${properties.join(',')}::${escapedData(text)}`;
}

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

function escapedData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escaped(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
