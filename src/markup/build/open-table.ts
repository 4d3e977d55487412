import { inlineText } from '../../body/inline-lines.js';
import { finding } from '../../diagnostics/finding.js';
import { markupCodes } from '../../diagnostics/codes/markup.js';
import type { Block, Table, TableCell, TableRow } from '../../model/index.js';
import type { BodyState, OpenCell, OpenTable, Tag } from './body-state.js';
import type { RoleOf } from './element-role.js';
import { flattenBlocks } from './flatten-blocks.js';
import { integerOf } from './integer-of.js';
import { openDivision } from './open-block.js';

/** A table. What stands in it outside its cells comes before it, as in HTML ("foster parenting"). */
export function openTable(state: BodyState, tag: Tag): void {
  if (state.table !== undefined) {
    openFlatTable(state, tag);
    return;
  }
  const around = state.frames.at(-1);
  const table: OpenTable = {
    elements: state.elements.count + 1,
    captions: [],
    rows: [],
    row: undefined,
  };
  const add = (block: Block): void => around?.add(block);
  const isOpen = state.enter({ kind: 'table', add }, tag, () => {
    state.table = undefined;
    for (const block of finishTable(table)) state.add(block);
  });
  if (isOpen) state.table = table;
}

/** A table's caption. */
export function openTableCaption(state: BodyState, tag: Tag): void {
  const { table } = state;
  if (table === undefined || state.flatTables > 0) {
    openDivision(state, tag);
    return;
  }
  state.elements.endTo(table.elements);
  const add = (block: Block): void => void table.captions.push(block);
  state.enter({ kind: 'tableCaption', add }, tag, () => undefined);
}

/** A row; it ends the one before. Outside a table it is a division. */
export function openRow(state: BodyState, tag: Tag): void {
  const { table } = state;
  if (table === undefined || state.flatTables > 0) {
    openDivision(state, tag);
    return;
  }
  state.flush();
  state.elements.endTo(table.elements);
  const around = state.frames.at(-1);
  const add = (block: Block): void => around?.add(block);
  const row = { elements: state.elements.count + 1, cells: [] };
  const isOpen = state.enter({ kind: 'row', add }, tag, () => {
    table.row = undefined;
  });
  if (!isOpen) return;
  table.rows.push(row.cells);
  table.row = row;
}

/** A cell; it ends the one before. In a table that is kept as lines, a space parts it from that. */
export function openCell(state: BodyState, role: RoleOf<'cell'>, tag: Tag): void {
  const { table } = state;
  if (state.flatTables > 0) {
    state.line.text(' ', state.formatting.marks);
    state.elements.push(tag.name, () => undefined);
    return;
  }
  if (table !== undefined && table.row === undefined) openRow(state, { ...tag, name: '' });
  if (table?.row === undefined) {
    openDivision(state, tag);
    return;
  }
  state.flush();
  state.elements.endTo(table.row.elements);
  const cell: OpenCell = { role, blocks: [] };
  const add = (block: Block): void => void cell.blocks.push(block);
  const { cells } = table.row;
  if (state.enter({ kind: 'cell', add }, tag, () => undefined)) cells.push(cell);
}

/** A table inside another one's cell: its rows are lines there. */
function openFlatTable(state: BodyState, tag: Tag): void {
  state.flush();
  state.flatTables++;
  state.report(
    finding(
      markupCodes,
      'markup/table-flattened',
      'A table stands inside another, which a body cannot hold; its rows were kept as lines of text.',
      { span: { start: tag.start, end: tag.end }, fix: 'Put the tables one under another.' },
    ),
  );
  state.elements.push(tag.name, () => {
    state.flush();
    state.flatTables--;
  });
}

/** The table, and behind it the figures and embeds of its cells; where it only lays out a page, what is in its cell. */
function finishTable({ rows, captions }: OpenTable): readonly Block[] {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (only !== undefined && captions.length === 0 && isLayout(only)) return only.blocks;
  const caption = flattenBlocks(captions);
  const displaced: Block[] = [];
  const children = rows
    .map((cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => finishCell(cell, displaced)),
    }))
    .filter((row) => row.children.length > 0);
  const isFilled = children.some((row) => row.children.some((cell) => cell.children.length > 0));
  if (!isFilled) return [...captions, ...displaced];
  const text = inlineText(caption.children);
  const table: Table = { type: 'table', ...(text === '' ? {} : { caption: text }), children };
  return [table, ...caption.displaced, ...displaced];
}

/** Pages of old were laid out by tables of one cell, which then holds more than a cell of figures would. */
function isLayout({ blocks }: OpenCell): boolean {
  return blocks.length > 1 || (blocks.length === 1 && blocks[0]?.type !== 'paragraph');
}

function finishCell({ blocks, role }: OpenCell, displaced: Block[]): TableCell {
  const flat = flattenBlocks(blocks);
  for (const block of flat.displaced) displaced.push(block);
  const columnSpan = spanOf(role.columnSpan, 1000);
  const rowSpan = spanOf(role.rowSpan, 65_534);
  const align = alignments.find((name) => name === role.align?.trim().toLowerCase());
  return {
    type: 'tableCell',
    ...(role.header && { header: true }),
    ...(columnSpan !== undefined && { columnSpan }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(align !== undefined && { align }),
    children: flat.children,
  };
}

/** More than one, and no more than HTML allows. */
function spanOf(value: string | undefined, most: number): number | undefined {
  const span = integerOf(value);
  return span === undefined || span < 2 ? undefined : Math.min(span, most);
}

const alignments = ['left', 'center', 'right'] as const;
