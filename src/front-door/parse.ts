import { inputCodes } from '../diagnostics/codes/input.js';
import { finding } from '../diagnostics/finding.js';
import type { ParseOptions, ParseResult, ReadOptions } from '../formats/format.js';
import { readInput } from '../formats/read-input.js';
import { languages } from '../vocabulary/languages/index.js';
import { rank } from './detect.js';
import { formatById, formats } from './formats.js';

/**
 * Reads news in any format: wire copy, and the formats that `wirecopy formats` lists. What the input says of the article is in
 * `articles`, what was wrong or inferred in `diagnostics`.
 *
 * @param input - A text, or the bytes of one.
 * @throws TypeError for a wrong argument; never for what the input holds, whatever its bytes.
 *
 * @example
 * ```ts
 * const { articles } = parse('Library opens\n\nBERGEN, Norway, Sept 26 (Reuters) - A library opened on Tuesday.');
 * articles[0]?.dateline?.places[0]?.country; // 'NO'
 * ```
 */
export function parse(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const { format = 'auto' } = options;
  const read: ReadOptions = { languages, ...options };
  if (format !== 'auto') {
    const named = formatById(format);
    return readInput(input, read, () => named);
  }
  const among = options.formats?.map(formatById) ?? formats;
  return readInput(input, read, (source) => {
    const likeliest = rank(source, among, read.languages)[0];
    if (likeliest !== undefined) return formatById(likeliest.format);
    return finding(inputCodes, 'input/unknown-format', 'No format recognises the input.', {
      fix: 'Pass the option `format`.',
    });
  });
}
