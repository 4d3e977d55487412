import { inputCodes } from '../diagnostics/codes/input.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { finding, locate } from '../diagnostics/finding.js';
import { lineIndex } from '../diagnostics/line-index.js';
import { decode, type Source } from '../source/decode.js';
import { isBinary } from '../source/is-binary.js';
import { checkOptions } from './check-options.js';
import { presentOrigins } from './present-origins.js';
import type { Format, ParseOptions, ParseResult, ReadOptions } from './format.js';

/** Defaults of the limits that hold for every format. */
const mostBytes = 50_000_000;
const mostDiagnostics = 100;

/**
 * What every reading has in common: arguments checked, bytes decoded, limits kept, then the format that `choose` names.
 *
 * @throws TypeError for a wrong argument; never for what the input holds.
 */
export function readInput(
  input: string | Uint8Array,
  options: ReadOptions,
  choose: (source: Source) => Format | Diagnostic,
): ParseResult {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new TypeError(`input: expected a string or a Uint8Array, got ${kindOf(input)}`);
  }
  checkOptions(options);
  const most = options.limits?.bytes ?? mostBytes;
  if (input.length > most) return refused(tooLarge(input.length, most));
  const source = decode(input, options.encoding);
  const text = source.text;
  if (isBinary(text)) return refused(binary);
  if (!/[^\s\ufeff\x01-\x1f]/.test(text)) return refused(empty);
  const format = choose(source);
  if ('code' in format) return refused(format);
  const read: Omit<ParseResult, 'format'> = format.parse?.(source, options) ?? noReader(format);
  const { articles, diagnostics, origins } = read;
  const lines = lineIndex(text, source.offsetOf);
  const all = [...source.findings.map((found) => locate(found, lines)), ...diagnostics];
  return {
    format: format.id,
    articles,
    diagnostics: capped(all, options),
    ...(origins && {
      origins: origins.map((fields, index) => presentOrigins(articles[index], fields)),
    }),
  };
}

function refused(diagnostic: Diagnostic): ParseResult {
  return { articles: [], diagnostics: [diagnostic] };
}

const empty: Diagnostic = finding(
  inputCodes,
  'input/empty',
  'The input holds nothing but white space and control characters.',
  {
    fix: 'Pass the text of a story.',
  },
);

const binary: Diagnostic = finding(
  inputCodes,
  'input/binary',
  'The input is a binary file, not a text.',
  {
    fix: 'Pass text, or the bytes of a text; unpack an archive first.',
  },
);

function tooLarge(size: number, most: number): Diagnostic {
  const message = `The input has ${String(size)} bytes; at most ${String(most)} are read.`;
  return finding(inputCodes, 'input/too-large', message, {
    fix: 'Split it, or raise the option `limits.bytes`.',
  });
}

function noReader({ id, title }: Format): Pick<ParseResult, 'articles' | 'diagnostics'> {
  const message = `This version of wirecopy does not read ${title}.`;
  return {
    articles: [],
    diagnostics: [finding(inputCodes, 'input/unsupported-format', `${message} (${id})`)],
  };
}

function capped(
  diagnostics: readonly Diagnostic[],
  { limits }: ParseOptions,
): readonly Diagnostic[] {
  const most = limits?.diagnostics ?? mostDiagnostics;
  if (diagnostics.length <= most) return diagnostics;
  const left = String(diagnostics.length - most);
  return [
    ...diagnostics.slice(0, most),
    finding(inputCodes, 'input/too-many-diagnostics', `${left} more diagnostics are left out.`, {
      fix: 'Raise the option `limits.diagnostics`.',
    }),
  ];
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object'
    ? Object.prototype.toString.call(value).slice(8, -1)
    : typeof value;
}
