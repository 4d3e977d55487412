import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colored, plain } from '../../../src/cli/print/paint.js';
import { progressLine } from '../../../src/cli/print/progress-line.js';

const standing = { documents: 12_409, failed: 3, part: 0.625, seconds: 12 };

describe('progressLine', () => {
  it('has a bar, the share, the count, the rate and the failures', () => {
    expect(progressLine(standing, { columns: 80, paint: plain })).toBe(
      `${'━'.repeat(24)}   62 %  12,409 documents  1,034/s  3 failed`,
    );
  });

  it('tells no share where nobody knows how much there is', () => {
    const line = progressLine(
      { ...standing, part: undefined, failed: 0 },
      { columns: 80, paint: plain },
    );
    expect(line).toBe('12,409 documents  1,034/s');
  });

  it('never fills the terminal, whose last column would break the line', () => {
    const numbers = fc.nat({ max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.record({
          documents: numbers,
          failed: numbers,
          part: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
          seconds: fc.double({ min: 0, max: 1e5, noNaN: true }),
        }),
        fc.integer({ min: 1, max: 120 }),
        (standing, columns) => {
          const line = stripVTControlCharacters(
            progressLine(standing, { columns, paint: colored }),
          );
          expect(line.length).toBeLessThan(columns);
        },
      ),
    );
  });
});
