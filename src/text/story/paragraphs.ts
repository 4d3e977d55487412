import type { Span } from '../../diagnostics/finding.js';
import type { Block, ListItem } from '../../model/body-tree.js';
import { copyLayout, type CopyLayout, isBullet, withoutBullet } from './copy-layout.js';
import type { CopyLine } from './lines.js';
import { isTableRule, rowCells, tableOf } from './table-lines.js';

/** A block of the body, and where it stands. */
export interface PlacedBlock {
  readonly block: Block;
  readonly span: Span;
}

/**
 * The blocks that the lines make. An empty line parts paragraphs; so does each line's end where the copy is not wrapped, and
 * each deeper indent where it is. Lines of cells make a table, lines in columns are kept as they are, lines with bullets make a
 * list, and a line of stars or strokes is a break.
 */
export function paragraphsOf(lines: readonly CopyLine[]): readonly PlacedBlock[] {
  return groups(lines, copyLayout(lines)).map(placedBlock);
}

function placedBlock(group: readonly CopyLine[]): PlacedBlock {
  const span = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
  return { block: blockOf(group), span };
}

function groups(lines: readonly CopyLine[], layout: CopyLayout): readonly (readonly CopyLine[])[] {
  const made: CopyLine[][] = [];
  let open: CopyLine[] | undefined;
  for (const line of lines) {
    if (line.text === '') open = undefined;
    else if (open !== undefined && goesOn(open, line, layout)) open.push(line);
    else made.push((open = [line]));
  }
  return made;
}

/** Whether `line` belongs to the paragraph, table or list item that is open. */
function goesOn(open: readonly CopyLine[], line: CopyLine, layout: CopyLayout): boolean {
  const last = open.at(-1);
  const first = open[0];
  if (last === undefined || first === undefined || isBreak(first) || isBreak(line)) return false;
  if (isRow(last) || isRow(line)) return isRow(last) && isRow(line);
  if (isTabular(last) || isTabular(line))
    return [first, last, line].every((part) => isTabular(part) || isSpaced(part));
  if (isBullet(line) && !layout.continuesWithDash(last, line)) return isBullet(first);
  if (isBullet(first)) return layout.continuesItem(first, last, line);
  return layout.continues(last, line);
}

function isRow(line: CopyLine): boolean {
  return isRule(line) || rowCells(line.text) !== undefined;
}

function isRule({ text }: CopyLine): boolean {
  return isTableRule(text);
}

/** `* * *`, `___`: the subject changes. */
function isBreak({ text }: CopyLine): boolean {
  return /^(?:\*(?: ?\*){2,10}|_{3,40})$/.test(text);
}

/** Columns: three cells at least, or two with blanks wide between them. */
function isTabular({ text }: CopyLine): boolean {
  return text.length < 200 && /\S(?: {2,}|\t)\S.*\S(?: {2,}|\t)\S|\S {4,}\S/.test(text);
}

/** Of two cells, as a row between others may be: blanks that no end of a sentence explains. */
function isSpaced({ text }: CopyLine): boolean {
  return text.length < 200 && /[^\s.!?:;,"'”’»)] {2,}\S/.test(text);
}

function blockOf(group: readonly CopyLine[]): Block {
  const [first] = group;
  if (first === undefined) return { type: 'paragraph', children: [] };
  if (isBreak(first)) return { type: 'break' };
  if (group.length === 1) return paragraph(first.text);
  if (group.every(isRow) && !group.every(isRule)) return tableOfLines(group);
  if (group.some(isTabular)) {
    const value = group.map(({ indent, text: line }) => ' '.repeat(indent) + line);
    return { type: 'preformatted', value: value.join('\n') };
  }
  if (isBullet(first)) return { type: 'list', ordered: false, children: items(group) };
  return paragraph(join(group.map((line) => line.text)));
}

function tableOfLines(group: readonly CopyLine[]): Block {
  const rows = group.filter((line) => !isRule(line)).map(({ text }) => rowCells(text) ?? [text]);
  const [, second] = group;
  return tableOf(rows, second !== undefined && isRule(second));
}

function items(group: readonly CopyLine[]): readonly ListItem[] {
  const texts: string[][] = [];
  for (const line of group) {
    if (isBullet(line)) texts.push([withoutBullet(line.text)]);
    else texts.at(-1)?.push(line.text);
  }
  return texts.map((lines) => ({ type: 'listItem', children: [paragraph(join(lines))] }));
}

/** A paragraph of plain text. */
export function paragraph(value: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** Wrapped lines as one: no blank behind a hyphen that splits a compound, nor between two Han characters. */
export function join(lines: readonly string[]): string {
  const pieces: string[] = [];
  // Only the last line's end is looked at: a paragraph may have as many lines as the copy.
  let end = '';
  for (const line of lines) {
    if (pieces.length > 0) pieces.push(isTight(end, line) ? '' : ' ');
    pieces.push(line);
    if (line !== '') end = line.slice(-3);
  }
  return pieces.join('').trimStart();
}

function isTight(end: string, line: string): boolean {
  if (/\p{L}-$/u.test(end)) return /^\p{Ll}/u.test(line);
  return /[\p{sc=Han}，。、」』》]$/u.test(end) && /^[\p{sc=Han}「『《]/u.test(line);
}
