import type { Block } from '../../model/body-tree.js';
import { copyLines } from './lines.js';
import { paragraphsOf } from './paragraphs.js';

/**
 * The paragraphs of wire copy that a sender has put into one element as it came, its lines broken by the wire: each begins with an
 * indent, and a sign-off with a bracket. Undefined for a text whose line ends mean nothing.
 *
 *     Gold rose on Tuesday on
 *     increased demand.
 *         Spot gold rose 0.4 percent.
 *     (Reporting by Kari Eksempel)
 */
export function copyParagraphs(text: string): readonly Block[] | undefined {
  if (!text.includes('\n')) return undefined;
  const [body, signOff] = withoutSignOff(text.trimEnd());
  const isCopy = hasIndents(body);
  if (!isCopy && signOff === undefined) return undefined;
  const parts = [
    isCopy ? body : oneLine(body),
    ...(signOff === undefined ? [] : [oneLine(signOff)]),
  ];
  return parts.flatMap(plainParagraphs);
}

/** The paragraphs of plain text, be they parted by empty lines or by indents. */
export function plainParagraphs(text: string): readonly Block[] {
  return paragraphsOf(copyLines(text)).map(({ block }) => block);
}

/** Whether some lines begin at the margin and others further in; markup that is laid out has all of them further in. */
function hasIndents(text: string): boolean {
  const indents = text
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  return indents.includes(0) && indents.some((indent) => indent >= 2);
}

/** Text and the sign-off in brackets that stands on a line of its own beneath it. */
function withoutSignOff(text: string): readonly [text: string, signOff?: string] {
  if (!text.endsWith(')')) return [text];
  const open = text.lastIndexOf('(');
  const before = text.slice(0, open).trimEnd();
  const isOwnLine = /\n[ \t]*$/.test(text.slice(before.length, open));
  return isOwnLine && before !== '' ? [before, text.slice(open)] : [text];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
