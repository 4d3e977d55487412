import type { Span } from '../../diagnostics/finding.js';

/** A string as read, its quotes in the span. */
export interface StringToken extends Span {
  readonly value: string;
  /** What JSON forbids in it, the first of each kind. */
  readonly faults: readonly (Span & { readonly kind: StringFault })[];
}

/** `control`: a line end or other control character that is not escaped. */
export type StringFault = 'control' | 'escape' | 'unterminated';

/** The string whose opening quote stands at `start`. A fault never ends it: the text goes on to the closing quote. */
export function readString(text: string, start: number): StringToken {
  const faults = new Map<StringFault, Span>();
  const fault = (kind: StringFault, from: number, to: number): void => {
    if (!faults.has(kind)) faults.set(kind, { start: from, end: Math.min(to, text.length) });
  };
  let value = '';
  let from = start + 1;
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) break;
    if (unit < 0x20) fault('control', at, at + 1);
    if (unit !== backslash) continue;
    const escape = readEscape(text, at);
    if (escape.isFault) fault('escape', at, at + escape.length);
    value += text.slice(from, at) + escape.value;
    from = at + escape.length;
    at = from - 1;
  }
  if (at >= text.length) fault('unterminated', start, start + 1);
  value += text.slice(from, at);
  return {
    value,
    faults: [...faults].map(([kind, span]) => ({ kind, ...span })),
    start,
    end: Math.min(at + 1, text.length),
  };
}

const quote = 0x22;
const backslash = 0x5c;

interface Escape {
  readonly value: string;
  readonly length: number;
  readonly isFault: boolean;
}

/** The escape at `at`; of one that JSON does not have, the character behind the backslash. */
function readEscape(text: string, at: number): Escape {
  const sign = text.charAt(at + 1);
  const simple = escapes.get(sign);
  if (simple !== undefined) return { value: simple, length: 2, isFault: false };
  const hex = text.slice(at + 2, at + 6);
  if (sign === 'u' && /^[\da-f]{4}$/i.test(hex)) {
    return { value: String.fromCharCode(Number.parseInt(hex, 16)), length: 6, isFault: false };
  }
  // A quote here is the string's end, not a part of the broken escape.
  return { value: sign, length: sign === '' ? 1 : 2, isFault: true };
}

/** RFC 8259, section 7. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** A number, `true`, `false` or `null`. */
export interface WordToken extends Span {
  readonly value: number | boolean | null;
}

/** The number or word at `start`, or undefined where none stands, or one that no JavaScript number holds. */
export function readWord(text: string, start: number): WordToken | undefined {
  word.lastIndex = start;
  const found = word.exec(text)?.[0];
  if (found === undefined) return undefined;
  const value = words.has(found) ? (words.get(found) ?? null) : Number(found);
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  return { value, start, end: start + found.length };
}

/** RFC 8259, sections 3 and 6. */
const word = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

const words: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
