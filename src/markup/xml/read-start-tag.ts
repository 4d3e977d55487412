import type { Characters } from './read-characters.js';
import type { XmlAttribute } from './xml-element.js';
import { nameEnd, skipSpace } from './xml-names.js';
import type { XmlScan } from './xml-scan.js';

/** A start tag, or the tag of an empty element. Names still have their prefixes. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly isEmpty: boolean;
  readonly start: number;
  /** Behind its `>`. */
  readonly end: number;
}

/**
 * The tag whose `<` stands at `start` and whose name ends at `nameEnds`; undefined where the input ends before it does.
 *
 *     <headline xml:lang="en">
 *     ^ start  ^ nameEnds
 */
export function readStartTag(
  scan: XmlScan,
  start: number,
  nameEnds: number,
  characters: Characters,
): StartTag | undefined {
  const { text } = scan;
  let attributes: XmlAttribute[] | undefined;
  let at = nameEnds;
  for (;;) {
    const from = skipSpace(text, at);
    const unit = text.charCodeAt(from);
    const isEmpty = unit === slash && text.charCodeAt(from + 1) === greater;
    if (unit === greater || isEmpty || unit === less) {
      if (unit === less) reportMalformed(scan, 'The tag has no `>`', start, from);
      const end = from + (isEmpty ? 2 : unit === less ? 0 : 1);
      const name = text.slice(start + 1, nameEnds);
      return { name, attributes: attributes ?? none, isEmpty, start, end };
    }
    if (from >= text.length) return undefined;
    const value = valueSpan(scan, from, at);
    if (value === undefined) {
      at = skipMalformed(scan, from);
      continue;
    }
    if (value.end < 0) return undefined;
    attributes ??= [];
    if (attributes.length < scan.attributes) {
      const name = text.slice(from, value.nameEnds);
      attributes.push({
        name,
        uri: '',
        value: characters(value.start, value.end, 'value'),
        start: value.start,
        end: value.end,
      });
    } else {
      reportTooMany(scan, start, nameEnds);
    }
    at = value.end + 1;
  }
}

const none: readonly XmlAttribute[] = [];
const less = 60;
const greater = 62;
const slash = 47;
const equals = 61;
const quote = 34;
const apostrophe = 39;

interface ValueSpan {
  /** Where the attribute's name ends. */
  readonly nameEnds: number;
  readonly start: number;
  /** At the closing quote; -1 where there is none. */
  readonly end: number;
}

/** Where the value lies of the attribute that starts at `from`; undefined where none does. */
function valueSpan(scan: XmlScan, from: number, before: number): ValueSpan | undefined {
  const { text } = scan;
  const nameEnds = nameEnd(text, from);
  if (nameEnds === from) return undefined;
  let at = skipSpace(text, nameEnds);
  if (text.charCodeAt(at) !== equals) return undefined;
  at = skipSpace(text, at + 1);
  const unit = text.charCodeAt(at);
  if (unit !== quote && unit !== apostrophe) return undefined;
  if (from === before) {
    scan.report('xml/bad-character', 'A blank is missing before an attribute.', from, nameEnds);
  }
  return { nameEnds, start: at + 1, end: text.indexOf(unit === quote ? '"' : "'", at + 1) };
}

/** Passes over what is no attribute, and gives the offset where the next may start. */
function skipMalformed(scan: XmlScan, from: number): number {
  stretch.lastIndex = from + 1;
  const end = stretch.exec(scan.text)?.index ?? scan.text.length;
  const found = scan.text.slice(from, Math.min(end, from + 40));
  reportMalformed(scan, `\`${found}\` is no attribute with a value in quotes`, from, end);
  return end;
}

/** Where a malformed attribute ends: at white space, a quote's pair is not looked for. */
const stretch = /[\s<>]|\/>/g;

function reportMalformed(scan: XmlScan, what: string, start: number, end: number): void {
  scan.report('xml/malformed-tag', `${what}; it was passed over.`, start, end);
}

function reportTooMany(scan: XmlScan, start: number, end: number): void {
  const message = `The element has more than ${String(scan.attributes)} attributes; the rest were left out.`;
  if (scan.findings.at(-1)?.message !== message) {
    scan.report('xml/too-many-attributes', message, start, end);
  }
}
