import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../src/story/diff/shared-runs.js';
import { shortestEdit } from '../../../src/story/diff/shortest-edit.js';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 40 });

/** The length of the longest sequence that both hold, by the table that everybody knows. */
function longestShared(a: readonly unknown[], b: readonly unknown[]): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const element of a) {
    let diagonal = 0;
    for (let at = 1; at <= b.length; at++) {
      const above = row[at] ?? 0;
      row[at] = element === b[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

const total = (runs: readonly { readonly length: number }[]): number =>
  runs.reduce((sum, { length }) => sum + length, 0);

describe('sharedRuns', () => {
  it('finds stretches that both sequences have, in the order of both, and no two that touch', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        let [at, to] = [-1, -1];
        for (const run of sharedRuns(a, b)) {
          expect(run.length).toBeGreaterThan(0);
          expect(a.slice(run.a, run.a + run.length)).toEqual(b.slice(run.b, run.b + run.length));
          expect(run.a >= at && run.b >= to && (run.a > at || run.b > to)).toBe(true);
          [at, to] = [run.a + run.length, run.b + run.length];
        }
      }),
    );
  });

  it('finds all of a sequence in itself', () => {
    fc.assert(
      fc.property(letters, (a) => {
        expect(total(sharedRuns(a, a))).toBe(a.length);
      }),
    );
  });

  it('finds all that stayed when something was put in or taken out', () => {
    fc.assert(
      fc.property(letters, letters, letters, (front, middle, back) => {
        const [short, long] = [
          [...front, ...back],
          [...front, ...middle, ...back],
        ];
        expect(total(sharedRuns(short, long))).toBe(short.length);
        expect(total(sharedRuns(long, short))).toBe(short.length);
      }),
    );
  });

  it('holds on to what stands once, as a reader does', () => {
    const a = ['}', '}', 'chess', '}'];
    const b = ['chess', '}', '}', '}'];
    expect(sharedRuns(a, b)).toContainEqual({ a: 2, b: 0, length: 1 });
  });

  const many = Array.from({ length: 100_000 }, (_, index) => String(index));
  it.each([
    ['in reverse order', many, [...many].reverse()],
    ['of which none is in both', many, many.map((word) => `${word}.`)],
    ['all alike but for their number', many.map(() => 'a'), many.slice(1).map(() => 'a')],
    ['of two kinds, at odds', many.map((_, i) => String(i % 2)), many.map((_, i) => String(i % 3))],
    [
      'that stand twice each',
      [...many, ...many],
      [...many.slice(50_000), ...many, ...many.slice(0, 50_000)],
    ],
  ])('compares long sequences %s', (_, a, b) => {
    expect(total(sharedRuns(a, b))).toBeLessThanOrEqual(Math.min(a.length, b.length));
  });
});

describe('shortestEdit', () => {
  it('keeps as much as can be kept', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(total(shortestEdit(a, b) ?? [])).toBe(longestShared(a, b));
      }),
    );
  });

  it('gives up on what differs too much', () => {
    const numbers = Array.from({ length: 30_000 }, (_, index) => index);
    expect(
      shortestEdit(
        numbers,
        numbers.map((n) => -1 - n),
      ),
    ).toBeUndefined();
  });
});
