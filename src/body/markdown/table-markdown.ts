import type { Table, TableCell } from '../../model/index.js';
import { inlineMarkdown } from './inline-markdown.js';

/**
 * A table as GitHub's Markdown has it, line by line; `[]` for one without cells. It needs a header row: where the first
 * row has no header cell, an empty one is written. A line break is `<br>`, a cell over several columns is followed by
 * empty ones, and that a cell goes over several rows is not told.
 */
export function tableMarkdown(table: Table): readonly string[] {
  const filled = table.children.filter((row) => row.children.length > 0);
  const first = filled[0]?.children;
  if (first === undefined) return [];
  const rows = filled.map((row) => row.children.flatMap(cellTexts));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hasHead = first.some((cell) => cell.header === true);
  const rules = first.flatMap((cell) => [alignmentRules[cell.align ?? 'none'], ...filler(cell)]);
  return [
    rowLine(fill(hasHead ? (rows[0] ?? []) : [], columns, '')),
    rowLine(
      fill(
        rules.map((rule) => rule || alignmentRules.none),
        columns,
        alignmentRules.none,
      ),
    ),
    ...(hasHead ? rows.slice(1) : rows).map(rowLine),
  ];
}

function cellTexts(cell: TableCell): readonly string[] {
  return [inlineMarkdown(cell.children, '<br>'), ...filler(cell)];
}

/** An empty text for each further column that the cell goes over. */
function filler(cell: TableCell): readonly string[] {
  const columns = Math.min(cell.columnSpan ?? 1, widestSpan);
  return Array.from({ length: columns - 1 }, () => '');
}

function fill(row: readonly string[], columns: number, filling: string): readonly string[] {
  return [...row, ...Array.from({ length: columns - row.length }, () => filling)];
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** No honest table goes wider, and a span alone must not make a line of any length. */
const widestSpan = 64;

const alignmentRules = { none: '---', left: ':---', center: ':---:', right: '---:' } as const;
