import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../../src/markup/html/from-html.js';
import { plainParagraphs } from '../../../src/syndication/text/plain-paragraphs.js';
import { cpuTime } from '../../linear-time/cpu-time.js';

describe('plainParagraphs', () => {
  it('gives for any text that it takes what fromHtml gives', () => {
    const piece = fc.constantFrom(
      ...['<p>', '</p>', '<p></p>', 'a', ' ', '  ', '\n', '\t', '\u00a0', '\u200b', '&', '& ', '>'],
      ...['é', '中', '"', "'", '<', '<br>', '&amp;', '&#160;', '\0', '</p>\n<p>', '<P>', 'a b'],
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const html = pieces.join('');
        const paragraphs = plainParagraphs(html);
        if (paragraphs === undefined) return;
        taken++;
        expect(paragraphs).toEqual(fromHtml(html).body);
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it('takes most descriptions', () => {
    expect(plainParagraphs('A library & more.')).toHaveLength(1);
    expect(plainParagraphs('<p>One.</p>')).toHaveLength(1);
    expect(plainParagraphs('<p>One.</p>\n<p>Two.</p>\n')).toHaveLength(2);
    expect(plainParagraphs('<p>One <b>word</b>.</p>')).toBeUndefined();
    expect(plainParagraphs('One &amp; two')).toBeUndefined();
  });

  it('takes a time in proportion to the length of what it is given', () => {
    for (const part of ['<p>', '<p>a</p>', '<p>a</p> <', ' ', 'a ', '<p>a</p>\n\n']) {
      expect(cpuTime(() => plainParagraphs(part.repeat(100_000)))).toBeLessThan(500);
    }
  });
});
