import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FormatId, ParseOptions, WriteAllResult, WriteOptions } from '../formats/format.js';
import type { Article } from '../model/index.js';
import { parse } from './parse.js';
import { write } from './write.js';
import { writeAll } from './write-all.js';

/** From what, to what, and how to read and write it. */
export interface ConvertOptions
  extends Omit<ParseOptions, 'format' | 'version'>, Omit<WriteOptions, 'version'> {
  /** Default `auto`. */
  readonly from?: ParseOptions['format'];
  readonly to: FormatId;
  /** Release of the format that is written. */
  readonly version?: string;
}

/** What a conversion gives. */
export interface ConvertResult {
  /** The document that was written, with all articles where the format holds several; `''` where no article was read. */
  readonly output: string | Uint8Array;
  /** All documents, `output` first: more than one where a document of the format holds no more. */
  readonly outputs: readonly (string | Uint8Array)[];
  /** What the reader has to say. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the writer could not carry: `urgency` of a single article, `articles[2].urgency` of one of several. */
  readonly losses: readonly Diagnostic[];
}

/**
 * Reads an input and writes all articles of it in another format: `parse`, then `write` or `writeAll`. Articles that must not be
 * published are left out of feeds and JSON-LD, and `losses` says so.
 *
 * @throws TypeError for a wrong argument; never for what the input holds.
 *
 * @example
 * ```ts
 * const feed = '<rss><channel><title>Example Daily</title><item><title>Library opens</title></item></channel></rss>';
 * convert(feed, { to: 'wire-text' }).output; // 'Library opens\n'
 * ```
 */
export function convert(input: string | Uint8Array, options: ConvertOptions): ConvertResult {
  const { from = 'auto', to, version, ...rest } = options;
  const { articles, diagnostics } = parse(input, { ...rest, format: from });
  const writing = { ...rest, ...(version !== undefined && { version }) };
  const { outputs, losses } = written(articles, to, writing);
  return { output: outputs[0] ?? '', outputs, diagnostics, losses };
}

function written(
  articles: readonly Article[],
  to: FormatId,
  options: WriteOptions,
): WriteAllResult {
  const [first, ...others] = articles;
  if (first === undefined) return { outputs: [], losses: [] };
  if (others.length > 0) return writeAll(articles, to, options);
  const { output, losses } = write(first, to, options);
  return { outputs: [output], losses };
}
