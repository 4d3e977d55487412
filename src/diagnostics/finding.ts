import type { CodeRow } from './codes/code-row.js';
import type { DiagnosticCode } from './codes/index.js';
import type { Diagnostic } from './diagnostic.js';
import type { LineIndex } from './line-index.js';

/** A stretch of a text by UTF-16 offsets; `end` is just behind its last unit. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A diagnostic whose place is still an offset into the text at hand, before that text is placed in the input. */
export interface Finding extends Omit<Diagnostic, 'range'> {
  readonly span?: Span;
}

/** A finding of `code`, with the severity that the code's table gives it. */
export function finding<Code extends DiagnosticCode>(
  table: Readonly<Record<Code, CodeRow>>,
  code: Code,
  message: string,
  place: Omit<Finding, 'code' | 'severity' | 'message'> = {},
): Finding {
  return { code, severity: table[code].severity, message, ...place };
}

/** What was found in a text of its own, placed where that text stands in the input. */
export function placed(found: Finding, { start, end }: Span): Finding {
  return { ...found, span: { start, end } };
}

/** What was found in a text of its own, of which only the one who has it knows where it stands in the input. */
export function unplaced(found: Finding): Finding {
  const { span, ...rest } = found;
  return span === undefined ? found : rest;
}

/** What was found in a part of the article, of which only the one who has it knows where it stands there. */
export function within(path: string, found: Finding): Finding {
  return { ...found, path: found.path === undefined ? path : `${path}.${found.path}` };
}

/** The finding as a diagnostic, its span turned into lines and columns; `shift` is where its text starts in the input. */
export function locate(found: Finding, lines: LineIndex, shift = 0): Diagnostic {
  const { code, severity, message, path, span, fix, help } = found;
  return {
    code,
    severity,
    message,
    ...(path !== undefined && { path }),
    ...(span && { range: lines.range(span.start + shift, span.end + shift) }),
    ...(fix !== undefined && { fix }),
    ...(help !== undefined && { help }),
  };
}
