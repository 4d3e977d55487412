import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FormatId, ParseOptions, WriteOptions } from '../formats/format.js';
import { toJsonLd, type ToJsonLdOptions } from '../structured-data/index.js';
import { parse } from './parse.js';
import { write } from './write.js';

/** From what, to what, and how to read and write it. */
export interface ConvertOptions
  extends Omit<ParseOptions, 'format' | 'version'>, Omit<WriteOptions, 'version'> {
  /** Default `auto`. */
  readonly from?: ParseOptions['format'];
  readonly to: FormatId;
  /** Release of the format that is written. */
  readonly version?: string;
  /** Only for `json-ld`. */
  readonly jsonLd?: ToJsonLdOptions;
}

/** What a conversion gives. */
export interface ConvertResult {
  /** One for each article that was read. */
  readonly outputs: readonly (string | Uint8Array)[];
  /** The first of them; `''` where no article was read. */
  readonly output: string | Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  readonly losses: readonly Diagnostic[];
}

/**
 * Reads an input and writes it in another format: `parse`, then `write` or `toJsonLd`.
 *
 * @throws TypeError for a wrong argument; what `toJsonLd` refuses to publish, it throws.
 */
export function convert(input: string | Uint8Array, options: ConvertOptions): ConvertResult {
  const { from = 'auto', to, version, jsonLd = {}, ...rest } = options;
  const { articles, diagnostics } = parse(input, { ...rest, format: from });
  const written = articles.map((article) =>
    to === 'json-ld'
      ? { output: `${JSON.stringify(toJsonLd(article, jsonLd), undefined, 2)}\n`, losses: [] }
      : write(article, to, { ...rest, ...(version !== undefined && { version }) }),
  );
  const outputs = written.map(({ output }) => output);
  return {
    outputs,
    output: outputs[0] ?? '',
    diagnostics,
    losses: written.flatMap(({ losses }) => losses),
  };
}
