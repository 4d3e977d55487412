import type { Credit } from '../../model/index.js';
import { readCredits } from '../credits/read-credits.js';
import type { Lexicon } from '../lexicon.js';
import { textEnd } from './end-mark.js';
import type { HeadPart } from './head/scan.js';
import { type CopyLine, lineOf } from './lines.js';
import { join } from './paragraphs.js';
import { signBehind } from './sign-behind.js';

/** What stands behind the last sentence of a text, and is none of it. */
export interface BehindText {
  /** Offset where the text ends. */
  readonly textEnd: number;
  readonly credits: HeadPart<readonly Credit[]>;
}

/**
 * What stands behind the last sentence of a text on its line, or in its paragraph: an end mark, an agency's sign, credits in brackets.
 *
 *     … opened. (Reporting by Kari Eksempel; Editing by Max Probe)
 *             ^ textEnd
 *
 * @param last - Index of the text's last line.
 * @param from - Index of the first line that can be the text's.
 */
export function readBehindText(
  lines: readonly CopyLine[],
  last: number,
  from: number,
  lexicon: Lexicon,
): BehindText | undefined {
  const line = lines[last];
  if (line === undefined) return undefined;
  return creditsBehind(lines, last, from, lexicon) ?? signsBehind(line, lexicon);
}

function signsBehind(last: CopyLine, lexicon: Lexicon): BehindText | undefined {
  const text = last.text.slice(0, textEnd(last.text));
  const { start, sign } = signBehind(text, lexicon) ?? { start: text.length, sign: '' };
  const end = last.start + text.slice(0, start).trimEnd().length;
  if (end === last.end) return undefined;
  const line = lineOf(sign, last, last.start + text.length - sign.length, last.end);
  return { textEnd: end, credits: { line, value: readCredits(sign, lexicon)?.credits ?? [] } };
}

/** Credits in brackets go over at most this many lines. */
const mostLines = 4;

function creditsBehind(
  lines: readonly CopyLine[],
  last: number,
  from: number,
  lexicon: Lexicon,
): BehindText | undefined {
  const end = lines[last];
  if (end?.text.endsWith(')') !== true) return undefined;
  let first = last;
  while (first > from && last - first < mostLines && !opensBracket(lines[first])) first--;
  const opening = lines[first];
  const bracket = opening === undefined ? null : behindSentence.exec(opening.text);
  if (opening === undefined || bracket === null) return undefined;
  const [blanks] = /^\s*/.exec(bracket[0]) ?? [''];
  const start = opening.start + bracket.index;
  const rest = [bracket[0], ...lines.slice(first + 1, last + 1).map(({ text }) => text)];
  const printed = join(rest).trimStart();
  const read = readCredits(printed, lexicon);
  if (read?.credits.every(({ role }) => role !== undefined) !== true) return undefined;
  const line = lineOf(printed, opening, start + blanks.length, end.end);
  return { textEnd: start, credits: { line, value: read.credits } };
}

function opensBracket(line: CopyLine | undefined): boolean {
  return line === undefined || line.text === '' || line.text.includes('(');
}

/** A bracket behind a sentence, up to the line's end. */
const behindSentence = /(?<=[.!?…。！？]["'”’»]{0,2})\s{1,8}\([^()]{1,600}\)?$/u;
