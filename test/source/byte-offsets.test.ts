import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decode } from '../../src/source/decode.js';
import { cpuTime } from '../linear-time/cpu-time.js';

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
  const time = cpuTime(() => {
    for (let round = 0; round < 2000; round++) offsetOf?.(round % 2 === 0 ? 999_999 : round);
  });
  expect(time).toBeLessThan(1000);
});

it.each([
  [
    'gb18030',
    [0x41, 0xcd, 0xbc, 0xca, 0xe9, 0x94, 0x39, 0xda, 0x33, 0x42],
    'A图书💩B',
    [0, 1, 3, 5, 5, 9, 10],
  ],
  ['shift_jis', [0x90, 0x7d, 0x8f, 0x91, 0x41], '図書A', [0, 2, 4, 5]],
  ['big5', [0xb9, 0xcf, 0xae, 0xd1, 0x41], '圖書A', [0, 2, 4, 5]],
  [
    'iso-2022-jp',
    [0x41, 0x1b, 0x24, 0x42, 0x3f, 0x5e, 0x1b, 0x28, 0x42, 0x41],
    'A図A',
    [0, 1, 6, 10],
  ],
  ['utf-8', [0x41, 0xff, 0xc3, 0xa9, 0x42, 0xe5], 'A\ufffdéB\ufffd', [0, 1, 2, 4, 5, 6]],
  ['utf-16le', [0x41, 0, 0xe9], 'A\ufffd', [0, 2, 3]],
  ['windows-1251', [0xca, 0xed], 'Кн', [0, 1, 2]],
])('gives the byte at which each unit of %s starts', (encoding, bytes, text, starts) => {
  const source = decode(Uint8Array.from(bytes), encoding);
  expect(source.text).toBe(text);
  expect(starts.map((_, offset) => source.offsetOf?.(offset))).toEqual(starts);
});
