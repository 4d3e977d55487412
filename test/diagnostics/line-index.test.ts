import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { lineIndex } from '../../src/diagnostics/index.js';

const anyLines = fc
  .array(fc.constantFrom('a', 'bc', '😀', '\n', '\r', '\r\n', '\u2028'), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

describe('lineIndex', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab\ncd', 1, 1, 2],
    ['ab\ncd', 2, 1, 3],
    ['ab\ncd', 3, 2, 1],
    ['ab\ncd', 5, 2, 3],
    ['ab\r\ncd', 3, 1, 4],
    ['ab\r\ncd', 4, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\n\n\n', 3, 4, 1],
    ['😀b', 2, 1, 3],
    ['a\u2028b', 2, 1, 3],
  ])('in %j puts offset %i at line %i, column %i', (text, offset, line, column) => {
    expect(lineIndex(text).position(offset)).toEqual({ offset, line, column });
  });

  it('puts what lies outside at the nearer end', () => {
    expect(lineIndex('ab').position(-5)).toEqual({ offset: 0, line: 1, column: 1 });
    expect(lineIndex('ab').position(99)).toEqual({ offset: 2, line: 1, column: 3 });
  });

  it("gives offsets in the input's own units", () => {
    const bytes = (offset: number): number =>
      new TextEncoder().encode('éa\nb'.slice(0, offset)).length;
    expect(lineIndex('éa\nb', bytes).range(1, 4)).toEqual({
      start: { offset: 2, line: 1, column: 2 },
      end: { offset: 5, line: 2, column: 2 },
    });
  });

  it('asks for units only at the places that are asked for', () => {
    const offsetOf = vi.fn((offset: number) => offset);
    lineIndex('a\n'.repeat(1000), offsetOf).position(3);
    expect(offsetOf.mock.calls).toEqual([[3]]);
  });

  it('counts as many lines as editors do before every offset', () => {
    fc.assert(
      fc.property(anyLines, fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const isInside = text.slice(offset - 1, offset + 1) === '\r\n';
        const before = text.slice(0, isInside ? offset - 1 : offset).split(/\r\n|\n|\r/);
        const column = (before.at(-1) ?? '').length + 1 + (isInside ? 1 : 0);
        expect(lineIndex(text).position(offset)).toEqual({ offset, line: before.length, column });
      }),
    );
  });
});
