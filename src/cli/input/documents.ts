/** One document of an input. */
export interface Document {
  /** Its line in a file of NDJSON, from 1; absent where the input is one document. */
  readonly line?: number;
  readonly content: string | Uint8Array;
}

/** The input as one document. */
export async function wholeDocument(chunks: AsyncIterable<Uint8Array>): Promise<Document> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return { content: Buffer.concat(parts) };
}

/**
 * The documents of an input that may be NDJSON, one as it arrives: no more than a line is held. A line is a document in JSON, or
 * the text of one as a JSON string. An input whose first line is no JSON value is one document, not NDJSON.
 */
export async function* documents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Document> {
  const rest = lines(chunks);
  const first = await rest.next();
  if (first.done === true) return;
  if (!isJson(first.value)) {
    const parts = [first.value];
    for await (const line of rest) parts.push(lineFeed, line);
    yield { content: Buffer.concat(parts) };
    return;
  }
  yield { line: 1, content: contentOf(first.value) };
  let line = 1;
  for await (const bytes of rest) {
    line++;
    if (!isBlank(bytes)) yield { line, content: contentOf(bytes) };
  }
}

/** Lines as they arrive, without their LF. */
async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...pending, chunk.subarray(start, end)]);
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

const lineFeed = Buffer.from('\n');

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 13 || byte === 32 || byte === 9);
}

function isJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*["{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text that a JSON string holds; any other JSON as it stands. */
function contentOf(bytes: Uint8Array): string | Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith('"')) return bytes;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : bytes;
  } catch {
    return bytes;
  }
}
