import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDateline, parseDateline } from '../../../src/front-door/text.js';
import { agencies } from '../../../src/vocabulary/agencies.js';
import { datelineShapes } from '../../../src/vocabulary/dateline-shapes.js';
import type { Dateline } from '../../../src/model/index.js';

describe('the table of dateline shapes', () => {
  it.each(datelineShapes)('reads "$parts" in its example: $example', ({ parts, example }) => {
    const parsed = parseDateline(example);
    expect(parsed).toBeDefined();
    const { dateline } = parsed ?? { dateline: undefined };
    expect(dateline?.places.length).toBe(parts.includes('P') ? 1 : 0);
    // A day without a month is none that the model has.
    const hasDate = parts.includes('D') && !example.includes('二十六日');
    expect(dateline?.date ?? 'none').toMatch(hasDate ? /^(?:2023|-)-09-26$/ : /^none$/);
    expect((dateline?.agencies.length ?? 0) > 0).toBe(parts.includes('A'));
  });
});

describe('house styles', () => {
  const styled = agencies.filter(({ dateline }) => dateline?.includes('{agency}'));

  it.each(styled)('$id reads back what it prints', ({ id, printed }) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (month, day) => {
          const date = `2023-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const dateline: Dateline = {
            text: '',
            places: [{ name: 'Bergen', country: 'NO' }],
            date,
            dateInferred: 'none',
            agencies: [{ name: printed[0], id }],
          };
          const line = `${formatDateline(dateline, id)}A library opened on Tuesday.`;
          const read = parseDateline(line, { referenceDate: '2023-06-30' })?.dateline;
          expect(read?.places[0]?.name, line).toBe('Bergen');
          expect(
            read?.agencies.map((agency) => agency.id),
            line,
          ).toEqual([id]);
          if (/\d|2023/.test(read?.text ?? '')) expect(read?.date, line).toBe(date);
        },
      ),
      { numRuns: 24 },
    );
  });
});
