import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobCount } from '../../../src/cli/jobs/job-count.js';
import { folderOf } from '../scenarios/runner.js';

const filesOf = (count: number) =>
  Array.from({ length: count }, () => ({ name: 'a', path: '/nowhere/a', outPath: 'a' }));

describe('jobCount', () => {
  it.each([
    [undefined, 10, 1],
    [undefined, 2000, 4],
    ['3', 1, 3],
    ['1', 1000, 1],
  ])('for --jobs %s and %i small files is %i of four processors', async (asked, files, count) => {
    expect(await jobCount(asked, filesOf(files), 4)).toBe(count);
  });

  it('is one for each processor where a file is large', async () => {
    const folder = await folderOf({ 'a.ndjson': 'x'.repeat(16_000_000) });
    const file = { name: 'a', path: join(folder, 'a.ndjson'), outPath: 'a' };
    expect(await jobCount(undefined, [file], 4)).toBe(4);
  });

  it.each(['0', '-1', 'many', '1.5', '1000'])('is not %s', async (asked) => {
    await expect(jobCount(asked, [], 4)).rejects.toThrow('--jobs takes a number of threads');
  });
});
