import { inputCodes } from '../diagnostics/codes/input.js';
import { finding, type Finding } from '../diagnostics/finding.js';

/** An input as text, and how its offsets lie in the bytes it came as. */
export interface Source {
  readonly text: string;
  readonly bytes?: Uint8Array;
  /** Of bytes: a label of the Encoding Standard, such as `utf-8`. */
  readonly encoding?: string;
  /** Turns a UTF-16 offset into one of the input's own units: bytes of bytes. Absent for a string. */
  readonly offsetOf?: (offset: number) => number;
  readonly findings: readonly Finding[];
}

/**
 * The text of an input. Bytes are read by the option, else by their byte order mark, else as UTF-8 where they are that, else
 * as Windows-1252, which is reported.
 *
 * @throws TypeError for an encoding that the Encoding Standard doesn't name.
 */
export function decode(input: string | Uint8Array, encoding?: string): Source {
  if (typeof input === 'string') return { text: input, findings: [] };
  if (encoding !== undefined) return decoded(input, decoderOf(encoding), []);
  const marked = byteOrderMark(input);
  if (marked !== undefined) return decoded(input, new TextDecoder(marked, { ignoreBOM: true }), []);
  try {
    return decoded(input, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), []);
  } catch {
    const message = 'The bytes are no UTF-8 and name no encoding; Windows-1252 was taken.';
    const fix = 'Pass the option `encoding`.';
    const guessed = finding(inputCodes, 'input/encoding-guessed', message, { fix });
    return decoded(input, new TextDecoder('windows-1252'), [guessed]);
  }
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true });
  } catch {
    throw new TypeError(
      `options.encoding: expected a label of the Encoding Standard such as "windows-1252", got "${encoding}"`,
    );
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function decoded(bytes: Uint8Array, decoder: TextDecoder, findings: readonly Finding[]): Source {
  const text = decoder.decode(bytes);
  const at = decoder.fatal ? -1 : text.indexOf('\ufffd');
  const undecodable =
    at < 0
      ? []
      : [
          finding(
            inputCodes,
            'input/undecodable',
            `Some bytes mean nothing in ${decoder.encoding}; each stands as U+FFFD.`,
            { span: { start: at, end: at + 1 }, fix: 'Pass the option `encoding`.' },
          ),
        ];
  return {
    text,
    bytes,
    encoding: decoder.encoding,
    offsetOf: byteOffsets(text, decoder.encoding),
    findings: [...findings, ...undecodable],
  };
}

/** Bytes before a UTF-16 offset; asked for rising offsets, each stretch is counted once. */
function byteOffsets(text: string, encoding: string): (offset: number) => number {
  if (encoding.startsWith('utf-16')) return (offset) => offset * 2;
  if (encoding !== 'utf-8') return (offset) => offset;
  let counted = 0;
  let bytes = 0;
  return (offset) => {
    if (offset < counted) counted = bytes = 0;
    for (; counted < offset; counted++) bytes += utf8Length(text, counted);
    return bytes;
  };
}

/** Bytes that the unit at `index` adds: a pair counts four, two for each half. */
function utf8Length(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}
