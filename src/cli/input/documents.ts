import type { Failure } from '../report/failure.js';
import { lineBlocks, type LineBlock } from './line-blocks.js';
import { isJson, jsonText } from './json-line.js';
import { tooLarge, wholeDocument } from './whole-document.js';

/** One document of an input. */
export interface Document {
  /** Its line in a file of NDJSON, from 1; absent where the input is one document. */
  readonly line?: number;
  readonly content: string | Uint8Array;
}

/** A part of an input: the one document that it is, whole lines of NDJSON, or a line that is too long to be read. */
export type Part =
  | { readonly whole: Uint8Array }
  | { readonly lines: Uint8Array; readonly firstLine: number }
  | { readonly line: number; readonly failure: Failure };

/**
 * An input that may be NDJSON in parts of whole lines, as they arrive. An input whose first line is no JSON value is one document,
 * not NDJSON.
 *
 * @param most - Bytes of a document at most.
 * @throws InputFailure where the input is one document, and longer.
 */
export async function* partsOf(
  chunks: AsyncIterable<Uint8Array>,
  most = Infinity,
): AsyncGenerator<Part> {
  const blocks = lineBlocks(chunks, most);
  const first = await blocks.next();
  if (first.done === true) return;
  if (!startsWithJson(first.value)) {
    yield { whole: await wholeDocument(bytesOf(first.value, blocks, most), most) };
    return;
  }
  yield partOf(first.value);
  for await (const block of blocks) yield partOf(block);

  function partOf(block: LineBlock): Part {
    if (block.bytes !== undefined) return { lines: block.bytes, firstLine: block.firstLine };
    return { line: block.firstLine, failure: tooLarge(most) };
  }
}

/** The documents of a part: a line is one in JSON, or the text of one as a JSON string. */
export function* documentsOf(part: Exclude<Part, { failure: Failure }>): Generator<Document> {
  if ('whole' in part) {
    yield { content: part.whole };
    return;
  }
  const { lines } = part;
  let line = part.firstLine;
  for (let start = 0; start < lines.length; line++) {
    const at = lines.indexOf(lineFeed, start);
    const end = at < 0 ? lines.length : at;
    const bytes = lines.subarray(start, end);
    if (!isBlank(bytes)) yield { line, content: jsonText(bytes) ?? bytes };
    start = end + 1;
  }
}

const lineFeed = 10;

function startsWithJson({ bytes }: LineBlock): boolean {
  if (bytes === undefined) return false;
  const end = bytes.indexOf(lineFeed);
  return isJson(end < 0 ? bytes : bytes.subarray(0, end));
}

/** @throws InputFailure for a line that is longer than `most`. */
async function* bytesOf(
  first: LineBlock,
  rest: AsyncIterable<LineBlock>,
  most: number,
): AsyncGenerator<Uint8Array> {
  if (first.bytes === undefined) throw tooLarge(most);
  yield first.bytes;
  for await (const { bytes } of rest) {
    if (bytes === undefined) throw tooLarge(most);
    yield bytes;
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 13 || byte === 32 || byte === 9);
}
