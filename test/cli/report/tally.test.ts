import { describe, expect, it } from 'vitest';
import { newTally } from '../../../src/cli/report/tally.js';

const range = { start: { offset: 0, line: 5, column: 2 }, end: { offset: 1, line: 5, column: 3 } };
const warning = { severity: 'warning', code: 'time/no-zone', range } as const;
const lost = (path: string) => ({ severity: 'warning', code: 'loss/no-place', path }) as const;

describe('newTally', () => {
  it('counts the documents that have something, and keeps where it was met first', () => {
    const tally = newTally();
    expect(['a', 'a', 'b'].map((document) => tally.add(warning, document))).toEqual([1, 1, 2]);
    expect(tally.kinds()).toEqual([
      { severity: 'warning', code: 'time/no-zone', documents: 2, first: 'a:5:2' },
    ]);
  });

  it('counts what is lost by field, whichever of a list it is in, those of most documents first', () => {
    const tally = newTally();
    tally.add(lost('urgency'), 'a');
    for (const document of ['a', 'b']) tally.add(lost('bylines[0].people[12].name'), document);
    for (const path of ['extra.x', 'extra.y']) tally.add(lost(path), 'a');
    expect(tally.kinds().map(({ field, documents }) => [field, documents])).toEqual([
      ['bylines[].people[].name', 2],
      ['urgency', 1],
      ['extra', 1],
    ]);
  });
});
