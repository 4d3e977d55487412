import { supportedFormats, type SupportedFormat } from '../../index.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { paintJson } from '../print/paint-json.js';
import type { Paint } from '../print/paint.js';
import type { Arguments } from '../command-line/read-arguments.js';
import type { Terminal } from '../terminal.js';

/** `wirecopy formats`: the formats by id, and whether each is read and written. */
export async function listFormats({ values }: Arguments, { stdout }: Terminal): Promise<ExitCode> {
  if (values['json'] === true) {
    await stdout.write(`${paintJson(supportedFormats, stdout.paint)}\n`);
    return exitCodes.ok;
  }
  await stdout.write(`${formatTable(supportedFormats, stdout.paint).join('\n')}\n`);
  return exitCodes.ok;
}

/** A table of formats in columns as wide as they need. */
export function formatTable(formats: readonly SupportedFormat[], paint: Paint): readonly string[] {
  const rows = formats.map(({ id, title, reads, writes }) => [
    id,
    title,
    mark(reads),
    mark(writes),
  ]);
  const heads = ['format', 'what it is', 'reads', 'writes'];
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const set = (
    row: readonly string[],
    paintCell: (cell: string, column: number) => string,
  ): string =>
    row
      .map(
        (cell, column) => paintCell(cell, column) + ' '.repeat((widths[column] ?? 0) - cell.length),
      )
      .join('  ')
      .trimEnd();
  return [
    set(heads, (cell) => paint('quiet', cell)),
    ...rows.map((row) => set(row, (cell, column) => paint(styles[column] ?? 'title', cell))),
  ];
}

const styles = ['accent', 'title', 'good', 'good'] as const;

function mark(does: boolean): string {
  return does ? 'yes' : '-';
}
