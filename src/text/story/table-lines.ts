import type { Table, TableCell } from '../../model/body-tree.js';

/**
 * The cells of a table's row, or undefined where the line is none: between bars, as dpa has them, or parted by semicolons with no
 * blank behind, as AP does.
 *
 *     | 1. | Bergen | 14 |
 *     Bergen;23;13;.639
 */
export function rowCells(line: string): readonly string[] | undefined {
  const isBarred = line.startsWith('| ');
  // Nearly every line of copy ends here.
  if ((!isBarred && !line.includes(';')) || line.length > longest) return undefined;
  if (isBarred && line.length > 2 && line.endsWith(' |')) {
    return line
      .slice(1, -1)
      .split(' |')
      .map((cell) => cell.trim());
  }
  const cells = line.split(';');
  return cells.length < 3 || line.includes('; ') ? undefined : cells.map((cell) => cell.trim());
}

/** A row is no longer than this. */
const longest = 400;

/** Whether the line rules off the row above as the table's head: `|---|---|`, `---|---`. */
export function isTableRule(line: string): boolean {
  return line.length <= longest && line.includes('|') && /^[|:\- ]{3,}$/.test(line);
}

/**
 * The rows as a table; the last cell of a row that has too few goes over what is missing.
 *
 * @param hasHead - Whether the first row is the head.
 */
export function tableOf(rows: readonly (readonly string[])[], hasHead: boolean): Table {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return {
    type: 'table',
    children: rows.map((cells, row) => ({
      type: 'tableRow',
      children: cells.map((cell, index) => ({
        ...(hasHead && row === 0 && { header: true }),
        ...tableCell(cell, index === cells.length - 1 ? width - index : 1),
      })),
    })),
  };
}

function tableCell(value: string, columnSpan: number): TableCell {
  return {
    type: 'tableCell',
    ...(columnSpan > 1 && { columnSpan }),
    children: value === '' ? [] : [{ type: 'text', value }],
  };
}
