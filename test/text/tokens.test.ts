import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const cut = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('cuts a dateline into words, numbers, marks and dashes', () => {
    expect(tokenize('BERGEN, Sept. 26 (AP) --').map(({ kind }) => kind)).toEqual([
      'word',
      'mark',
      'word',
      'mark',
      'number',
      'mark',
      'word',
      'mark',
      'dash',
    ]);
  });

  it('keeps apostrophes and hyphens within a word', () => {
    expect(cut("Port-au-Prince, N'Djamena")).toEqual(['Port-au-Prince', ',', "N'Djamena"]);
  });

  it('parts a dash from the words around it', () => {
    expect(cut('Conn.--(BUSINESS')).toEqual(['Conn', '.', '--', '(', 'BUSINESS']);
  });

  it('makes each Han character a word', () => {
    expect(cut('北京9月')).toEqual(['北', '京', '9', '月']);
  });

  it('makes the end of a line a token', () => {
    expect(tokenize('a\r\nb').map(({ kind }) => kind)).toEqual(['word', 'line', 'word']);
  });

  it('stops at its limit', () => {
    expect(tokenize('a '.repeat(500), 0, 10)).toHaveLength(10);
  });

  it('covers every character of any text that is no blank, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let at = 0;
        for (const { start, end, text: piece } of tokenize(text, 0, 1000)) {
          expect(
            text
              .slice(at, start)
              .trim()
              .replace(/[\u200b\u200e\u200f]/g, ''),
          ).toBe('');
          expect(text.slice(start, end)).toBe(piece);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(
          text
            .slice(at)
            .trim()
            .replace(/[\u200b\u200e\u200f]/g, ''),
        ).toBe('');
      }),
    );
  });
});
