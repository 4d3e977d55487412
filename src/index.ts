/**
 * One typed model of a news article; readers from wire copy and agency formats; writers to schema.org NewsArticle JSON-LD and
 * back into the formats.
 *
 * @module
 */
export { convert, type ConvertOptions, type ConvertResult } from './front-door/convert.js';
export { detect, type Detection } from './front-door/detect.js';
export { parse } from './front-door/parse.js';
export { parseStream } from './front-door/parse-stream.js';
export { supportedFormats, type SupportedFormat } from './front-door/supported-formats.js';
export { write } from './front-door/write.js';
export { writeAll } from './front-door/write-all.js';
export type {
  FormatId,
  Limits,
  ParseOptions,
  ParseResult,
  WriteAllResult,
  WriteOptions,
  WriteResult,
} from './formats/format.js';
export type {
  Diagnostic,
  DiagnosticCode,
  Position as SourcePosition,
  Range as SourceRange,
  Severity,
} from './diagnostics/index.js';
export { diagnosticCodes, formatDiagnostics } from './diagnostics/index.js';
export * from './model/index.js';
export * from './structured-data/index.js';
export * from './story/index.js';
export { formatDateline, parseByline, parseDateline } from './front-door/text.js';
export { formatByline } from './text/byline/format-byline.js';
export type { ParsedDateline } from './text/dateline/parse-dateline.js';
export type { TextOptions } from './text/options.js';
export type { FeedChannel } from './syndication/feed-channel.js';
export type { Gazetteer, GazetteerPlace } from './text/place/gazetteer.js';
export type { AgencyRow } from './vocabulary/agencies.js';
export type { LanguageTable } from './vocabulary/languages/language-table.js';
export type { Disambiguation } from './time/disambiguation.js';
