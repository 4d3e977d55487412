export type { Diagnostic, Position, Range } from './diagnostic.js';
export type { Severity } from './severity.js';
export type { Span } from './finding.js';
export type { DiagnosticCode } from './codes/index.js';
export { diagnosticCodes } from './codes/index.js';
export { finding, locate } from './finding.js';
export { formatDiagnostics } from './format.js';
export { lineIndex } from './line-index.js';
