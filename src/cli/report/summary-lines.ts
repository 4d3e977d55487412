import { counted, thousands } from '../print/numbers.js';
import type { Paint } from '../print/paint.js';
import { printableName } from '../print/printable.js';
import type { Summary } from './summary.js';
import type { Kind } from './tally.js';

/**
 * A summary for people: the numbers, then what happened, by kind, with the document in which it was met first.
 *
 *     20,000 documents: 20,112 articles written, 14 failed
 *
 *     Errors
 *        12  input/binary  first in desk/a.bin
 */
export function summaryLines(summary: Summary, paint: Paint): readonly string[] {
  const { documents, failed, written, isInterrupted, kinds } = summary;
  const counts = [
    ...(written === undefined ? [] : [`${counted(written, 'article')} written`]),
    failed === 0 ? 'none failed' : paint('error', `${thousands(failed)} failed`),
    ...(isInterrupted ? [paint('warning', 'interrupted')] : []),
  ];
  const head = `${paint('title', counted(documents, 'document'))}: ${counts.join(', ')}`;
  const parts = sections.flatMap(([title, holds]) => {
    const rows = kinds.filter(holds);
    return rows.length === 0 ? [] : ['', paint('title', title), ...table(rows, paint)];
  });
  return [head, ...parts];
}

const sections: readonly (readonly [title: string, holds: (kind: Kind) => boolean])[] = [
  ['Errors', ({ severity }) => severity === 'error'],
  ['Warnings', (kind) => kind.severity === 'warning' && !isLoss(kind)],
  ['Lost in writing', (kind) => kind.severity === 'warning' && isLoss(kind)],
  ['Hints', ({ severity }) => severity === 'info'],
];

function isLoss({ field }: Kind): boolean {
  return field !== undefined;
}

function table(rows: readonly Kind[], paint: Paint): readonly string[] {
  const shown = rows.slice(0, mostRows);
  const counts = shown.map(({ documents }) => thousands(documents));
  const names = shown.map(({ code, field }) => printableName(field ?? code));
  const widthOf = (cells: readonly string[]): number =>
    Math.max(...cells.map(({ length }) => length));
  const lines = shown.map(({ first }, row) => {
    const count = (counts[row] ?? '').padStart(widthOf(counts));
    const name = (names[row] ?? '').padEnd(widthOf(names));
    return `  ${count}  ${paint('accent', name)}  ${paint('quiet', `first in ${printableName(first)}`)}`;
  });
  const left = rows.length - shown.length;
  return left === 0 ? lines : [...lines, `  and ${counted(left, 'kind')} more`];
}

/** Kinds of a section that are worth a row. */
const mostRows = 30;
