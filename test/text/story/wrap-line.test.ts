import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join } from '../../../src/text/story/paragraphs.js';
import { wrapLine, wrapParagraph } from '../../../src/text/story/wrap-line.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

describe('wrapLine', () => {
  it('fills lines up to the width', () => {
    expect(wrapLine('a library opened on Tuesday', 12)).toEqual([
      'a library',
      'opened on',
      'Tuesday',
    ]);
  });

  it('leaves a word whole that is wider', () => {
    expect(wrapLine('see https://news.example/library now', 10)).toEqual([
      'see',
      'https://news.example/library',
      'now',
    ]);
  });

  it('hangs what follows', () => {
    expect(wrapLine('- chess and books', 10, '  ')).toEqual(['- chess', '  and', '  books']);
  });

  it.each([
    ['before a lone dash', 'it was full - by noon', 12, ['it was', 'full - by', 'noon']],
    ['before a bar', 'one two three | four', 14, ['one two', 'three | four']],
    [
      'behind a tied hyphen',
      'the pre- and postwar years',
      9,
      ['the', 'pre- and', 'postwar', 'years'],
    ],
  ])('breaks no line %s', (_, text, width, lines) => {
    const wrapped = wrapLine(text, width);
    expect(wrapped).toEqual(lines);
    for (const line of wrapped) {
      expect(line).not.toMatch(/^[-|=]/);
      expect(line).not.toMatch(/(?:^| )=$/);
    }
  });

  const word = fc.oneof(
    fc.stringMatching(/^[a-zA-Z.,]{1,12}$/),
    fc.constantFrom('-', '–', '|', '=', '#', '*', 'pre-', 'U.S.', '“a', '図書', '館', 'Ö'),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

  it('is undone by joining the lines', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 5, max: 40 }), (given, width) => {
        expect(join(wrapLine(given, width))).toBe(given);
        expect(join(wrapParagraph(given, width))).toBe(given);
        expect(join(wrapLine(given, width, '  ').map((line) => line.trim()))).toBe(given);
      }),
    );
  });

  it('takes no longer than its text, though it can break nowhere', () => {
    const text = '- '.repeat(100_000).trim();
    expect(cpuTime(() => wrapLine(text, 69))).toBeLessThan(2000);
  });
});

describe('wrapParagraph', () => {
  it('leaves no short word alone on the last line', () => {
    expect(wrapParagraph('so the long story ends', 18)).toEqual(['so the long', 'story ends']);
  });
});
