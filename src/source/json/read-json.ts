import type { Finding } from '../../diagnostics/finding.js';
import type { JsonNode } from './json-node.js';
import {
  closeInnermost,
  fault,
  mostFaults,
  type Open,
  place,
  type Reading,
  report,
  settle,
} from './json-reading.js';
import { readString, readWord, type StringFault } from './read-tokens.js';
import { skipNest } from './skip-nest.js';

/** What a JSON text holds. */
export interface JsonReading {
  /** One value; several where they follow one another, as in NDJSON; none where the text holds none. */
  readonly roots: readonly JsonNode[];
  readonly findings: readonly Finding[];
}

/** Nesting that no honest document reaches. */
const usualDepth = 256;

/** However deep a caller allows: those who walk the values afterwards may do so by recursion. */
const greatestDepth = 1000;

/**
 * Reads a JSON text (RFC 8259) with the place of every value. Where the text is broken, the fault is reported and what can still
 * be read is: a comma too many or too few, a line end within a string, a text cut off. A loop over a stack of its own, so that no
 * depth overflows the engine's.
 *
 * @param depth - Of objects and lists within one another; what lies deeper is left out.
 */
export function readJson(text: string, depth: number = usualDepth): JsonReading {
  const reading: Reading = {
    text,
    depth: Math.min(depth, greatestDepth),
    at: 0,
    open: [],
    roots: [],
    findings: [],
    faults: 0,
  };
  const sign = /[^\s\ufeff]/g;
  while (reading.faults < mostFaults) {
    sign.lastIndex = reading.at;
    const found = sign.exec(text);
    if (found === null) break;
    reading.at = found.index;
    (signs.get(found[0]) ?? word)(reading);
  }
  endOfText(reading);
  return { roots: reading.roots, findings: reading.findings };
}

/** What is done at each sign; any other starts a word. */
const signs: ReadonlyMap<string, (reading: Reading) => void> = new Map([
  [
    '{',
    (reading: Reading) => {
      const { at } = reading;
      openNest(reading, { kind: 'object', start: at, members: new Map(), awaits: 'first' });
    },
  ],
  [
    '[',
    (reading: Reading) => {
      openNest(reading, { kind: 'array', start: reading.at, items: [], awaits: 'first' });
    },
  ],
  [
    '}',
    (reading: Reading) => {
      closeNest(reading, 'object');
    },
  ],
  [
    ']',
    (reading: Reading) => {
      closeNest(reading, 'array');
    },
  ],
  [',', comma],
  [':', colon],
  ['"', string],
]);

function openNest(reading: Reading, nest: Open): void {
  if (reading.open.length < reading.depth) {
    reading.open.push(nest);
    reading.at++;
    return;
  }
  reading.at = skipNest(reading.text, nest.start);
  settle(reading);
  const message = `Objects and lists lie more than ${reading.depth} deep here; this one was left out.`;
  const span = { start: nest.start, end: nest.start + 1 };
  report(reading, 'json/too-deep', message, span, 'Raise the option `limits.depth`.');
}

function closeNest(reading: Reading, kind: Open['kind']): void {
  const { open, at } = reading;
  const awaits = open.at(-1)?.awaits;
  reading.at++;
  if (open.at(-1)?.kind !== kind) {
    fault(reading, `This closes ${names[kind]} that is not open.`, at);
    // What lies open within one of its kind was never closed; the sign closes that one.
    if (!open.some((around) => around.kind === kind)) return;
    while (open.at(-1)?.kind !== kind) closeInnermost(reading, at);
  } else if (awaits === 'key' || awaits === 'value' || awaits === 'colon') {
    fault(reading, `A ${awaits} was expected here, not the end.`, at);
  }
  closeInnermost(reading, reading.at);
}

const names = { object: 'an object', array: 'a list' } as const;

function comma(reading: Reading): void {
  const top = reading.open.at(-1);
  if (top?.awaits === 'next') top.awaits = top.kind === 'object' ? 'key' : 'value';
  else fault(reading, 'A comma stands here where none may.', reading.at);
  reading.at++;
}

function colon(reading: Reading): void {
  const top = reading.open.at(-1);
  if (top?.awaits === 'colon') top.awaits = 'value';
  else fault(reading, 'A colon stands here where none may.', reading.at);
  reading.at++;
}

function string(reading: Reading): void {
  const token = readString(reading.text, reading.at);
  reading.at = token.end;
  for (const { kind, start } of token.faults) fault(reading, stringFaults[kind], start);
  const top = reading.open.at(-1);
  if (top?.kind !== 'object' || top.awaits === 'value' || top.awaits === 'colon') {
    place(reading, { kind: 'scalar', value: token.value, start: token.start, end: token.end });
    return;
  }
  if (top.awaits === 'next') fault(reading, 'A comma is missing in front of this.', token.start);
  top.key = token;
  top.awaits = 'colon';
}

const stringFaults: Readonly<Record<StringFault, string>> = {
  control: 'A line end or control character stands within a string; JSON wants it escaped.',
  escape: 'A backslash stands in front of a character that JSON does not escape.',
  unterminated: 'This string has no closing quote.',
};

function word(reading: Reading): void {
  const { text, at } = reading;
  const token = readWord(text, at);
  if (token !== undefined) {
    reading.at = token.end;
    place(reading, { kind: 'scalar', ...token });
    return;
  }
  const rest = /["{}[\],\n\r]/g;
  rest.lastIndex = at + 1;
  reading.at = rest.exec(text)?.index ?? text.length;
  settle(reading);
  fault(reading, 'This is neither a string in double quotes, a number, true, false nor null.', at);
}

/** Closes what the text leaves open. */
function endOfText(reading: Reading): void {
  const [outermost] = reading.open;
  if (outermost && reading.faults < mostFaults) {
    const message = `The text ends within ${names[outermost.kind]} that starts here.`;
    fault(reading, message, outermost.start);
  }
  while (reading.open.length > 0) closeInnermost(reading, reading.text.length);
}
