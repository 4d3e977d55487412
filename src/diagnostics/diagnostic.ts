import type { DiagnosticCode } from './codes/index.js';
import type { Severity } from './severity.js';

/** A place in the input. */
export interface Position {
  /** UTF-16 units of a string, bytes of bytes; from 0. */
  readonly offset: number;
  /** From 1. LF, CRLF and CR end a line. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A stretch of the input; `end` is just behind its last unit. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What was wrong or worth knowing, where, what was expected, and what to do. Plain JSON. */
export interface Diagnostic {
  /** Kebab-case with its area in front, such as `dateline/ambiguous-place`. Never renamed, never reused. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence for a person. */
  readonly message: string;
  /** Dotted path in the article, such as `bylines[0].people[1].name`. */
  readonly path?: string;
  readonly range?: Range;
  /** What to do, in words. */
  readonly fix?: string;
  /** URL of the rule or of its documentation. */
  readonly help?: string;
}
