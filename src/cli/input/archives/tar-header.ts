/** What a header of 512 bytes says of the entry behind it (POSIX.1-2017, pax, "ustar Interchange Format"). */
export interface TarHeader {
  /** `0` a file, `5` a folder, `x` and `g` pax records, `L` a long name of GNU tar; others are links and devices. */
  readonly type: string;
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** A header, or undefined for bytes that are none: their sum is not what they say. */
export function tarHeader(block: Uint8Array): TarHeader | undefined {
  const size = numberAt(block, 124, 12);
  if (size === undefined || sumOf(block) !== numberAt(block, 148, 8)) return undefined;
  const name = textOf(block.subarray(0, 100));
  // GNU tar keeps times where POSIX has the folder's path; its magic ends in a space.
  const isPosix = textOf(block.subarray(257, 263)) === 'ustar';
  const prefix = isPosix ? textOf(block.subarray(345, 500)) : '';
  const type = String.fromCharCode(block[156] ?? 0);
  return {
    // Before POSIX a file's type was NUL; `7` is a file whose blocks lie together.
    type: type === '\0' || type === '7' ? '0' : type,
    path: prefix === '' ? name : `${prefix}/${name}`,
    size,
  };
}

/** The records of a pax header, by keyword: `30 path=desk/a.xml`, each with its own length in front and an LF behind. */
export function paxRecords(bytes: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const length = Number(textOf(bytes.subarray(at, Math.max(space, at))));
    if (!Number.isInteger(length) || length <= 0) break;
    const record = textOf(bytes.subarray(space + 1, at + length - 1));
    const equals = record.indexOf('=');
    records.set(record.slice(0, equals), record.slice(equals + 1));
    at += length;
  }
  return records;
}

/** The text in front of the first NUL. */
export function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
}

/** A number in octal digits, or in GNU's way for large ones: big-endian behind a set bit. */
function numberAt(block: Uint8Array, start: number, length: number): number | undefined {
  const field = block.subarray(start, start + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    const value = field.reduce((sum, byte, at) => sum * 256 + (at === 0 ? byte & 0x7f : byte), 0);
    return Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = textOf(field).trim();
  return /^[0-7]*$/.test(digits) ? Number.parseInt(digits || '0', 8) : undefined;
}

/** The sum of the bytes, with spaces for those of the sum itself. */
function sumOf(block: Uint8Array): number {
  return block.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 32 : byte), 0);
}
