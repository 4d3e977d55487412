import type { Span } from '../diagnostics/finding.js';
import type { ParseOptions, ParseResult } from '../formats/format.js';
import { splitStories } from '../text/story/split-stories.js';
import { languages as allLanguages } from '../vocabulary/languages/index.js';
import { parse } from './parse.js';

/**
 * Reads a stream of news, an item at a time and in constant memory: JSON with one item a line, copy framed by form feeds or
 * ETX, stories parted by their end marks. A stream in which nothing parts the items is read as one, at its end.
 *
 * @param chunks - Texts, or bytes in UTF-8; cut anywhere.
 * @throws TypeError for a wrong argument, when the first result is asked for.
 *
 * @example
 * ```ts
 * async function* wire() {
 *   yield 'Library opens\n\nBERGEN, Norway (AP) — A library opened.\n\f';
 *   yield 'Chess club opens\n\nBERGEN, Norway (AP) — A chess club opened.\n';
 * }
 * for await (const { articles } of parseStream(wire())) articles[0]?.headline;
 * ```
 */
export async function* parseStream(
  chunks: AsyncIterable<string | Uint8Array>,
  options: ParseOptions = {},
): AsyncGenerator<ParseResult, void, undefined> {
  const tables = { languages: allLanguages, ...options };
  let waiting = '';
  let enough = plenty;
  for await (const text of decoded(chunks, options.encoding)) {
    waiting += text;
    const isLong = waiting.length >= enough;
    if (!isLong && !mayPart(text, waiting)) continue;
    const { items, rest } = cut(waiting, isLong, (copy) => splitStories(copy, tables));
    waiting = rest;
    // Where nothing parted it, it must double before it is looked through again, so that the time stays linear.
    enough = items.length > 0 ? plenty : isLong ? waiting.length * 2 : enough;
    for (const item of items) if (hasText(item)) yield parse(item, options);
  }
  if (hasText(waiting)) yield parse(waiting, options);
}

async function* decoded(
  chunks: AsyncIterable<string | Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

function hasText(text: string): boolean {
  return /[^\s\ufeff\x01-\x1f]/.test(text);
}

/** Whether the new text can end an item: by a frame, or by a line's end where items are lines. */
function mayPart(text: string, waiting: string): boolean {
  return /[\f\x03]/.test(text) || (text.includes('\n') && /^[\s\ufeff]*\{/.test(waiting));
}

/** So much is waited for before a stream without frames is looked through for the ends of stories. */
const plenty = 262_144;

interface Cut {
  readonly items: readonly string[];
  readonly rest: string;
}

/** What of the text is whole, and what still has to wait. */
function cut(text: string, isLong: boolean, split: (copy: string) => readonly Span[]): Cut {
  if (/^[\s\ufeff]*\{/.test(text)) return cutLines(text);
  const frame = Math.max(text.lastIndexOf('\f'), text.lastIndexOf('\x03'));
  if (frame >= 0)
    return { items: text.slice(0, frame).split(/[\f\x03]/), rest: text.slice(frame + 1) };
  if (!isLong || /^[\s\ufeff]*[<[]/.test(text)) return { items: [], rest: text };
  const spans = split(text);
  const last = spans.at(-1)?.start ?? 0;
  return {
    items: spans.slice(0, -1).map(({ start, end }) => text.slice(start, end)),
    rest: text.slice(last),
  };
}

/** One JSON object a line; an object over several lines is none of that kind, and waits. */
function cutLines(text: string): Cut {
  const end = text.lastIndexOf('\n');
  const [first = ''] = text.trimStart().split('\n', 1);
  if (end < 0 || !/\}\s*$/.test(first)) return { items: [], rest: text };
  return { items: text.slice(0, end).split('\n'), rest: text.slice(end + 1) };
}
