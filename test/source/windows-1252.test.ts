import { describe, expect, it } from 'vitest';
import { fixWindows1252, toWindows1252 } from '../../src/source/windows-1252.js';

describe('Windows-1252', () => {
  it('has quotes and dashes where some engines read control characters', () => {
    expect(fixWindows1252('\x93Ok\x94 \x96 \x80')).toBe('“Ok” – €');
    expect(fixWindows1252('\x81\x8d\x8f\x90\x9d')).toBe('\x81\x8d\x8f\x90\x9d');
  });

  it.each([
    ['a', 0x61],
    ['ö', 0xf6],
    ['“', 0x93],
    ['Ÿ', 0x9f],
    ['ə', undefined],
    ['😀', undefined],
  ])('has for %s the byte %s', (sign, byte) => {
    expect(toWindows1252(sign)).toBe(byte);
  });
});
