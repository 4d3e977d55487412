import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/print/display-width.js';
import { wrapText } from '../../../src/cli/print/wrap-text.js';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['Bergen', 6],
    ['図書館', 6],
    ['도서관', 6],
    ['e\u0301', 1],
    ['😀', 2],
    ['a\u200db', 2],
    ['Баку', 4],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('A library opens with a chess marathon', 16)).toEqual([
      'A library opens',
      'with a chess',
      'marathon',
    ]);
  });

  it('sets further lines in', () => {
    expect(wrapText('- A library opens with chess', 14, 2)).toEqual([
      '- A library',
      '  opens with',
      '  chess',
    ]);
  });

  it('cuts a word that fits no line', () => {
    expect(wrapText('see https://news.example/', 10)).toEqual([
      'see',
      'https://ne',
      'ws.example',
      '/',
    ]);
  });

  it('breaks Chinese between any two ideographs', () => {
    expect(wrapText('図書館図書館', 6)).toEqual(['図書館', '図書館']);
  });

  it('leaves out space that a word has no room behind', () => {
    expect(wrapText(' abcd', 4)).toEqual(['abcd']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrapText('', 10)).toEqual(['']);
  });

  it('loses nothing but space, and no line is too wide', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          const lines = wrapText(text, width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
