import type { Format, FormatId } from '../formats/format.js';
import { decode, type Source } from '../source/decode.js';
import { isBinary } from '../source/is-binary.js';
import { languages } from '../vocabulary/languages/index.js';
import type { LanguageTable } from '../vocabulary/languages/language-table.js';
import { formats } from './formats.js';

/** A format that an input may be of. */
export interface Detection {
  readonly format: FormatId;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Formats are told by head and tail; of a long input no more is decoded. */
const sample = 200_000;

/**
 * The formats that an input may be of, the likeliest first; `[]` for an empty or binary one.
 *
 * @throws TypeError for a wrong argument.
 * @example
 * ```ts
 * detect('<nitf><body/></nitf>')[0]?.format; // 'nitf'
 * ```
 */
export function detect(input: string | Uint8Array): readonly Detection[] {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new TypeError(`input: expected a string or a Uint8Array, got ${typeof input}`);
  }
  const source = decode(typeof input === 'string' ? input : input.subarray(0, sample));
  return isBinary(source.text) || !/[^\s\ufeff]/.test(source.text)
    ? []
    : rank(source, formats, languages);
}

/** The formats by their own word for how likely the source is theirs. */
export function rank(
  source: Source,
  among: readonly Format[],
  known: readonly LanguageTable[],
): readonly Detection[] {
  return among
    .map(({ id, detect: likely }) => ({ format: id, confidence: likely?.(source, known) ?? 0 }))
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}
