import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/source/decode.js';

it('gives the bytes before any offset, in whatever order they are asked for', () => {
  const piece = fc.constantFrom('a', 'é', '文', '😀', 'library '.repeat(50), 'ж'.repeat(300));
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat()), (pieces, wanted) => {
      const text = pieces.join('');
      const { offsetOf } = decode(new TextEncoder().encode(text));
      const starts = pieces.map((_, index) => pieces.slice(0, index).join('').length);
      for (const number of wanted) {
        const start = starts[number % Math.max(starts.length, 1)] ?? 0;
        expect(offsetOf?.(start)).toBe(new TextEncoder().encode(text.slice(0, start)).length);
      }
    }),
  );
});

it('counts the text once, however often offsets go back', () => {
  const { offsetOf } = decode(new TextEncoder().encode('文'.repeat(1_000_000)));
  const begun = performance.now();
  for (let round = 0; round < 2000; round++) offsetOf?.(round % 2 === 0 ? 999_999 : round);
  expect(performance.now() - begun).toBeLessThan(1000);
});
