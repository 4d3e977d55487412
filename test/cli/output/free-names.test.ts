import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeNames } from '../../../src/cli/output/free-names.js';

describe('freeNames', () => {
  it('numbers names that are asked for again, from two', () => {
    const free = freeNames();
    expect(['a.txt', 'a.txt', 'a-2.txt', 'a.txt', 'b/a.txt'].map(free)).toEqual([
      'a.txt',
      'a-2.txt',
      'a-2-2.txt',
      'a-3.txt',
      'b/a.txt',
    ]);
  });

  it('takes names for one that differ by case or form alone, as disks do', () => {
    const free = freeNames();
    expect(['A.txt', 'a.txt', 'caf\u00e9', 'cafe\u0301'].map(free)).toEqual([
      'A.txt',
      'a-2.txt',
      'caf\u00e9',
      'cafe\u0301-2',
    ]);
  });

  it('gives no name twice', () => {
    const name = fc.constantFrom('a', 'A', 'a-2', 'a-3', 'b.txt', 'b-2.txt', 'B.TXT');
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const given = names.map(freeNames()).map((one) => one.toLowerCase());
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });

  it('takes no longer for the last of many than for the first', () => {
    const free = freeNames();
    for (let count = 0; count < 100_000; count++) free('a.txt');
    expect(free('a.txt')).toBe('a-100001.txt');
  });
});
