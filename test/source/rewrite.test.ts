import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rewrite, spanBefore } from '../../src/source/rewrite.js';

const rules = [
  { pattern: /``|''/g, replacement: (quotes: string) => (quotes === '``' ? '“' : '”') },
  { pattern: /\x07+/g, replacement: '' },
  { pattern: /_/g, replacement: '—--' },
];

describe('rewrite', () => {
  it('replaces by one rule after the other', () => {
    expect(rewrite("``Ok''\x07\x07 a_b", rules).text).toBe('“Ok” a—--b');
  });

  it('tells where what it kept stood before', () => {
    const { text, offsetOf } = rewrite("\x07``Ok''\x07_b", rules);
    expect(['O', 'k', 'b'].map((letter) => offsetOf(text.indexOf(letter)))).toEqual([3, 4, 9]);
  });

  it('tells where a stretch stood before, without what was taken out at its end', () => {
    const before = 'ab\x07\x07 c';
    const { text, offsetOf } = rewrite(before, rules);
    const { start, end } = spanBefore({ start: 0, end: text.indexOf(' ') }, offsetOf);
    expect(before.slice(start, end)).toBe('ab');
    expect(spanBefore({ start: 1, end: 1 }, offsetOf)).toEqual({ start: 1, end: 1 });
  });

  it('finds every kept character at the offset that it tells', () => {
    const pieces = fc.constantFrom('``', "''", '\x07', '_', 'a', 'b', '\n');
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        (before) => {
          const { text, offsetOf } = rewrite(before, rules);
          for (let at = 0; at < text.length; at++) {
            if (/[ab\n]/.test(text.charAt(at))) expect(before[offsetOf(at)]).toBe(text[at]);
          }
        },
      ),
    );
  });
});
