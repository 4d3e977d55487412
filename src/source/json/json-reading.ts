import { jsonCodes } from '../../diagnostics/codes/json.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { JsonMember, JsonNode } from './json-node.js';
import type { StringToken } from './read-tokens.js';

/** A text as far as it is read. */
export interface Reading {
  readonly text: string;
  /** Nests deeper than this are left out. */
  readonly depth: number;
  /** Offset of what is read next. */
  at: number;
  /** The objects and lists around it, the innermost last. */
  readonly open: Open[];
  readonly roots: JsonNode[];
  readonly findings: Finding[];
  faults: number;
}

/** An object or list that is not closed yet. */
export type Open = OpenObject | OpenArray;

export interface OpenObject {
  readonly kind: 'object';
  readonly start: number;
  readonly members: Map<string, JsonMember>;
  /** `first` is a key or the end, `next` a comma or the end. */
  awaits: 'first' | 'key' | 'colon' | 'value' | 'next';
  key?: StringToken;
}

export interface OpenArray {
  readonly kind: 'array';
  readonly start: number;
  readonly items: JsonNode[];
  /** `first` is a value or the end, `next` a comma or the end. */
  awaits: 'first' | 'value' | 'next';
}

/** Behind this many faults a text is no JSON at all, and is read no further. */
export const mostFaults = 10;

/** The innermost nest as a value, no longer open. */
export function closeInnermost(reading: Reading, end: number): void {
  const nest = reading.open.pop();
  if (nest === undefined) return;
  const { start } = nest;
  place(
    reading,
    nest.kind === 'object'
      ? { kind: 'object', members: nest.members, start, end }
      : { kind: 'array', items: nest.items, start, end },
  );
}

/** Puts a value where it is awaited, or next to the one before it. */
export function place(reading: Reading, value: JsonNode): void {
  const top = reading.open.at(-1);
  if (top === undefined) {
    reading.roots.push(value);
  } else if (top.kind === 'array') {
    if (top.awaits === 'next') fault(reading, 'A comma is missing in front of this.', value.start);
    top.items.push(value);
  } else if (top.key === undefined) {
    fault(reading, 'A key in double quotes was expected here.', value.start);
  } else {
    if (top.awaits === 'colon') fault(reading, 'A colon is missing in front of this.', value.start);
    putMember(reading, top, top.key, value);
  }
  settle(reading);
}

/** The innermost nest has had its value, read or not. */
export function settle(reading: Reading): void {
  const top = reading.open.at(-1);
  if (top === undefined) return;
  top.awaits = 'next';
  if (top.kind === 'object') delete top.key;
}

function putMember(reading: Reading, top: OpenObject, key: StringToken, value: JsonNode): void {
  if (key.value === '__proto__') {
    const message =
      'The key "__proto__" means an object\'s prototype to JavaScript; it was left out.';
    report(reading, 'json/unsafe-key', message, key, 'Give the member another name.');
    return;
  }
  if (top.members.has(key.value)) {
    const message = `The key ${JSON.stringify(key.value)} stands twice in this object; the last was taken.`;
    report(reading, 'json/duplicate-key', message, key, 'Keep one of the two.');
  }
  top.members.set(key.value, { value, start: key.start, end: key.end });
}

/** What of the text is no JSON. */
export function fault(reading: Reading, message: string, at: number): void {
  reading.faults++;
  const end = reading.faults === mostFaults ? ' Nothing behind it was read.' : '';
  const span = { start: at, end: at + 1 };
  report(reading, 'json/syntax', message + end, span, 'Write it as RFC 8259 has it.');
}

/** More than a caller ever shows are not kept. */
const mostFindings = 1000;

/** Adds a finding on a stretch of the text. */
export function report(
  reading: Reading,
  code: keyof typeof jsonCodes,
  message: string,
  { start, end }: Span,
  fix: string,
): void {
  if (reading.findings.length >= mostFindings) return;
  const span = { start, end: Math.min(end, reading.text.length) };
  reading.findings.push(finding(jsonCodes, code, message, { span, fix }));
}
