/** How bytes were decoded to a text. */
export interface Decoding {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** A label of the Encoding Standard, in its canonical form; or `ibm850`. */
  readonly encoding: string;
  /** Whether each byte means something, so that no U+FFFD stands for one that does not. */
  readonly isExact: boolean;
}

/**
 * Bytes before a UTF-16 offset of the text that they were decoded to. What is counted is counted once, whatever the order in which
 * offsets are asked for.
 */
export function byteOffsets({
  bytes,
  text,
  encoding,
  isExact,
}: Decoding): (offset: number) => number {
  if (encoding.startsWith('utf-16')) return (offset) => Math.min(offset * 2, bytes.length);
  if (encoding === 'utf-8' && isExact) return utf8Offsets(text);
  if (!severalBytes.has(encoding)) return (offset) => offset;
  let starts: Uint32Array | undefined;
  return (offset) => {
    starts ??= unitStarts(bytes, text.length, encoding);
    return starts[offset] ?? bytes.length;
  };
}

/** The encodings that have characters of more than one byte, UTF-16 aside. Source: Encoding Standard, 4.2. */
const severalBytes: ReadonlySet<string> = new Set([
  'utf-8',
  'gbk',
  'gb18030',
  'big5',
  'euc-jp',
  'iso-2022-jp',
  'shift_jis',
  'euc-kr',
]);

function utf8Offsets(text: string): (offset: number) => number {
  const count = (from: number, to: number): number => {
    let bytes = 0;
    for (let index = from; index < to; index++) bytes += utf8Length(text, index);
    return bytes;
  };
  // Bytes before every stride of units, as far as one was asked for.
  const marks = [0];
  return (offset) => {
    const mark = Math.floor(offset / stride);
    for (let next = marks.length; next <= mark; next++) {
      marks.push((marks[next - 1] ?? 0) + count((next - 1) * stride, next * stride));
    }
    return (marks[mark] ?? 0) + count(mark * stride, offset);
  };
}

const stride = 256;

/** Bytes that the unit at `index` adds: a pair counts four, two for each half. */
function utf8Length(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
}

/** The byte at which each unit of the text starts, found by decoding once more, a byte at a time where one is no ASCII. */
function unitStarts(bytes: Uint8Array, units: number, encoding: string): Uint32Array {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const hasEscapes = encoding === 'iso-2022-jp';
  const starts = new Uint32Array(units);
  let unit = 0;
  /** Where the character starts whose bytes are not all there yet. */
  let begun = -1;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < 0x80 && begun < 0 && !hasEscapes) {
      starts[unit++] = at;
      continue;
    }
    const { length } = decoder.decode(bytes.subarray(at, at + 1), { stream: true });
    const start = begun < 0 ? at : begun;
    for (let made = 0; made < length; made++) starts[unit++] = start;
    begun = length === 0 ? start : -1;
  }
  return starts.fill(begun < 0 ? bytes.length : begun, unit);
}
