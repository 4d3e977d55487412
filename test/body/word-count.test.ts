import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordCount } from '../../src/body/index.js';
import type { Block } from '../../src/model/index.js';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['The library opened.', 3],
    ["It's a six-year-old's rule — isn’t it?", 6],
    ['At 13:50 some 1,200.5 people, 40% of all', 8],
    ['the U.S. and AT&T', 5],
    ['Azərbaycanda açıldı', 2],
    ['Библиотека открылась', 2],
    ['افتتحت المكتبة', 2],
    ['नया पुस्तकालय', 2],
    ['图书馆开放了', 6],
    ['図書館がオープン', 8],
    ['도서관이 열렸다', 2],
    ['在Baku開', 3],
    ['“Yes,” he said…', 3],
    ['cafe\u0301 ouvert', 2],
  ])('counts %j as %i', (value, words) => {
    expect(wordCount([paragraph(value)])).toBe(words);
  });

  it('counts a word once that is partly in a mark, and two that a line break parts', () => {
    const body: readonly Block[] = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'un' },
          { type: 'strong', children: [{ type: 'text', value: 'believ' }] },
          { type: 'text', value: 'able' },
          { type: 'lineBreak' },
          { type: 'text', value: 'news' },
        ],
      },
    ];
    expect(wordCount(body)).toBe(2);
  });

  it('counts lists, quotes, tables and preformatted text, not captions or embeds', () => {
    const body: readonly Block[] = [
      { type: 'heading', depth: 2, children: [{ type: 'text', value: 'One' }] },
      {
        type: 'list',
        ordered: true,
        children: [{ type: 'listItem', children: [paragraph('two three')] }],
      },
      { type: 'quote', children: [paragraph('four')] },
      {
        type: 'table',
        caption: 'five',
        children: [
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', children: [{ type: 'text', value: 'six' }] },
              { type: 'tableCell', children: [{ type: 'text', value: 'seven' }] },
            ],
          },
        ],
      },
      { type: 'preformatted', value: 'eight  nine' },
      {
        type: 'figure',
        kind: 'picture',
        url: '/a.jpg',
        children: [{ type: 'text', value: 'not counted' }],
      },
      { type: 'embed', url: '/b', title: 'not counted' },
      { type: 'break' },
    ];
    expect(wordCount(body)).toBe(9);
  });

  it('counts as many words as were put in, whatever parts them', () => {
    const word = fc.stringMatching(/^[a-zà-öа-я]{1,8}$/u);
    const gap = fc.constantFrom(' ', '\n', ', ', ' – ', '. ', ' "', '\u00a0');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { maxLength: 30 }), (pairs) => {
        expect(wordCount([paragraph(pairs.flat().join(''))])).toBe(pairs.length);
      }),
    );
  });

  it('counts Latin text alone as it counts it beside any other', () => {
    const sign = fc.constantFrom(...'aé9½,:.’-_· ø²–ªµ"\n­');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        expect(wordCount([paragraph(text)])).toBe(wordCount([paragraph(`${text} ж`)]) - 1);
      }),
    );
  });

  it('counts a body that is nested without end', () => {
    let block = paragraph('two words');
    for (let depth = 0; depth < 100_000; depth++) block = { type: 'quote', children: [block] };
    expect(wordCount([block])).toBe(2);
  });
});
