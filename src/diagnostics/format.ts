import type { Diagnostic } from './diagnostic.js';

/**
 * Diagnostics for people: where, what, the line itself and a caret under the place.
 *
 * @param diagnostics - In the order to print.
 * @param source - The text that was read; with bytes, their decoded text.
 * @param name - What to call the source in front of line and column, such as a file's name.
 * @returns One block a diagnostic, blocks parted by an empty line; `''` for none.
 * @example
 * ```ts
 * const { diagnostics } = parse('');
 * formatDiagnostics(diagnostics, '').startsWith('input: error input/empty'); // true
 * ```
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  source: string,
  name = 'input',
): string {
  return diagnosticBlocks(diagnostics, source, name).join('\n\n');
}

/** The same, each block by itself. */
export function diagnosticBlocks(
  diagnostics: readonly Diagnostic[],
  source: string,
  name: string,
): readonly string[] {
  const lines = source.split(/\r\n|\n|\r/);
  return diagnostics.map((diagnostic) => block(diagnostic, lines, name));
}

function block(diagnostic: Diagnostic, lines: readonly string[], name: string): string {
  const { code, severity, message, path, range, fix, help } = diagnostic;
  const at = range ? `${name}:${range.start.line}:${range.start.column}` : name;
  return [
    `${at}: ${severity} ${code}${path === undefined ? '' : ` at ${path}`}`,
    `  ${message}`,
    ...(range ? excerpt(range, lines) : []),
    ...(fix === undefined ? [] : [`  fix: ${fix}`]),
    ...(help === undefined ? [] : [`  see: ${help}`]),
  ].join('\n');
}

const widest = 100;

/** The line, cut to a window around the place when it is long, and a caret under each unit of the range. */
function excerpt(range: NonNullable<Diagnostic['range']>, lines: readonly string[]): string[] {
  const line = lines[range.start.line - 1];
  if (line === undefined) return [];
  const from = range.start.column - 1;
  const to = range.end.line === range.start.line ? range.end.column - 1 : line.length;
  const left = from > widest - 20 ? from - 20 : 0;
  const shown = line.slice(left, left + widest).replace(/\p{Cc}/gu, ' ');
  const carets = Math.max(1, Math.min(to - from, left + widest - from));
  const gutter = `  ${range.start.line} | `;
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length + from - left)}${'^'.repeat(carets)}`];
}
