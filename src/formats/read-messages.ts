import { frameCodes } from '../diagnostics/codes/frame.js';
import type { Diagnostic, Range } from '../diagnostics/diagnostic.js';
import { finding, type Finding, locate, type Span } from '../diagnostics/finding.js';
import { lineIndex } from '../diagnostics/line-index.js';
import type { Article } from '../model/index.js';
import { decode, type Source } from '../source/decode.js';
import type { WireMessage, WireMessages } from '../source/wire-messages.js';
import type { ParseResult, ReadOptions } from './format.js';

/** One message as read; places are offsets into the text that it stands in. */
export interface MessageReading {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly origins: Readonly<Record<string, Span>>;
}

/** What a format of framed messages gives to have its input read. */
export interface MessageFormat {
  readonly split: (text: string) => WireMessages;
  readonly read: (text: string, message: WireMessage) => MessageReading;
}

/** Messages of one input, unless the option says otherwise. */
const mostItems = 10_000;

/** Reads each message of the input to an article. */
export function readMessages(
  source: Source,
  { limits, origins = false }: ReadOptions,
  format: MessageFormat,
): Omit<ParseResult, 'format'> {
  const { messages, strays } = format.split(source.text);
  const lines = lineIndex(source.text, source.offsetOf);
  const diagnostics: Diagnostic[] = strays.map((span) => locate(strayText(span), lines));
  const articles: Article[] = [];
  const ranges: Readonly<Record<string, Range>>[] = [];
  for (const message of messages.slice(0, limits?.items ?? mostItems)) {
    const { read, offsetOf } = readMessage(source, message, format);
    articles.push(read.article);
    const place = (span: Span): Span => ({ start: offsetOf(span.start), end: offsetOf(span.end) });
    for (const found of [...read.findings, ...cutOff(message)]) {
      diagnostics.push(
        locate(found.span === undefined ? found : { ...found, span: place(found.span) }, lines),
      );
    }
    if (!origins) continue;
    const placed = Object.entries(read.origins).map(([path, span]) => {
      const { start, end } = place(span);
      return [path, lines.range(start, end)] as const;
    });
    ranges.push(Object.fromEntries(placed));
  }
  return { articles, diagnostics, ...(origins && { origins: ranges }) };
}

interface PlacedReading {
  readonly read: MessageReading;
  /** Turns an offset of the text that was read into one of the source's. */
  readonly offsetOf: (offset: number) => number;
}

/**
 * A message in a stream that is not UTF-8 as a whole may be UTF-8 by itself: one stray byte of another spoils no other message.
 */
function readMessage(source: Source, message: WireMessage, format: MessageFormat): PlacedReading {
  const { start } = message.header;
  const end = (message.trailer ?? message.text ?? message.header).end;
  const isGuess = source.findings.some(({ code }) => code === 'input/encoding-guessed');
  const bytes = isGuess ? source.bytes?.subarray(start, end) : undefined;
  const own = bytes && /[\x80-\uffff]/.test(source.text.slice(start, end)) && decode(bytes);
  if (own === undefined || own === false || own.encoding !== 'utf-8') {
    return { read: format.read(source.text, message), offsetOf: (offset) => offset };
  }
  // Bytes of a single-byte encoding and characters of its text have the same offsets.
  const [first = message] = format.split(own.text).messages;
  return {
    read: format.read(own.text, first),
    offsetOf: (offset) => start + (own.offsetOf?.(offset) ?? offset),
  };
}

/**
 * That a message has no header, for the reader of a format to say.
 *
 * @param form - What a header of the format is, for people.
 */
export function noHeader(text: string, { header }: WireMessage, form: string): Finding {
  const span = { start: header.start, end: Math.min(header.end, header.start + 80) };
  const printed = text.slice(span.start, span.end).split(/[\r\n]/, 1)[0] ?? '';
  return finding(frameCodes, 'frame/no-header', `"${printed}" is no header: ${form}.`, {
    span,
    fix: 'Check which format the input is of.',
  });
}

function strayText(span: Span): Finding {
  return finding(
    frameCodes,
    'frame/stray-text',
    'This text stands between the end of one message and the start of the next, and belongs to neither.',
    { span, fix: 'Send SOH (01) in front of a message and EOT (04) behind it.' },
  );
}

function cutOff({ text, trailer }: WireMessage): readonly Finding[] {
  if (text === undefined || trailer !== undefined) return [];
  const message = 'The message ends without ETX (03); the end of its text may be missing.';
  return [finding(frameCodes, 'frame/cut-off', message, { fix: 'Ask for it once more.' })];
}
