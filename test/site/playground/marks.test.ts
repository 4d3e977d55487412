import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  movedMarks,
  originPath,
  segmentsOf,
  withoutMargins,
  wrapping,
  type Mark,
} from '../../../docs/client/playground/marks.js';

const length = 40;
const anyMarks = fc.array(
  fc
    .tuple(
      fc.constantFrom('headline', 'body', 'bylines[0]', 'bylines[0].people[0]'),
      fc.nat(length),
      fc.nat(length),
    )
    .map(([path, a, b]): Mark => ({ path, start: Math.min(a, b), end: Math.max(a, b) })),
);

describe('segmentsOf', () => {
  it('cuts where marks begin and end, and names the innermost first', () => {
    const marks = [
      { path: 'bylines[0]', start: 0, end: 9 },
      { path: 'bylines[0].people[0]', start: 3, end: 9 },
    ];
    expect(segmentsOf(marks, 12)).toEqual([
      { start: 0, end: 3, paths: ['bylines[0]'] },
      { start: 3, end: 9, paths: ['bylines[0].people[0]', 'bylines[0]'] },
      { start: 9, end: 12, paths: [] },
    ]);
  });

  it('covers the text without gap or overlap, each stretch with just the marks over it', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const segments = segmentsOf(marks, length);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(length);
        segments.forEach(({ start, end, paths }, index) => {
          expect(segments[index + 1]?.start ?? length).toBe(end);
          const over = marks.filter((mark) => mark.start <= start && end <= mark.end);
          expect([...paths].sort()).toEqual(over.map(({ path }) => path).sort());
        });
      }),
    );
  });
});

it('withoutMargins leaves the white space between lines unmarked, and loses nothing', () => {
  const text = '<p>\n   one\n\n two</p>';
  const cut = withoutMargins(
    segmentsOf([{ path: 'body', start: 0, end: text.length }], text.length),
    text,
  );
  expect(cut.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  const marked = cut.filter(({ paths }) => paths.length > 0);
  expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(['<p>', 'one', 'two</p>']);
});

it('wrapping finds what holds the marks of other fields, and not what holds its own parts', () => {
  const marks = [
    { path: 'language', start: 0, end: 30 },
    { path: 'bylines[0]', start: 4, end: 20 },
    { path: 'bylines[0].people[0]', start: 7, end: 20 },
    { path: 'headline', start: 22, end: 28 },
  ];
  expect([...wrapping(marks)]).toEqual(['language']);
});

describe('movedMarks', () => {
  const marks = [
    { path: 'headline', start: 0, end: 3 },
    { path: 'dateline', start: 5, end: 8 },
  ];

  it.each([
    ['one, two.', 'one, two. More', [0, 3, 5, 8]],
    ['one, two.', 'Now one, two.', [4, 7, 9, 12]],
    ['one, two.', 'one, 22 two.', [0, 3, 8, 11]],
    ['one, two.', 'ne, two.', [0, 2, 4, 7]],
    ['one, two.', '', [0, 0, 0, 0]],
  ])('keeps them at their words as %j becomes %j', (before, after, expected) => {
    expect(movedMarks(marks, before, after).flatMap(({ start, end }) => [start, end])).toEqual(
      expected,
    );
  });

  it('never leaves the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (before, after) => {
        const whole = { path: 'body', start: 0, end: before.length };
        const [moved] = movedMarks([whole], before, after);
        expect(moved?.start).toBeGreaterThanOrEqual(0);
        expect(moved?.end).toBeLessThanOrEqual(after.length);
      }),
    );
  });
});

it.each([
  ['bylines[0].people[1].name', 'bylines[0]'],
  ['dateline', 'dateline'],
  ['dateline.places[0].country', 'dateline'],
  ['status', undefined],
])('originPath of %s is %s', (path, expected) => {
  const marked = new Set(['bylines[0]', 'dateline']);
  expect(originPath(path, (one) => marked.has(one))).toBe(expected);
});
