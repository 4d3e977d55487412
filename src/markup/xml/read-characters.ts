import type { XmlScan } from './xml-scan.js';

/** What a run of characters stands in. */
type Run = 'text' | 'value' | 'section';

/** Reads the characters between two offsets. */
export type Characters = (start: number, end: number, run: Run) => string;

/** Reads runs of characters, in the order in which they stand in the text. */
export function characterReader(scan: XmlScan): Characters {
  const { text } = scan;
  const special = new RegExp(specialInText, 'g');
  // The next special unit of all: runs in front of it, which are most, need no look of their own.
  let known = -1;
  const nextInText = (from: number): number => {
    if (known < from) {
      special.lastIndex = from;
      known = special.exec(text)?.index ?? text.length;
    }
    return known;
  };
  return (start, end, run) => {
    if (run !== 'value') return charactersOf(scan, { start, end, run }, nextInText);
    const raw = text.slice(start, end);
    if (!specialInValue.test(raw)) return raw;
    const inValue = new RegExp(specialInValue, 'g');
    return charactersOf(scan, { start, end, run }, (from) => {
      inValue.lastIndex = from - start;
      return start + (inValue.exec(raw)?.index ?? raw.length);
    });
  };
}

/** References, CR, the `]` of `]]>`, surrogates, and what XML does not allow (production 2). */

const specialInText = /[&\r\]\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

/** The same in an attribute, where white space becomes blanks and `<` may not stand. */

const specialInValue = /[&<\t\n\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly run: Run;
}

/** The characters of a stretch, in which `next` finds the special units. */
function charactersOf(
  scan: XmlScan,
  { start, end, run }: Stretch,
  next: (from: number) => number,
): string {
  let characters = '';
  let from = start;
  for (let at = next(from); at < end; at = next(from)) {
    const special = specialAt(scan, at, run);
    characters += scan.text.slice(from, at) + special.characters;
    from = Math.min(at + special.length, end);
  }
  return characters + scan.text.slice(from, end);
}

interface Special {
  /** What it is read as. */
  readonly characters: string;
  /** Units that it is written with. */
  readonly length: number;
}

function specialAt(scan: XmlScan, at: number, run: Run): Special {
  const { text } = scan;
  const unit = text[at] ?? '';
  switch (unit) {
    case '&':
      return run === 'section' ? { characters: unit, length: 1 } : referenceAt(scan, at);
    case '\r':
      return { characters: run === 'value' ? ' ' : '\n', length: text[at + 1] === '\n' ? 2 : 1 };
    case '\t':
    case '\n':
      return { characters: ' ', length: 1 };
    case '<':
      report(scan, 'A `<` in an attribute is written `&lt;`.', at, at + 1);
      return { characters: unit, length: 1 };
    case ']':
      if (run === 'text' && text.startsWith(']]>', at)) {
        report(scan, 'A `]]>` in text is written `]]&gt;`.', at, at + 3);
      }
      return { characters: unit, length: 1 };
    default:
      return isPair(text, at)
        ? { characters: text.slice(at, at + 2), length: 2 }
        : forbiddenAt(scan, at);
  }
}

function isPair(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  const second = text.charCodeAt(at + 1);
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
}

function forbiddenAt(scan: XmlScan, at: number): Special {
  const code = scan.text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  report(scan, `XML does not allow U+${code}; U+FFFD stands for it.`, at, at + 1);
  return { characters: '\ufffd', length: 1 };
}

/** Longer than any name of a character. */
const reference = /&(?:([^\s&;<]{1,64});)?/y;

function referenceAt(scan: XmlScan, at: number): Special {
  reference.lastIndex = at;
  const [written = '&', name] = reference.exec(scan.text) ?? [];
  const { length } = written;
  const characters = name === undefined ? undefined : characterNamed(scan, name);
  if (characters !== undefined) return { characters, length };
  const message =
    name === undefined
      ? 'An `&` that starts no reference is written `&amp;`.'
      : `\`${written}\` names no character that XML knows; it was kept as it is written.`;
  scan.report('xml/bad-reference', message, at, at + length);
  return { characters: written, length };
}

function characterNamed(scan: XmlScan, name: string): string | undefined {
  return name.startsWith('#')
    ? characterNumbered(name)
    : (predefined.get(name) ?? scan.namedEntity(name));
}

/** XML 1.0, 4.6. */
const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Production 66: `#233`, `#xE9`; only the characters of production 2. */
function characterNumbered(name: string): string | undefined {
  const digits = /^#(?:x([\da-fA-F]{1,16})|(\d{1,16}))$/.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  const isAllowed =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isAllowed ? String.fromCodePoint(code) : undefined;
}

function report(scan: XmlScan, message: string, start: number, end: number): void {
  scan.report('xml/bad-character', message, start, end);
}
