import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { apiReport } from './api-report.js';

const doors = Object.entries(manifest.exports);

/** The types of each entry, as Node finds them for an import; the main one last, since it has most from the others. */
const entries = Object.fromEntries(
  [...doors.slice(1), ...doors.slice(0, 1)].flatMap(([door, target]) =>
    typeof target === 'object' && 'import' in target && !door.startsWith('./languages/')
      ? [[`wirecopy${door.slice(1)}`, resolve(target.import.types)] as const]
      : [],
  ),
);
const reports = await apiReport(entries);

describe("the package's types are those that were reviewed: if they are meant to change, UPDATE_GOLDEN=1 writes", () => {
  it.each(reports)('the report of $entry', async ({ entry, report }) => {
    const file = `test/package/api/${entry.replaceAll('/', '-')}.api.md`;
    if (process.env['UPDATE_GOLDEN'] === '1') await writeFile(file, report);
    expect(report).toBe(await readFile(file, 'utf8'));
  });
});
