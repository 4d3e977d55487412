import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../../src/cli/print/printable.js';

describe('printable', () => {
  it('shows what would steer a terminal', () => {
    expect(printable('a\u001b]0;owned\u0007b\r\u007f\u009b2J')).toBe('a␛]0;owned␇b␍␡\ufffd2J');
  });

  it('leaves every other text as it is', () => {
    expect(printable('Bergen\n\tБаку 図書館 😀')).toBe('Bergen\n\tБаку 図書館 😀');
  });

  it('leaves no control but line ends and tabs, and the length as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = printable(text);
        expect(shown).not.toMatch(/[^\P{Cc}\n\t]/u);
        expect(shown).toHaveLength(text.length);
      }),
    );
  });
});
