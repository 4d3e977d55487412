/** The text of a file that was dropped or opened, and the encoding that it was read in: its byte order mark's, UTF-8 where it is that, else the one that it names, else Windows-1252. */
export function decodeFile(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: string;
} {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const candidates = marked ? [marked.encoding] : ['utf-8', namedIn(bytes), 'windows-1252'];
  for (const encoding of candidates) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding);
    if (encoding !== undefined && text !== undefined) return { text, encoding };
  }
  return { text: new TextDecoder().decode(bytes), encoding: 'utf-8' };
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
];

/** What an XML declaration or a meta element at the head says. */
function namedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  return /(?:encoding|charset)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
